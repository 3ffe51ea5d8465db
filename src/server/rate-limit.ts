/** Whether a request is within the bound, and what is left of it for the address. */
export interface Allowance {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  /** Seconds until the counts are forgotten. */
  readonly reset: number
}

/** A bound on how often one address may ask for something dear; counts are forgotten each minute. */
export function rateLimit(limit: number, perMs = 60_000, now: () => number = Date.now): (address: string) => Allowance {
  let counts = new Map<string, number>()
  let until = 0
  return (address) => {
    if (now() >= until) {
      counts = new Map()
      until = now() + perMs
    }
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    return { allowed: count <= limit, limit, remaining: Math.max(0, limit - count), reset: Math.ceil((until - now()) / 1000) }
  }
}
