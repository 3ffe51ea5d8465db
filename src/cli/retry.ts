const EVERY_MS = 1000

/** Tries again, for so long, what fails because a server does not answer at the moment; says so once. */
export async function retryWhileUnavailable<T>(work: () => Promise<T>, forMs: number): Promise<T> {
  const until = Date.now() + forMs
  for (let said = false; ; ) {
    try {
      return await work()
    } catch (error) {
      if (Date.now() >= until || !isUnavailable(error)) throw error
      if (!said) process.stderr.write(`isnad: ${(error as Error).message}; trying again\n`)
      said = true
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
  }
}

const UNAVAILABLE =
  /cannot be reached|cannot be used|terminated|ECONN|EPIPE|starting up|shutting down|recovery|timeout|not queryable|no stream|was lost/iu

/** A server that is down, begins or ends, or a connection that broke; 57P and 08 are PostgreSQL's classes of those. */
const isUnavailable = (error: unknown): boolean => {
  const { message, code } = error as Error & { code?: string }
  return UNAVAILABLE.test(message) || /^(?:57P|08|ECONN)/u.test(code ?? '')
}
