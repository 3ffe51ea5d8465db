/** What a worker has done since it began; it only grows. Seconds are of its own time, not of the processor's. */
export interface WorkCounts {
  ranges: number
  /** Captures that were read, and articles that were committed. */
  read: number
  kept: number
  /** Of these, articles that took the place of an older reading. */
  renewed: number
  unchanged: number
  statements: number
  aligned: number
  /** Captures that gave no article, captures that were given up, and ranges that failed and were given back. */
  problems: number
  dead: number
  failures: number
  readSeconds: number
  commitSeconds: number
}

export const noCounts = (): WorkCounts => ({
  ranges: 0,
  read: 0,
  kept: 0,
  renewed: 0,
  unchanged: 0,
  statements: 0,
  aligned: 0,
  problems: 0,
  dead: 0,
  failures: 0,
  readSeconds: 0,
  commitSeconds: 0,
})
