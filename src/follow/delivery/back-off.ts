const [FIRST_MS, MOST_MS] = [10_000, 6 * 3_600_000]
/** Attempts before a parcel is given up: with the pauses between them, about three days. */
export const MOST_ATTEMPTS = 22

/**
 * Milliseconds until a parcel is tried again after so many attempts: each pause is twice the one before, up to six hours, and a little longer or
 * shorter, so that what failed together does not come back together. Undefined where it is given up.
 */
export function backOff(attempts: number, random: () => number): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined
  const pause = Math.min(MOST_MS, FIRST_MS * 2 ** (attempts - 1))
  return Math.round(pause * (0.8 + 0.4 * random()))
}
