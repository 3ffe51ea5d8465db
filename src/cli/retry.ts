import pRetry from 'p-retry'

const EVERY_MS = 1000

/**
 * Tries `work` again each second, for `forMs` milliseconds at most, as long as a server cannot be reached; prints once that it
 * does so. Errors: the last one of `work`; any other failure than an unreachable server at once.
 */
export function retryWhileUnavailable<T>(work: () => Promise<T>, forMs: number): Promise<T> {
  let told = false
  return pRetry(work, {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: EVERY_MS,
    factor: 1,
    maxRetryTime: forMs,
    shouldRetry: ({ error }) => {
      const unavailable = isUnavailable(error)
      if (unavailable && !told) process.stderr.write(`isnad: ${error.message}; trying again\n`)
      told ||= unavailable
      return unavailable
    },
  })
}

const UNAVAILABLE =
  /cannot be reached|cannot be used|terminated|ECONN|EPIPE|starting up|shutting down|recovery|timeout|not queryable|no stream|was lost/iu

/** Whether a server is down, starts or stops, or a connection broke; 57P and 08 are PostgreSQL's classes of those. */
const isUnavailable = (error: Error & { code?: string }): boolean =>
  UNAVAILABLE.test(error.message) || /^(?:57P|08|ECONN)/u.test(error.code ?? '')
