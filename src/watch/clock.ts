/** The time, and waiting: handed in, so that a day passes in seconds in tests. Milliseconds since 1970. */
export interface Clock {
  now(): number
  /** Resolves after so many milliseconds, or as soon as the signal is given. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
}

const LONGEST_TIMER = 2_000_000_000

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, Math.min(Math.max(0, ms), LONGEST_TIMER))
      signal?.addEventListener('abort', end)
    }),
}
