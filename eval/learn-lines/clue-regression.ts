import type { ClueWeights } from '../../src/text/clue-weights.ts'

export interface Example {
  /** `group seen` of each clue. */
  readonly clues: readonly string[]
  readonly label: number
  readonly weight: number
}

const ROUNDS = 250
const SLOWER = 150
const PULL = 3e-5

/** Logistic regression by Adam over all examples at once; weights are pulled towards nothing. */
export function regression(examples: readonly Example[]): ClueWeights {
  const ids = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues) if (!ids.has(clue)) ids.set(clue, ids.size)
  const rows = examples.map(({ clues }) => Int32Array.from(clues, (clue) => ids.get(clue)!))
  const all = examples.reduce((sum, { weight }) => sum + weight, 0)
  const size = ids.size + 1
  const [weights, slope, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let round = 1; round <= ROUNDS; round++) {
    for (let k = 0; k < size - 1; k++) slope[k] = PULL * weights[k]!
    slope[size - 1] = 0
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      let odds = weights[size - 1]!
      for (let k = 0; k < row.length; k++) odds += weights[row[k]!]!
      const off = ((1 / (1 + Math.exp(-odds)) - examples[i]!.label) * examples[i]!.weight) / all
      for (let k = 0; k < row.length; k++) slope[row[k]!]! += off
      slope[size - 1]! += off
    }
    const pace = round > SLOWER ? 0.03 : 0.1
    for (let k = 0; k < size; k++) {
      mean[k] = 0.9 * mean[k]! + 0.1 * slope[k]!
      spread[k] = 0.999 * spread[k]! + 0.001 * slope[k]! * slope[k]!
      weights[k]! -= (pace * (mean[k]! / (1 - 0.9 ** round))) / (Math.sqrt(spread[k]! / (1 - 0.999 ** round)) + 1e-9)
    }
  }
  return tableOf(ids, weights)
}

/** A weight that is next to nothing is left out. */
const LEAST = 0.03

function tableOf(ids: ReadonlyMap<string, number>, weights: Float64Array): ClueWeights {
  const clues: Record<string, Record<string, number>> = {}
  for (const [clue, id] of ids) {
    const [group, seen] = clue.split(' ') as [string, string]
    const weight = Math.round(weights[id]! * 100) / 100
    if (Math.abs(weight) < LEAST) continue
    clues[group] ??= {}
    clues[group][seen] = weight
  }
  return { bias: Math.round(weights.at(-1)! * 100) / 100, clues }
}

export const oddsOf = ({ bias, clues }: ClueWeights, seen: readonly string[]): number =>
  seen.reduce((sum, clue) => {
    const [group, value] = clue.split(' ') as [string, string]
    return sum + (clues[group]?.[value] ?? 0)
  }, bias)
