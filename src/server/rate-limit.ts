/** A bound on how often one address may ask for something dear; counts are forgotten each minute. */
export function rateLimit(most: number, perMs = 60_000, now: () => number = Date.now): (address: string) => boolean {
  let counts = new Map<string, number>()
  let until = 0
  return (address) => {
    if (now() >= until) {
      counts = new Map()
      until = now() + perMs
    }
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    return count <= most
  }
}
