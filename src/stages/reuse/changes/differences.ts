import type { Span } from '../../../model/span.ts'
import type { PrintedWords } from '../printed-words.ts'
import type { WordPairs } from '../word-pairs.ts'

/** A stretch of words, `from` included, `to` not. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Two stretches that stand against each other between equal words; one may be empty. */
export interface Difference {
  readonly a: Stretch
  readonly b: Stretch
}

export const empty = ({ from, to }: Stretch): boolean => from === to
export const count = ({ from, to }: Stretch): number => to - from

/** What stands between the paired words, in order; `open` adds what stands before the first pair and after the last. */
export function differencesOf(
  { pairs }: WordPairs,
  lengthA: number,
  lengthB: number,
  open: { head: boolean; tail: boolean },
): Difference[] {
  const found: Difference[] = []
  let i = open.head ? 0 : (pairs[0]?.[0] ?? 0)
  let j = open.head ? 0 : (pairs[0]?.[1] ?? 0)
  const push = (toA: number, toB: number) => {
    if (toA > i || toB > j) found.push({ a: { from: i, to: toA }, b: { from: j, to: toB } })
  }
  for (const [a, b] of pairs) {
    push(a, b)
    i = a + 1
    j = b + 1
  }
  if (open.tail) push(lengthA, lengthB)
  return found
}

/** The printed span of a stretch; an empty one stands before the next word, or at the end. */
export function spanOf({ spans, text }: PrintedWords, { from, to }: Stretch): Span {
  if (from < to) return { start: spans[from]!.start, end: spans[to - 1]!.end }
  const at = spans[from]?.start ?? spans[from - 1]?.end ?? text.length
  return { start: at, end: at }
}

/** The text between a word and the one before it; -1 and the number of words are the edges. */
export function between({ spans, text }: PrintedWords, at: number): Span {
  return { start: spans[at - 1]?.end ?? 0, end: spans[at]?.start ?? text.length }
}
