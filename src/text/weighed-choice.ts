import type { Chooser, Clues } from '../model/language/chooser.ts'
import type { ClueNames } from './clue-names.ts'
import type { ClueWeights } from './clue-weights.ts'

/** Chooses the candidate whose clues weigh most; of several alike the first. */
export function weighedChoice({ clues }: ClueWeights, names: ClueNames): Chooser {
  const rows = Object.entries(clues).flatMap(([group, seen]) =>
    Object.entries(seen).map(([one, weight]) => [names.numberOf(group, one), weight] as const),
  )
  const weights = new Float64Array(names.names.length)
  for (const [number, weight] of rows) weights[number] = weight
  return { choose: (_token, candidates) => heaviest(weights, candidates) }
}

function heaviest(weights: Float64Array, candidates: readonly Clues[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < candidates.length; i++) {
    let sum = 0
    for (const clue of candidates[i]!) sum += weights[clue] ?? 0
    if (sum > most) {
      best = i
      most = sum
    }
  }
  return best
}
