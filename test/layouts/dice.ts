/** Chance that falls the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not with, `most`. */
  next(most: number): number
  chance(share: number): boolean
  pick<T>(of: readonly T[]): T
}

export function diceOf(seed: number): Dice {
  let state = (seed * 2654435761 + 1) >>> 0
  const next = (most: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0
    return Math.floor((state / 4294967296) * most)
  }
  return { next, chance: (share) => next(1000) < share * 1000, pick: (of) => of[next(of.length)]! }
}
