import { keepRobots, keptRobots } from '../../store/watch/hosts.ts'
import { answerText, exchangeOf } from '../archives/exchange-of.ts'
import { type FetchEnd, fetchHops, type Manners } from '../fetching/fetch-hops.ts'
import { enterHost } from '../politeness/host-gate.ts'
import { AGENT, type Watcher } from '../watcher.ts'
import { MOST_ROBOTS, type RobotsFile, robotsFile } from './robots-file.ts'
import { robotsDelay, robotsVerdict } from './robots-verdict.ts'

const DAY_MS = 86_400_000
/** A site whose robots.txt does not answer is asked for it again after so long, and for nothing else before. */
const AWAY_MS = 3_600_000

/** What a site's robots.txt says, or why nothing may be fetched there at the moment. */
type Robots = { readonly file: RobotsFile } | { readonly away: string }

/** Why an address must not be fetched, by its site's robots.txt, which is fetched once a day. */
export async function robotsRefusal(watcher: Watcher, url: URL): Promise<string | undefined> {
  const robots = await robotsOf(watcher, url.origin)
  if ('away' in robots) return robots.away
  const { isAllowed, line } = robotsVerdict(robots.file, AGENT, url.href)
  return isAllowed ? undefined : `${url.origin}/robots.txt: ${line}`
}

/** The pause that a site asks for, at least our own. */
export async function pauseFor(watcher: Watcher, origin: string): Promise<number> {
  const kept = await watcher.session.use((database) => keptRobots(database, origin))
  const asked = kept && kept.status >= 200 && kept.status < 300 ? robotsDelay(robotsFile(kept.body), AGENT) : undefined
  return Math.max(watcher.pauseMs, 1000 * (asked ?? 0))
}

/** The sitemaps that a site's robots.txt lists. */
export async function robotsSitemaps(watcher: Watcher, origin: string): Promise<readonly string[]> {
  const robots = await robotsOf(watcher, origin)
  return 'away' in robots ? [] : robots.file.sitemaps
}

async function robotsOf(watcher: Watcher, origin: string): Promise<Robots> {
  const kept = await watcher.session.use((database) => keptRobots(database, origin))
  if (kept && kept.until > watcher.clock.now()) return saidBy(origin, kept.status, kept.body)
  const end = await fetchRobots(watcher, origin)
  // The host has had enough for today: that is no word of its robots.txt.
  if ('without' in end && end.without === 'later') return { away: end.why }
  const { status, body, away } = await readOf(end)
  const until = watcher.clock.now() + (away ? AWAY_MS : DAY_MS)
  await watcher.session.use((database) => keepRobots(database, origin, { until, status, body }))
  return saidBy(origin, status, body)
}

/** Of an address whose robots.txt is fetched nothing is asked but that, and no file stands above it. */
function fetchRobots(watcher: Watcher, origin: string): Promise<FetchEnd> {
  const manners: Manners = {
    refusalOf: async () => undefined,
    enter: (host, address) => enterHost(watcher, host, address, watcher.pauseMs, watcher.random),
  }
  return fetchHops(watcher.fetcher, `${origin}/robots.txt`, {
    accept: 'text/plain, */*;q=0.1',
    bounds: { bytes: MOST_ROBOTS },
    manners,
    onHop: async (hop) => void (await watcher.archives.write('lists', exchangeOf(hop, { metadata: { reason: 'robots.txt' } }))).settle(),
  })
}

/** 200: what it says. 4xx, and redirects without end: all is free. Anything else: nothing is. Status 0 stands for no answer. */
async function readOf(end: FetchEnd): Promise<{ status: number; body: string; away: boolean }> {
  if (!('hop' in end)) return { status: end.why.includes('redirects') ? 404 : 0, body: '', away: !end.why.includes('redirects') }
  const { response } = end.hop
  const isBroken = response.cut === 'time' || response.cut === 'disconnect'
  if (response.status >= 200 && response.status < 300 && !isBroken) {
    const body = await answerText(response)
    return body === undefined
      ? { status: 0, body: '', away: true }
      : { status: response.status, body: body.slice(0, MOST_ROBOTS), away: false }
  }
  const isFree = response.status >= 300 && response.status < 500
  return { status: isFree ? response.status : isBroken ? 0 : response.status, body: '', away: !isFree }
}

function saidBy(origin: string, status: number, body: string): Robots {
  if (status >= 200 && status < 300) return { file: robotsFile(body) }
  if (status >= 300 && status < 500) return { file: robotsFile('') }
  return {
    away: `${origin}/robots.txt ${status === 0 ? 'does not answer' : `answers with status ${status}`}: nothing is fetched there until it does`,
  }
}
