/** Adjusted Rand index (Hubert and Arabie, 1985) of two labellings of the same things, in the same order. */
export function adjustedRand(one: readonly string[], other: readonly string[]): number {
  const pairsIn = (labels: readonly string[]): number => {
    const sizes = new Map<string, number>()
    for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  }
  const both = pairsIn(one.map((label, i) => `${label}\u0000${other[i]}`))
  const [inOne, inOther] = [pairsIn(one), pairsIn(other)]
  const all = (one.length * (one.length - 1)) / 2
  const chance = (inOne * inOther) / (all || 1)
  const most = (inOne + inOther) / 2
  return most === chance ? 1 : (both - chance) / (most - chance)
}
