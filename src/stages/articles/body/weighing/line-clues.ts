import type { JudgedLine } from '../../page/judged-line.ts'
import { boxClues } from './box-clues.ts'
import { type AddClue, onLine, placeStep, step } from './clue-steps.ts'
import type { PageView } from './page-view.ts'
import { shapeClues } from './shape-clues.ts'

/** All that speaks for or against a line being part of the body, clue by clue; their weights are in `line-weights.ts`. */
export function lineClues(view: PageView, i: number, add: AddClue): void {
  const line = view.lines[i]!
  shapeClues(line, add)
  markupClues(line, add)
  placeClues(view, i, add)
  boxClues(view, line, add)
  neighbourClues(view, i, add)
}

const linkedShare = ({ linked, text }: JudgedLine): number => linked / text.length

const LINKED = [0.01, 0.15, 0.35, 0.6, 0.9]
const MARKED = [0.1, 0.8]
const BEHIND_TITLE = [4, 12]
const KINDS = { line: 0, heading: 1, item: 2, cell: 3, caption: 4, quote: 5 }

function markupClues(line: JudgedLine, add: AddClue): void {
  const { kind, text, marked } = line
  add('kind', onLine(KINDS[kind], line))
  add('linked', onLine(step(linkedShare(line), LINKED), line))
  add('tag', line.box.element.tag)
  add('marked', onLine(step(marked / text.length, MARKED), line))
}

function placeClues(view: PageView, i: number, add: AddClue): void {
  const { from, to, lines } = view
  const line = lines[i]!
  const inside = view.inside[line.box.index] === 1
  const inRange = i >= from && i < to
  const where = placeStep(i, view)
  add(inside ? 'place-in' : 'place-out', where)
  add(inside ? 'place-in-by-size' : 'place-out-by-size', onLine(where, line))
  if (line.score > 0) add('prose', `${inside ? 'in' : 'out'}-${inRange ? 'run' : 'off'}`)
  if (view.described[i]) add('described', i < from ? 'before' : 'in')
  if (view.titled[i]) add('titled', 1)
  add('title', onLine(view.title === undefined ? 0 : i < view.title ? 1 : 2 + step(i - view.title, BEHIND_TITLE), line))
  if (view.repeated[i]) add('repeated', onLine(view.repeated[i]!, line))
  if (i === to - 1) add('last', 1)
}

const SIDES = [
  ['prev', -1],
  ['next', 1],
] as const
const NEIGHBOURS = { row: 0, linked: 1, heading: 2, prose: 3, short: 4 }

function neighbourClues({ lines }: PageView, i: number, add: AddClue): void {
  const line = lines[i]!
  for (const [side, by] of SIDES) {
    const other = lines[i + by]
    if (!other) {
      add(side, 'none')
      continue
    }
    add(side, onLine(NEIGHBOURS[neighbourOf(other)], line))
    if (other.box === line.box) add(side, 'same')
    else if (other.box.parent === line.box.parent) add(side, 'sibling')
    if (other.box.kin === line.box.kin && other.score > 0) add(side, 'kin')
    if (other.region) add(side, 'region')
    const far = lines[i + 2 * by]
    if (far && far.score > 0) add(side, onLine(10, line))
    if (far && linkedShare(far) > 0.6) add(side, 'far-linked')
  }
}

function neighbourOf(other: JudgedLine): keyof typeof NEIGHBOURS {
  if (other.row) return 'row'
  if (linkedShare(other) > 0.6) return 'linked'
  if (other.kind === 'heading') return 'heading'
  return other.score > 0 ? 'prose' : 'short'
}
