import type { FurnitureKind } from '../../model/article.ts'
import type { PageElement, PageNode } from '../../model/capture.ts'
import { bodyHint, markupRegion } from './markup-region.ts'

/** A block element of a page, with what it is by its markup. */
export interface PageBox {
  readonly element: PageElement
  readonly parent?: PageBox
  readonly region?: FurnitureKind
  readonly hint: 0 | 1 | 2
}

/** One line of a page as a reader sees it: a paragraph, a heading, an item, a caption. */
export interface PageLine {
  readonly text: string
  readonly box: PageBox
  /** Code units of the text that lie in links. */
  readonly linked: number
  readonly url?: string
  readonly kind: 'heading' | 'item' | 'cell' | 'caption' | 'quote' | 'line'
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr label'.split(
    ' ',
  ),
)
const UNREAD = new Set(
  'script style noscript template svg math iframe object embed canvas video audio map head title button select input textarea option datalist meter progress link meta'.split(
    ' ',
  ),
)
const HEADING = /^h[1-6]$/u

/** The lines of a page in reading order, white space levelled; what is hidden, run or filled in by the reader is left out. */
export function pageLines(root: PageElement): PageLine[] {
  const lines: PageLine[] = []
  let text = ''
  let linked = 0
  let url: string | undefined
  const flush = (box: PageBox) => {
    const clean = text.replace(/\s+/gu, ' ').trim()
    if (clean) lines.push({ text: clean, box, linked: Math.min(clean.length, linked), ...(url && { url }), kind: kindOf(box) })
    text = ''
    linked = 0
    url = undefined
  }
  const walk = (nodes: readonly PageNode[], box: PageBox, href: string | undefined) => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        text += node
        if (href !== undefined) {
          linked += node.trim().length
          url ??= href
        }
      } else if (node.tag === 'br' || node.tag === 'hr') flush(box)
      else if (!UNREAD.has(node.tag) && !isHidden(node)) element(node, box, href)
    }
  }
  const element = (node: PageElement, box: PageBox, href: string | undefined) => {
    const target = node.tag === 'a' ? (node.attributes.href ?? href) : href
    const region = markupRegion(node)
    // A span that its class marks as furniture parts a line as a block does.
    if (INLINE.has(node.tag) && !region && !isLabel(node)) return walk(node.children, box, target)
    flush(box)
    const inner: PageBox = { element: node, parent: box, hint: bodyHint(node), ...(region && { region }) }
    walk(node.children, inner, target)
    flush(inner)
  }
  const top: PageBox = { element: root, hint: 0 }
  walk(root.children, top, undefined)
  flush(top)
  return lines
}

function kindOf(box: PageBox): PageLine['kind'] {
  for (let at: PageBox | undefined = box, i = 0; at && i < 4; at = at.parent, i++) {
    const { tag, attributes } = at.element
    if (HEADING.test(tag)) return 'heading'
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item'
    if (
      tag === 'figcaption' ||
      tag === 'figure' ||
      /(?:^|[\s_-])(?:caption|wp-caption-text|figcaption|image-?desc)/iu.test(attributes.class ?? '')
    )
      return 'caption'
    if (tag === 'blockquote') return 'quote'
    if (tag === 'td' || tag === 'th') return 'cell'
  }
  return 'line'
}

/** A date or an author set beside each other are two lines of a page, though nothing but their names parts them. */
const isLabel = ({ tag, attributes }: PageElement): boolean =>
  tag === 'time' || /(?:^|[\s_-])(?:byline|author|date|time|published)(?:[\s_-]|$)/iu.test(attributes.class ?? '')

const isHidden = ({ tag, attributes }: PageElement): boolean =>
  tag !== 'body' && (attributes.hidden !== undefined || /display\s*:\s*none/iu.test(attributes.style ?? ''))
