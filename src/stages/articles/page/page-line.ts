import type { LineShape } from './line-shape.ts'
import type { LineKind, PageBox } from './page-box.ts'

/** One line of a page as a reader sees it: a paragraph, a heading, an item, a caption. */
export class PageLine {
  readonly text: string
  readonly box: PageBox
  /** Code units of the text that lie in links. */
  readonly linked: number
  /** And in bold or slanted type. */
  readonly marked: number
  readonly url: string | undefined
  readonly kind: LineKind
  readonly shape: LineShape

  constructor(text: string, box: PageBox, linked: number, marked: number, url: string | undefined, kind: LineKind, shape: LineShape) {
    this.text = text
    this.box = box
    this.linked = linked
    this.marked = marked
    this.url = url
    this.kind = kind
    this.shape = shape
  }
}
