import type { PageElement, PageNode } from '../../../model/capture.ts'
import { textIn } from './page-metadata.ts'

/** What replay software calls the bars that it lays over pages: `wm-ipp-base` (Wayback Machine), `_wb_frame_top_banner` (pywb), `replayBar`. */
const BAR = /^(?:wm-[a-z]|_{1,2}wb_|wayback|replay-?bar|web-?archive-?(?:bar|banner|toolbar|header|infobox)|google-cache-hdr|donato$)/iu
const BAR_TAG = /^(?:wb|wayback|replay)-/u
/** Archives print the address under which they show a page. */
const ARCHIVES = /\b(?:web\.archive\.org|archive\.(?:today|is|ph|fo|li|md|vn)|arquivo\.pt|webcitation\.org|perma\.cc)\b/iu
const BLOCKS = new Set(['div', 'table', 'section', 'header', 'footer', 'aside', 'center', 'nav'])
const OWN = new Set(['h1', 'article', 'main'])
const DEEPEST = 6
const MOST_LENGTH = 2000

/**
 * The page without what a web archive laid over it: bars named as replay software names them, and, where `host` served a copy
 * (`web.archive.org`), short blocks without a headline that print the name of that host.
 */
export function withoutArchiveFrame(root: PageElement, host: string | undefined): PageElement {
  const without = (element: PageElement, depth: number): PageElement => {
    if (depth === DEEPEST) return element
    // Nearly all pages have no frame, so that nothing is copied before one is found.
    let children: PageNode[] | undefined
    for (let i = 0; i < element.children.length; i++) {
      const child = element.children[i]!
      const kept = typeof child === 'string' ? child : isFrame(child, host) ? undefined : without(child, depth + 1)
      if (kept !== child) children ??= element.children.slice(0, i)
      if (kept !== undefined) children?.push(kept)
    }
    return children ? { ...element, children } : element
  }
  return without(root, 0)
}

function isFrame(element: PageElement, host: string | undefined): boolean {
  const { tag, attributes } = element
  if (tag === 'html' || tag === 'body' || tag === 'head') return false
  const isBar = (attributes.id !== undefined && BAR.test(attributes.id)) || (tag.includes('-') && BAR_TAG.test(tag))
  if (isBar) return !holdsOwn(element)
  if (host === undefined || !BLOCKS.has(tag) || !isShort(element)) return false
  const text = textIn(element)
  return (text.includes(host) || ARCHIVES.test(text)) && !holdsOwn(element)
}

/** Whether the text of an element, which is counted no further, is short enough for a bar. */
function isShort(element: PageElement): boolean {
  let left = MOST_LENGTH
  const count = ({ children, tag }: PageElement): void => {
    if (tag === 'script' || tag === 'style') return
    for (const child of children) {
      if (left < 0) return
      if (typeof child === 'string') left -= child.trim().length
      else count(child)
    }
  }
  count(element)
  return left >= 0
}

const holdsOwn = ({ children }: PageElement): boolean =>
  children.some((child) => typeof child !== 'string' && (OWN.has(child.tag) || holdsOwn(child)))
