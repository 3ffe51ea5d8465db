import type { FurnitureKind } from '../../../model/article.ts'
import type { FurnitureRow } from '../../../model/language/furniture-words.ts'
import type { PageBox } from '../page/page-box.ts'
import type { PageLine } from '../page/page-line.ts'

const LINKED = 0.5

/**
 * Boxes that begin with the heading of a list of other pages ("you may also like"), or stand right behind it, with
 * what such a list is: all in them leads to other pages, be it prose. None of them has the title of the page in it (`own`).
 */
export function headedRegions(
  lines: readonly PageLine[],
  rows: readonly (FurnitureRow | undefined)[],
  own: ReadonlySet<PageBox>,
): Map<PageBox, FurnitureKind> {
  const found = new Map<PageBox, FurnitureKind>()
  for (let i = 0; i < lines.length; i++) {
    const row = rows[i]
    if (!row?.list) continue
    const head = lines[i]!.box
    const around = headedBy(head, lines[i - 1]?.box)
    const box = around ?? followerOf(head, lines[i + 1])
    if (box && !own.has(box) && isList(box)) found.set(box, row.kind)
  }
  return found
}

const ROWS = new Set(['tr', 'thead', 'tbody', 'dl', 'ul', 'ol'])

/** The innermost box that begins with a heading and holds more than it; of the head of a table, the table. */
function headedBy(head: PageBox, before: PageBox | undefined): PageBox | undefined {
  for (let at: PageBox | undefined = head; at?.parent && !(before && holds(at, before)); at = at.parent)
    if (at.lines > head.lines && !ROWS.has(at.element.tag)) return at
  return undefined
}

/** The box behind a heading that stands in the same box as it. */
function followerOf(head: PageBox, next: PageLine | undefined): PageBox | undefined {
  const { parent } = head
  if (!next || !parent) return undefined
  for (let at: PageBox | undefined = next.box; at; at = at.parent) {
    if (at === head) return undefined
    if (at.parent === parent) return at
  }
  return undefined
}

const holds = (outer: PageBox, inner: PageBox): boolean => {
  for (let at: PageBox | undefined = inner; at && at.index >= outer.index; at = at.parent) if (at === outer) return true
  return false
}

/** A paragraph behind a heading may be one of the article; several lines, or a link, are of the list. */
const isList = ({ lines, linkedWords, words, element }: PageBox): boolean =>
  element.tag !== 'body' && (lines > 1 || linkedWords > LINKED * words)
