import type { JudgedLine } from './body-lines.ts'
import { type AddClue, step } from './clue-steps.ts'
import { lineClues } from './line-clues.ts'
import { first, second } from './line-weights.ts'
import type { PageView } from './page-view.ts'

/** Of a line that is not weighed. */
const NEVER = -6

/** Lines that may be of the body: in the best box, or prose by their shape, or named in the page's description. */
export function weighedLines({ lines, inside, described }: PageView): Uint8Array {
  return Uint8Array.from(lines, (line, i) =>
    !line.row &&
    line.region !== 'other-article' &&
    line.box.element.tag !== 'time' &&
    !isLead(line) &&
    (inside[line.box.index] || line.plain > 0 || described[i])
      ? 1
      : 0,
  )
}

const LEAD = 0.9
const LEAST_LEAD = 2
/** A longer list of links may be what the article is about. */
const MOST_LISTED = 3

/** A link to another page that stands by itself or in a short list of such, and is no sentence: a headline. */
function isLead({ linked, text, kind, shape, box }: JudgedLine): boolean {
  if (linked < LEAD * text.length || shape.weight < LEAST_LEAD || /[.۔。]$/u.test(text)) return false
  const { parent } = box
  if (kind === 'item') return parent !== undefined && parent.lines <= MOST_LISTED && parent.linkedWords >= LEAD * parent.words
  return box.element.tag !== 'td' && box.element.tag !== 'th'
}

/** For each line, the logarithm of the odds that it is of the body. Each is weighed twice: by its own clues, then by those and what the first look found around it. */
export function lineOdds(view: PageView): Float64Array {
  const weighed = weighedLines(view)
  const alone = new Float64Array(weighed.length).fill(NEVER)
  const odds = new Float64Array(weighed.length).fill(NEVER)
  let [one, two] = [0, 0]
  const addBoth: AddClue = (group, seen) => {
    one += first.clues[group]?.[seen] ?? 0
    two += second.clues[group]?.[seen] ?? 0
  }
  const add: AddClue = (group, seen) => {
    two += second.clues[group]?.[seen] ?? 0
  }
  for (let i = 0; i < weighed.length; i++) {
    if (!weighed[i]) continue
    ;[one, two] = [first.bias, second.bias]
    lineClues(view, i, addBoth)
    ;[alone[i], odds[i]] = [one, two]
  }
  const look = firstLook(alone)
  for (let i = 0; i < weighed.length; i++) {
    if (!weighed[i]) continue
    two = odds[i]!
    contextClues(view, look, i, add)
    odds[i] = two
  }
  return odds
}

const NEAR = 4
const WIDE = 6
const stepOf = (odds: number): number => step(odds, -3, -1.5, -0.5, 0.5, 1.5, 3)

/** For each line, what its clues alone say: the logarithm of the odds that it is of the body, that in steps, and how likely it is. */
export interface FirstLook {
  readonly alone: Float64Array
  readonly steps: Uint8Array
  readonly likely: Float64Array
}

export const firstLook = (alone: Float64Array): FirstLook => ({
  alone,
  steps: Uint8Array.from(alone, stepOf),
  likely: alone.map((odds) => 1 / (1 + Math.exp(-odds))),
})

/** What a first look found at a line and around it. */
export function contextClues({ lines }: PageView, { alone, steps, likely: share }: FirstLook, i: number, add: AddClue): void {
  add('alone', steps[i]!)
  add('alone-2', steps[i - 2] ?? 'none')
  add('alone-1', steps[i - 1] ?? 'none')
  add('alone1', steps[i + 1] ?? 'none')
  add('alone2', steps[i + 2] ?? 'none')
  let likely = 0
  let all = 0
  for (let k = Math.max(0, i - NEAR); k <= Math.min(lines.length - 1, i + NEAR); k++) {
    const { weight } = lines[k]!.shape
    likely += weight * share[k]!
    all += weight
  }
  add('alone-near', step(likely / (all || 1), 0.1, 0.3, 0.5, 0.7, 0.9))
  let [before, after] = [0, 0]
  for (let k = 1; k <= WIDE; k++) {
    if ((alone[i - k] ?? NEVER) > 0) before = 1
    if ((alone[i + k] ?? NEVER) > 0) after = 1
  }
  add('alone-between', 2 * before + after)
}
