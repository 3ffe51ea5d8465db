import { type ClueWeights, pairedWeights } from '../../../../text/clue-weights.ts'
import type { PageLine } from '../../page/page-line.ts'
import { type AddClue, step } from './clue-steps.ts'

/** Of a line that is not weighed. */
export const NEVER = -6

/** Is told each clue of each line with what it weighed. */
export type WatchClues = (line: number, group: string, seen: string | number, weight: number) => void

/**
 * For each line, the logarithm of the odds that it is of the body. Each is weighed twice: by its own clues, then by those and
 * what the first look found around it.
 */
export function twoLooks(
  lines: readonly PageLine[],
  weighed: Uint8Array,
  cluesOf: (i: number, add: AddClue) => void,
  { first, second }: { readonly first: ClueWeights; readonly second: ClueWeights },
  watch?: WatchClues,
): Float64Array {
  const alone = new Float64Array(weighed.length).fill(NEVER)
  const odds = new Float64Array(weighed.length).fill(NEVER)
  const table = pairedWeights(first, second)
  // What is added up lies in an array, since a number that a closure changes is a new object each time.
  const sums = new Float64Array(2)
  let i = 0
  const add: AddClue = (group, seen) => {
    const weights = table.get(group)?.get(seen)
    if (!weights) return
    sums[0]! += weights[0]
    sums[1]! += weights[1]
    if (watch && weights[1] !== 0) watch(i, group, seen, weights[1])
  }
  for (i = 0; i < weighed.length; i++) {
    if (!weighed[i]) continue
    sums[0] = first.bias
    sums[1] = second.bias
    cluesOf(i, add)
    alone[i] = sums[0]!
    odds[i] = sums[1]!
  }
  const look = firstLook(alone)
  for (i = 0; i < weighed.length; i++) {
    if (!weighed[i]) continue
    sums[1] = odds[i]!
    contextClues(lines, look, i, add)
    odds[i] = sums[1]!
  }
  return odds
}

const NEAR = 4
const WIDE = 6
const ODDS = [-3, -1.5, -0.5, 0.5, 1.5, 3]
const LIKELY = [0.1, 0.3, 0.5, 0.7, 0.9]
const stepOf = (odds: number): number => step(odds, ODDS)

/** For each line, what its clues alone say: the logarithm of the odds that it is of the body, that in steps, and how likely it is. */
export interface FirstLook {
  readonly alone: Float64Array
  readonly steps: Uint8Array
  readonly likely: Float64Array
}

export function firstLook(alone: Float64Array): FirstLook {
  const steps = new Uint8Array(alone.length)
  const likely = new Float64Array(alone.length)
  for (let i = 0; i < alone.length; i++) {
    const odds = alone[i]!
    steps[i] = stepOf(odds)
    likely[i] = 1 / (1 + Math.exp(-odds))
  }
  return { alone, steps, likely }
}

/** What a first look found at a line and around it. */
export function contextClues(lines: readonly PageLine[], { alone, steps, likely: share }: FirstLook, i: number, add: AddClue): void {
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
  add('alone-near', step(likely / (all || 1), LIKELY))
  let [before, after] = [0, 0]
  for (let k = 1; k <= WIDE; k++) {
    if ((alone[i - k] ?? NEVER) > 0) before = 1
    if ((alone[i + k] ?? NEVER) > 0) after = 1
  }
  add('alone-between', 2 * before + after)
}
