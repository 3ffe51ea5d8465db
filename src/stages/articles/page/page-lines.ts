import type { PageElement, PageNode } from '../../../model/capture.ts'
import { lineShape } from './line-shape.ts'
import { markupNames } from './markup-names.ts'
import { bodyHint, isBeside, markupRegion } from './markup-region.ts'
import { PageBox } from './page-box.ts'
import { PageLine } from './page-line.ts'
import { isPlace, streamedParts } from './streamed-parts.ts'

export interface PageLines {
  readonly lines: readonly PageLine[]
  readonly boxes: readonly PageBox[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr label',
)
const UNREAD = words(
  'script style noscript template svg math iframe object embed canvas video audio map head title button select input textarea option datalist meter progress link meta img picture source',
)
const MARKS = words('b strong em i')
const FIELDS = words('button select input textarea form')
const PICTURES = words('img picture video svg iframe')

/**
 * The lines of a page in reading order, white space levelled; what is hidden, run or filled in by the reader is left out.
 * `scriptless`: with what the page holds for browsers that run no scripts (`<noscript>`).
 */
export function pageLines(root: PageElement, scriptless = false): PageLines {
  const walk = new LineWalk(root, scriptless)
  walk.into(root.children, walk.boxes[0]!, undefined)
  walk.flush(walk.boxes[0]!)
  // Inner boxes come after the outer, so that going back sums each into its parent once.
  for (let i = walk.boxes.length - 1; i > 0; i--) {
    const box = walk.boxes[i]!
    const parent = box.parent!
    parent.lines += box.lines
    parent.words += box.words
    parent.linkedWords += box.linkedWords
    parent.pictures += box.pictures
    parent.fields += box.fields
    parent.headings += box.headings
  }
  return walk
}

class LineWalk implements PageLines {
  readonly lines: PageLine[] = []
  readonly boxes: PageBox[] = []
  private text = ''
  private parted = false
  private linked = 0
  private marked = 0
  private marks = 0
  private url: string | undefined
  private later: ReadonlyMap<string, PageElement> | undefined
  private readonly placed = new Set<PageElement>()
  private nested = 0
  private readonly scriptless: boolean

  constructor(root: PageElement, scriptless: boolean) {
    this.scriptless = scriptless
    this.boxes.push(new PageBox(root, undefined, 0, markupNames(undefined), undefined, 0))
  }

  flush(box: PageBox): void {
    const text = this.text === '' ? '' : levelled(this.text)
    if (text !== '') {
      const linked = Math.min(text.length, this.linked)
      const shape = lineShape(text)
      this.lines.push(new PageLine(text, box, linked, this.marked, this.url, box.kind, shape))
      box.lines++
      box.words += shape.weight
      box.linkedWords += (shape.weight * linked) / text.length
    }
    this.text = ''
    this.parted = false
    this.linked = 0
    this.marked = 0
    this.url = undefined
  }

  into(nodes: readonly PageNode[], box: PageBox, href: string | undefined): void {
    let before: PageNode | undefined
    for (const node of nodes) {
      if (box.kind === 'heading' && this.text.length >= LEAST_KICKER && isLabelled(before) && isLabelled(node) && isGlued(this.text, node))
        this.flush(box)
      before = node
      if (typeof node === 'string') this.print(node, href)
      else if (node.tag === 'br' || node.tag === 'hr') this.flush(box)
      else if (node.tag === 'template' && isPlace(node)) this.streamed(node.attributes.id!, box, href)
      else if (UNREAD.has(node.tag) && !this.isRead(node)) {
        if (PICTURES.has(node.tag)) box.pictures++
        else if (FIELDS.has(node.tag)) box.fields++
      } else if (!isHidden(node)) this.element(node, box, href)
    }
  }

  /** A template whose content browsers print where it stands, and what is meant for those without scripts where nothing else is printed. */
  private isRead({ tag, attributes }: PageElement): boolean {
    return tag === 'template' ? attributes.shadowrootmode !== undefined : tag === 'noscript' && this.scriptless
  }

