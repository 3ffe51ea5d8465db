import type { JudgedLine } from '../../page/judged-line.ts'

/** Takes one clue of a line: what is looked at, and what is seen there. */
export type AddClue = (group: string, seen: string | number) => void

/** How many of the steps a value has reached. */
export function step(value: number, steps: readonly number[]): number {
  let at = 0
  while (at < steps.length && value >= steps[at]!) at++
  return at
}

const LONG = 12
/** Whether a line is too long for a label. */
export const isLong = ({ shape }: JudgedLine): boolean => shape.weight >= LONG
/** A clue seen on a short line (even numbers) may mean another thing on a long one (odd numbers). */
export const onLine = (seen: number, line: JudgedLine): number => 2 * seen + (isLong(line) ? 1 : 0)

const BEFORE = [2, 4, 10]
const WITHIN = [0.05, 0.9]
const BEHIND = [1, 3, 10]

/** Where a line stands: how far into a range of lines, or how far before or behind it. */
export function placeStep(i: number, { from, to }: { readonly from: number; readonly to: number }): number {
  if (i < from) return 3 + step(from - i, BEFORE)
  return i < to ? step((i - from) / Math.max(1, to - from), WITHIN) : 7 + step(i - to, BEHIND)
}
