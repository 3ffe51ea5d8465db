import { Parser } from 'htmlparser2'
import type { PageElement, PageNode } from '../model/capture.ts'

/** Deeper elements are laid into the one at this depth: pages nest about thirty deep, and every reader of the tree may recurse. */
export const MAX_DEPTH = 256
/** A page with more nodes than this is cut there; the largest real page seen has some tens of thousands. */
export const MAX_NODES = 1_000_000
/** Elements open below the greatest depth at which reading ends, looked at behind each piece of so many code units. */
const MOST_BURIED = 20_000
const PIECE = 262_144

interface Open extends PageElement {
  readonly children: PageNode[]
}

/** The tree of a page in one pass over the parser's events, bounded in depth and size; scripts are kept as text, never run. */
export function parseHtml(html: string): PageElement {
  const root: Open = { tag: '#root', attributes: {}, children: [] }
  const open: Open[] = [root]
  let buried = 0
  let nodes = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++nodes > MAX_NODES) return
        if (open.length >= MAX_DEPTH) {
          buried++
          return
        }
        const element: Open = { tag, attributes, children: [] }
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext(text) {
        if (nodes > MAX_NODES) return
        const { children } = open.at(-1)!
        const last = children.length - 1
        if (typeof children[last] === 'string') children[last] += text
        else children.push(text)
      },
      onclosetag(tag) {
        if (buried > 0) buried--
        else if (open.length > 1 && open.at(-1)!.tag === tag) open.pop()
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  // The parser's own list of open elements makes each one more cost more, so a page that opens without end is cut.
  for (let at = 0; at < html.length && buried <= MOST_BURIED; at += PIECE) parser.write(html.slice(at, at + PIECE))
  parser.end()
  return root
}
