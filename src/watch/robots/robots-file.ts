/** One line of a group: `Disallow: /archive/` is `{ allows: false, pattern: '/archive/' }`. */
export interface RobotsRule {
  readonly allows: boolean
  /** As it is compared: letters beyond ASCII and hexadecimal digits as an address writes them, `/%D8%A3`. */
  readonly pattern: string
}

/** Lines that hold for the same agents. */
export interface RobotsGroup {
  /** Product tokens in lower case (`isnad`), and `*` for whoever has no group of its own. */
  readonly agents: string[]
  readonly rules: RobotsRule[]
  /** Seconds of `Crawl-delay`, which the standard does not know and many sites write. */
  delay?: number
}

export interface RobotsFile {
  readonly groups: readonly RobotsGroup[]
  /** Addresses of sitemaps as they are written, of any group. */
  readonly sitemaps: readonly string[]
}

/** RFC 9309 wants at least 500 KiB to be read; what a longer file says behind this many characters is not heard. */
export const MOST_ROBOTS = 1_048_576
/** Rules of one file; a longer list was made to cost time. */
const MOST_RULES = 20_000
const MOST_SITEMAPS = 200

/**
 * Reads a robots.txt by RFC 9309, as leniently as the standard allows: any line end, a byte-order mark (whole or cut), comments, blanks
 * around the colon. A line that names an agent behind a rule begins a new group; other lines (`Sitemap`, `Crawl-delay`) do not.
 */
export function robotsFile(text: string): RobotsFile {
  const groups: RobotsGroup[] = []
  const sitemaps: string[] = []
  let group: RobotsGroup | undefined
  let rules = 0
  for (const [name, value] of lines(text.slice(0, MOST_ROBOTS))) {
    if (name === 'user-agent') {
      if (!group || group.rules.length > 0) {
        group = { agents: [], rules: [] }
        groups.push(group)
      }
      const agent = agentOf(value)
      if (agent) group.agents.push(agent)
    } else if (name === 'sitemap') {
      if (value && sitemaps.length < MOST_SITEMAPS) sitemaps.push(value)
    } else if (name === 'crawl-delay') delay(group, value)
    else if ((name === 'allow' || name === 'disallow') && group && rules++ < MOST_RULES)
      group.rules.push({ allows: name === 'allow', pattern: compared(value) })
  }
  return { groups, sitemaps }
}

function* lines(text: string): Generator<readonly [name: string, value: string]> {
  // A mark that was cut decodes to one sign of replacement.
  for (const line of text.replace(/^[\uFEFF\uFFFD]/u, '').split(/\r\n|\r|\n/u)) {
    const bare = line.split('#', 1)[0]!
    const colon = bare.indexOf(':')
    if (colon > 0) yield [trimmed(bare.slice(0, colon)).toLowerCase(), trimmed(bare.slice(colon + 1))]
  }
}

/** Without blanks and tabs at its ends; a byte-order mark inside of a file is no blank, as `trim` has it. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length]
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return text.slice(from, to)
}
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** The product token at the beginning of a name: of `FooBot/1.2` it is `foobot`; of `*` it is `*`. */
const agentOf = (value: string): string | undefined => (/^\*(?:\s|$)/u.test(value) ? '*' : /^[a-z_-]+/iu.exec(value)?.[0].toLowerCase())

function delay(group: RobotsGroup | undefined, value: string): void {
  const seconds = Number(value)
  if (group && value !== '' && Number.isFinite(seconds) && seconds >= 0) group.delay = Math.max(group.delay ?? 0, seconds)
}

/** A path or pattern in one spelling: letters beyond ASCII in UTF-8 behind `%`, hexadecimal digits in capitals. Nothing is undone. */
export const compared = (path: string): string =>
  path
    .replace(/[\u0080-\u{10FFFF}]+/gu, (letters) => [...new TextEncoder().encode(letters)].map((byte) => `%${byte.toString(16)}`).join(''))
    .replace(/%[\da-f]{2}/giu, (hex) => hex.toUpperCase())