  /** What came later in the stream of the page, for a place that was left empty. */
  private streamed(place: string, box: PageBox, href: string | undefined): void {
    this.later ??= streamedParts(this.boxes[0]!.element)
    const part = this.later.get(place)
    if (!part || this.placed.has(part) || this.nested === MOST_NESTED) return
    this.placed.add(part)
    this.nested++
    this.into(part.children, box, href)
    this.nested--
  }

  private print(text: string, href: string | undefined): void {
    if (this.text === '' && isBlank(text)) return
    if (this.parted && /^[\p{L}\p{N}\p{Ps}\p{Pi}"]/u.test(text)) this.text += ' '
    this.parted = false
    this.text += text
    if (this.marks > 0) this.marked += text.length
    if (href === undefined) return
    this.linked += text.trim().length
    this.url ??= href
  }

  /** What a heading has printed so far is its kicker, which browsers part from the rest even where the markup has no space. */
  private endKicker(box: PageBox): void {
    box.kicker = levelled(this.text)
    this.parted = true
  }

  private element(node: PageElement, box: PageBox, href: string | undefined): void {
    const { tag, attributes } = node
    const target = tag === 'a' ? (attributes.href ?? href) : href
    const ofClass = markupNames(attributes.class)
    const ofId = markupNames(attributes.id)
    const region = markupRegion(node, ofClass, ofId)
    // A span that its class marks as furniture parts a line as a block does; so do a date and an author set beside each other.
    if (INLINE.has(tag) && !region && tag !== 'time' && !ofClass.label) {
      if (MARKS.has(tag)) this.marks++
      this.into(node.children, box, target)
      if (MARKS.has(tag)) this.marks--
      if (ofClass.kicker && box.kind === 'heading') this.endKicker(box)
      return
    }
    this.flush(box)
    const inner = new PageBox(node, box, this.boxes.length, ofClass, region, bodyHint(node, ofClass, ofId), isBeside(node, ofClass, ofId))
    if (tag === 'form') inner.fields++
    if (inner.kind === 'heading') inner.headings++
    this.boxes.push(inner)
    this.into(node.children, inner, target)
    this.flush(inner)
  }
}

/** A kicker and the headline behind it, each in an element of its own without a space between, are two lines; a first letter drawn large is no kicker. */
const LEAST_KICKER = 4
const isLabelled = (node: PageNode | undefined): node is PageElement =>
  typeof node === 'object' && INLINE.has(node.tag) && node.attributes.class !== undefined

const isGlued = (text: string, { children: [first] }: PageElement): boolean =>
  typeof first === 'string' && /[\p{L}\p{N}]$/u.test(text) && /^\p{L}/u.test(first)

/** Most lines stand as they are. */
function levelled(printed: string): string {
  const text = printed.trim()
  return isLevel(text) ? text : text.replace(/\s+/gu, ' ')
}

function isLevel(text: string): boolean {
  let space = true
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x20 && unit < 0xa0) space = false
    else if (unit === 0x20 && !space) space = true
    else if (unit <= 0xa0 || !isLetter(unit)) return false
    else space = false
  }
  return !space
}
/** Of the units beyond Latin, white space lies among these alone. */
const isLetter = (unit: number): boolean => unit !== 0x1680 && (unit < 0x2000 || unit > 0x205f) && unit !== 0x3000 && unit !== 0xfeff

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== 32 && unit !== 10 && unit !== 9 && unit !== 13) return false
  }
  return true
}

/** A part may have places for others; each is as deep as a page may be. */
const MOST_NESTED = 8

/** What a press of a button unfolds is of the page. */
const UNFOLDED = words('region tabpanel')

const isHidden = ({ tag, attributes: { hidden, style, role } }: PageElement): boolean =>
  tag !== 'body' &&
  (hidden !== undefined || (style !== undefined && /display\s*:\s*none/iu.test(style))) &&
  !(role !== undefined && UNFOLDED.has(role))
