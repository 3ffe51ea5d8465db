import type { RobotsFile, RobotsGroup, RobotsRule } from './robots-file.ts'

export interface RobotsVerdict {
  readonly isAllowed: boolean
  /** The line that decides, as it is compared: `Disallow: /archive/`. Absent where none speaks of the address. */
  readonly line?: string
}

/**
 * Whether a robots.txt lets an agent fetch an address. `agent` is a product token (`isnad`), compared in any case and as a whole. The
 * longest pattern decides, and of two as long the one that allows.
 */
export function robotsVerdict(file: RobotsFile, agent: string, address: string): RobotsVerdict {
  const path = pathOf(address)
  let best: RobotsRule | undefined
  for (const { rules } of groupsFor(file, agent))
    for (const rule of rules) {
      const { length } = rule.pattern
      if (length === 0 || (best && (length < best.pattern.length || (length === best.pattern.length && !rule.allows)))) continue
      if (matches(rule.pattern, path)) best = rule
    }
  if (!best) return { isAllowed: true }
  return { isAllowed: best.allows, line: `${best.allows ? 'Allow' : 'Disallow'}: ${best.pattern}` }
}

/** Seconds that an agent is asked to wait between two requests; undefined where nothing is asked. */
export function robotsDelay(file: RobotsFile, agent: string): number | undefined {
  const delays = groupsFor(file, agent).flatMap(({ delay }) => (delay === undefined ? [] : [delay]))
  return delays.length > 0 ? Math.max(...delays) : undefined
}

/** All groups that name the agent; those of `*` where none does. */
function groupsFor({ groups }: RobotsFile, agent: string): readonly RobotsGroup[] {
  const token = agent.toLowerCase()
  const own = groups.filter(({ agents }) => agents.includes(token))
  return own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
}

/** Path and query of an address as it is written, `/` where it has none. Its letters are not spelt anew: an address that is asked for is in ASCII. */
function pathOf(address: string): string {
  const path = address.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*|#.*$/giu, '').replace(/%[\da-f]{2}/giu, (hex) => hex.toUpperCase())
  return path.startsWith('/') ? path : `/${path}`
}

/** `*` stands for any letters, `$` at the end for the end of the address; otherwise a pattern is a beginning. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const pieces = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  const last = pieces.length - 1
  if (!path.startsWith(pieces[0]!)) return false
  let at = pieces[0]!.length
  for (let i = 1; i < last; i++) {
    const found = path.indexOf(pieces[i]!, at)
    if (found < 0) return false
    at = found + pieces[i]!.length
  }
  if (last === 0) return !isAnchored || at === path.length
  if (isAnchored) return path.length - pieces[last]!.length >= at && path.endsWith(pieces[last]!)
  return path.indexOf(pieces[last]!, at) >= 0
}
