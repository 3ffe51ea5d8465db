import type { Clues } from '../../src/model/language/chooser.ts'
import type { ClueNames } from '../../src/text/clue-names.ts'
import type { ClueWeights } from '../../src/text/clue-weights.ts'

/** One choice with the candidates that are right, one at least. */
export interface ChoiceExample {
  readonly candidates: readonly Clues[]
  readonly right: readonly boolean[]
}

const ROUNDS = 200
const SLOWER = 120
const PULL = 2

/** A weight that is next to nothing is left out. */
const LEAST = 0.03

/**
 * Weights under which right candidates weigh more than others: conditional logistic regression by Adam, over all examples at once.
 * Weights are pulled towards nothing.
 */
export function choiceRegression(examples: readonly ChoiceExample[], { names }: ClueNames): ClueWeights {
  const size = names.length
  const rows = examples.map(({ candidates, right }) => ({ right, clues: candidates.map((clues) => Int32Array.from(clues)) }))
  const [weights, slope, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let round = 1; round <= ROUNDS; round++) {
    for (let k = 0; k < size; k++) slope[k] = PULL * weights[k]!
    for (const row of rows) addSlope(row, weights, slope)
    const pace = round > SLOWER ? 0.02 : 0.08
    for (let k = 0; k < size; k++) {
      mean[k] = 0.9 * mean[k]! + 0.1 * slope[k]!
      spread[k] = 0.999 * spread[k]! + 0.001 * slope[k]! * slope[k]!
      weights[k]! -= (pace * (mean[k]! / (1 - 0.9 ** round))) / (Math.sqrt(spread[k]! / (1 - 0.999 ** round)) + 1e-9)
    }
  }
  return tableOf(names, weights)
}

/** Adds how the loss of one example grows with each weight: the share of a candidate less its share among the right ones. */
function addSlope(
  { clues, right }: { readonly clues: readonly Int32Array[]; readonly right: readonly boolean[] },
  weights: Float64Array,
  slope: Float64Array,
): void {
  const odds = clues.map((row) => row.reduce((sum, k) => sum + weights[k]!, 0))
  const most = Math.max(...odds)
  const shares = odds.map((one) => Math.exp(one - most))
  const all = shares.reduce((sum, one) => sum + one, 0)
  const good = shares.reduce((sum, one, i) => sum + (right[i] ? one : 0), 0)
  clues.forEach((row, i) => {
    const off = shares[i]! / all - (right[i] ? shares[i]! / good : 0)
    if (off !== 0) for (const k of row) slope[k]! += off
  })
}

function tableOf(names: readonly string[], weights: Float64Array): ClueWeights {
  const clues: Record<string, Record<string, number>> = {}
  names.forEach((name, k) => {
    const weight = Math.round(weights[k]! * 100) / 100
    if (Math.abs(weight) < LEAST) return
    const [group, seen] = name.split(' ') as [string, string]
    clues[group] ??= {}
    clues[group][seen] = weight
  })
  return { bias: 0, clues }
}
