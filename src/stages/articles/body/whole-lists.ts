import type { JudgedLine } from '../page/judged-line.ts'
import type { PageBox } from '../page/page-box.ts'
import { NEVER } from './weighing/two-pass-scoring.ts'

const LISTS = new Set(['ul', 'ol', 'dl', 'table'])
/** A list of whose words this share is of the body is so as a whole, any other is not. */
const MOSTLY = 0.5
/** One entry with more of the words than this is what the list is there for: it lays out a page. */
const ONE_ENTRY = 0.75
const LEAST_LINES = 3
const LINKED = 0.3
/** Of a line that is in or out because its list is. */
const CARRIED = 0.1

/** A list or table is of the body as a whole or not at all: a number or a unit in it says little by itself. `odds` of its lines rise above nothing, or fall below. */
export function keepListsWhole(lines: readonly JudgedLine[], boxes: readonly PageBox[], odds: Float64Array): void {
  for (const [list, own] of linesOfLists(lines, boxes, odds)) {
    if (own.length < LEAST_LINES) continue
    const weight = (some: readonly number[]) => some.reduce((sum, i) => sum + lines[i]!.shape.weight, 0)
    const all = weight(own)
    if (heaviest(own, lines, list) > ONE_ENTRY * all) continue
    const isIn = weight(own.filter((i) => odds[i]! > 0)) >= MOSTLY * all
    for (const i of own) {
      if (!isIn) odds[i] = Math.min(odds[i]!, -CARRIED)
      else if (odds[i] !== NEVER && isPlain(lines[i]!)) odds[i] = Math.max(odds[i]!, CARRIED)
    }
  }
}

/** The lines of each list and table, of which one may be of the body, that lie in no list further in. */
function linesOfLists(lines: readonly JudgedLine[], boxes: readonly PageBox[], odds: Float64Array): Map<PageBox, number[]> {
  const lists = nearestLists(boxes)
  const members = new Map<PageBox, number[]>()
  for (let i = 0; i < lines.length; i++) {
    const list = odds[i]! > 0 ? lists[lines[i]!.box.index] : undefined
    if (list) members.set(list, [])
  }
  if (members.size === 0) return members
  for (let i = 0; i < lines.length; i++) {
    const list = lists[lines[i]!.box.index]
    if (list) members.get(list)?.push(i)
  }
  return members
}

const isPlain = ({ row, region, linked, text, kind, shape }: JudgedLine): boolean =>
  !row && !region && kind !== 'caption' && shape.words && linked <= LINKED * text.length

/** For each box, the list or table that it lies in, the innermost. */
function nearestLists(boxes: readonly PageBox[]): (PageBox | undefined)[] {
  const lists: (PageBox | undefined)[] = []
  for (const box of boxes) lists.push(LISTS.has(box.element.tag) ? box : box.parent && lists[box.parent.index])
  return lists
}

/** Words of the heaviest entry: of the boxes right under the list, or under those, whichever part it. */
function heaviest(own: readonly number[], lines: readonly JudgedLine[], list: PageBox): number {
  const entries = new Map<PageBox, number>()
  let most = 0
  for (const i of own) {
    const { box, shape } = lines[i]!
    const entry = entryOf(box, list)
    const words = (entries.get(entry) ?? 0) + shape.weight
    entries.set(entry, words)
    most = Math.max(most, words)
  }
  return most
}

const ENTRIES = new Set(['li', 'dd', 'dt', 'td', 'th'])

function entryOf(box: PageBox, list: PageBox): PageBox {
  let at = box
  while (at !== list && !ENTRIES.has(at.element.tag) && at.parent) at = at.parent
  return at
}
