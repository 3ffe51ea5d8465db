export interface Draw {
  /** A whole number from 0 below `most`. */
  below(most: number): number
  pick<T>(from: readonly T[]): T
}

/** Random draws that are repeated by their seed. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  const below = (most: number): number => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * most)
  }
  return { below, pick: (from) => from[below(from.length)]! }
}
