/** The run of lines, [from, to), whose scores add up to most; empty where no line speaks for prose. Linear: Kadane's method. */
export function bodyRange(scores: readonly number[]): { from: number; to: number; total: number } {
  let best = { from: 0, to: 0, total: 0 }
  let from = 0
  let total = 0
  for (let i = 0; i < scores.length; i++) {
    if (total <= 0) {
      from = i
      total = 0
    }
    total += scores[i]!
    if (total > best.total) best = { from, to: i + 1, total }
  }
  return best
}
