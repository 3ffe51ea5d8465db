import type { FurnitureKind } from '../../../model/article.ts'
import type { PageElement } from '../../../model/capture.ts'
import type { MarkupNames } from './markup-names.ts'

export type LineKind = 'heading' | 'item' | 'cell' | 'caption' | 'quote' | 'line'

/** How surely a box is the body of an article by its markup: 3 by its data, 2 by its class, 1 perhaps. */
export type BodyHint = 0 | 1 | 2 | 3

/** A block element of a page, with what it is by its markup and what lies in it. */
export class PageBox {
  readonly element: PageElement
  readonly parent: PageBox | undefined
  /** In the order of the page: a box comes before those in it. */
  readonly index: number
  readonly region: FurnitureKind | undefined
  readonly hint: BodyHint
  /** By its markup it is no part of what the page is there for: a window that is opened over it, a part beside it. */
  readonly beside: boolean
  /** What its class says. */
  readonly names: MarkupNames
  /** A key that boxes have in common which stand in like boxes and are of one kind: what the paragraphs of an article share. */
  readonly kin: number
  readonly kind: LineKind
  /** How many boxes further in take over the kind. */
  readonly reach: number
  /** Of a heading: the words before the headline that a class names so. */
  kicker: string | undefined
  /** Of all in it: lines, their words and those of them that are linked, pictures, fields to fill in or press. */
  lines = 0
  words = 0
  linkedWords = 0
  pictures = 0
  fields = 0
  headings = 0

  constructor(
    element: PageElement,
    parent: PageBox | undefined,
    index: number,
    names: MarkupNames,
    region: FurnitureKind | undefined,
    hint: PageBox['hint'],
    beside = false,
  ) {
    const own = kindOf(element.tag, names)
    const inherits = own === undefined && parent !== undefined && parent.reach > 0
    this.element = element
    this.parent = parent
    this.index = index
    this.region = region
    this.hint = hint
    this.beside = beside
    this.names = names
    this.kin = kinOf(element.tag, parent, names)
    this.kind = own ?? (inherits ? parent.kind : 'line')
    this.kicker = undefined
    this.reach = own ? REACH : inherits ? parent.reach - 1 : 0
  }
}

const kinOf = (tag: string, parent: PageBox | undefined, { shape }: MarkupNames): number =>
  (Math.imul(parent ? parent.kin : 0, 31) + shape + tag.length * 977 + tag.charCodeAt(tag.length - 1)) | 0

/** A heading or item holds its words at most so many boxes deep. */
const REACH = 3

function kindOf(tag: string, names: MarkupNames): LineKind | undefined {
  if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return 'heading'
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item'
  if (tag === 'figcaption' || tag === 'figure' || names.caption) return 'caption'
  if (tag === 'blockquote') return 'quote'
  return tag === 'td' || tag === 'th' ? 'cell' : undefined
}
