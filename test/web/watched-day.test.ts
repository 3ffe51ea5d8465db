import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCaptures } from '../../src/captures/read-captures.ts'
import { openCollection } from '../../src/run/collection/collection.ts'
import { addPaths } from '../../src/run/ingest/add.ts'
import type { Session } from '../../src/run/workers/session.ts'
import type { Database } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/open.ts'
import { addToPlan } from '../../src/store/watch/plan.ts'
import { insertSource } from '../../src/store/watch/sources.ts'
import { archiveWriter } from '../../src/watch/archives/archive-writer.ts'
import { sourceAt } from '../../src/watch/discovery/find-lists.ts'
import { plannedList } from '../../src/watch/discovery/listed-pages.ts'
import { REVISITS } from '../../src/watch/schedule/after-visit.ts'
import { watchLoop } from '../../src/watch/schedule/watch-loop.ts'
import { AGENT, type WatchEvent, type Watcher } from '../../src/watch/watcher.ts'
import { drawn, pathOf, type Seen, SimulatedWeb, type Site, sites, versionAt } from './simulated-web.ts'
import { VirtualClock } from './virtual-clock.ts'

const HOSTS = Number(process.env.ISNAD_WATCH_HOSTS ?? 16)
const HOUR = 3_600_000
const BEGIN = Date.parse('2024-02-11T00:00:00Z')
const END = BEGIN + 24 * HOUR
const PAUSE = 5000
/** Two intervals at their longest, and the way of a page through the queue of its host. */
const FOUND_WITHIN = 12.5 * HOUR + HOUR / 4

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-watch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A watcher that can be stopped dead: from then on nothing that it asks of the world comes back. */
interface Mortal {
  readonly watcher: Watcher
  readonly ended: Promise<void>
  /** So many calls of the database later it falls. */
  fallAfter(calls: number): Promise<void>
  stop(): Promise<void>
}

const never = new Promise<never>(() => undefined)

async function begin(web: SimulatedWeb, clock: VirtualClock, events: WatchEvent[] = [], revisits: readonly number[] = []): Promise<Mortal> {
  const database = await openDatabase(join(folder, 'news.sqlite'), { create: true })
  let left = Infinity
  let fell: () => void = () => undefined
  const fall = new Promise<void>((resolve) => {
    fell = resolve
  })
  const lives = (): boolean => {
    if (left-- > 0) return true
    fell()
    return false
  }
  const mortal: Database = {
    ...database,
    all: ((sql, values) => (lives() ? database.all(sql, values) : never)) as Database['all'],
    run: (sql, values) => (lives() ? database.run(sql, values) : never),
    runAll: (sql, rows) => (lives() ? database.runAll(sql, rows) : never),
  }
  let last: Promise<unknown> = Promise.resolve()
  const session: Session = {
    use: (work) => {
      const mine = last.then(() => {
        if (left > 0) return work(mortal, undefined as never)
        fell()
        return never
      })
      last = mine.catch(() => undefined)
      return mine
    },
    close: async () => undefined,
  }
  // A process number that no process has.
  const owner = `${hostname()} 4194305 ${Math.floor(Math.random() * 1e9)}`
  const watcher: Watcher = {
    session,
    clock,
    owner,
    archives: archiveWriter({ session, clock, folder: join(folder, 'archives'), owner, info: { software: 'test' } }),
    fetcher: { network: web, clock, allowed: [], agent: `${AGENT}/0 (+mailto:desk@wadi.example)` },
    pauseMs: PAUSE,
    budget: 5000,
    revisits,
    random: drawn(3),
    onEvent: (event) => events.push(event),
  }
  const stopping = new AbortController()
  const ended = watchLoop({ watcher, reader: { readAll: async () => 0 }, atOnce: 32, isOnce: false, signal: stopping.signal })
  return {
    watcher,
    ended,
    fallAfter: async (calls) => {
      left = calls
      await fall
      // A process that ends leaves no transaction behind.
      await database.close()
    },
    stop: async () => {
      stopping.abort()
      await ended
      await database.close()
    },
  }
}

/** Requests that are under way come to their end first. */
async function stopped(one: Mortal, clock: VirtualClock): Promise<void> {
  let isOver = false
  const stopping = one.stop().finally(() => {
    isOver = true
  })
  await clock.run(Number.MAX_SAFE_INTEGER, () => isOver)
  await stopping
}

async function watchAll(all: readonly Site[], now: number): Promise<void> {
  const database = await openDatabase(join(folder, 'news.sqlite'), { create: true })
  for (const { host } of all) {
    const source = sourceAt(`https://${host}/`, host, 'ar', now)
    await insertSource(database, source)
    await addToPlan(database, plannedList(`https://${host}/feed`, 'feed', { source: source.id }, now))
  }
  await database.close()
}

const isRobots = ({ url }: Seen): boolean => url.endsWith('/robots.txt')
const isFeed = ({ url }: Seen): boolean => url.endsWith('/feed')

/** Requests to what a site's robots.txt closes. */
function disallowed(seen: readonly Seen[], all: readonly Site[]): Seen[] {
  const closed = new Map(all.map(({ host, kind }) => [host, kind.closed]))
  return seen.filter(
    (one) => !isRobots(one) && closed.get(one.host) !== undefined && new URL(one.url).pathname.startsWith(closed.get(one.host)!),
  )
}

/** Pairs of requests to one host, or one IP address, between which less time passed than the site asks for. */
function tooClose(seen: readonly Seen[], by: 'host' | 'address', all: readonly Site[]): [Seen, Seen][] {
  const delays = new Map(all.map(({ host, kind }) => [host, kind.delayMs ?? PAUSE]))
  const last = new Map<string, Seen>()
  const found: [Seen, Seen][] = []
  for (const one of seen.toSorted((a, b) => a.from - b.from)) {
    const before = last.get(one[by])
    // What a robots.txt asks for is known from its answer on.
    const asked = before && by === 'host' && !isRobots(before) ? delays.get(one.host)! : PAUSE
    if (before && one.from - before.to < asked) found.push([before, one])
    last.set(one[by], one)
  }
  return found
}

/** Articles that could be fetched and were not within two intervals of the list that names them. */
function late(seen: readonly Seen[], all: readonly Site[], end: number): string[] {
  const first = new Map<string, number>()
  for (const { url, from } of seen) if (!first.has(url)) first.set(url, from)
  return all.flatMap(({ host, kind, articles }) =>
    kind.closed === '/'
      ? []
      : articles.flatMap((at, i) => {
          const url = `https://${host}${pathOf(i)}`
          if (at < BEGIN || at > end - FOUND_WITHIN || (kind.closed && pathOf(i).startsWith(kind.closed))) return []
          return (first.get(url) ?? Infinity) - at <= FOUND_WITHIN ? [] : [url]
        }),
  )
}

test('a day of the watch is polite, finds all, and costs little where nothing changed', async () => {
  const all = sites(HOSTS, BEGIN, END)
  const clock = new VirtualClock(BEGIN)
  const web = new SimulatedWeb(all, clock)
  await watchAll(all, BEGIN)
  const one = await begin(web, clock)
  await clock.run(END)
  await stopped(one, clock)
  const { seen } = web
  expect(disallowed(seen, all)).toEqual([])
  expect(tooClose(seen, 'host', all)).toEqual([])
  expect(tooClose(seen, 'address', all)).toEqual([])
  expect(late(seen, all, END)).toEqual([])
  const twice = seen.filter((two, i) => !isRobots(two) && !isFeed(two) && seen.findIndex(({ url }) => url === two.url) !== i)
  expect(twice).toEqual([])
  const honest = new Set(all.filter(({ kind }) => kind.validator !== 'none').map(({ host }) => host))
  const feeds = seen.filter((visit) => isFeed(visit) && honest.has(visit.host))
  const bodies = feeds.filter(({ status }) => status === 200).length
  const appeared = all
    .filter(({ host, kind }) => honest.has(host) && kind.closed !== '/')
    .reduce((sum, { articles }) => sum + 1 + articles.filter((at) => at > BEGIN).length, 0)
  // A body is fetched where something is new: every other visit is a 304.
  expect(bodies).toBeLessThanOrEqual(appeared)
  console.log(`${HOSTS} hosts, ${seen.length} requests, ${feeds.length} visits of feeds of which ${feeds.length - bodies} cost a 304`)
})

test('pages are visited again: what changed is a version, and what stands around an article is none', { timeout: 300_000 }, async () => {
  const all = sites(8, BEGIN, END)
  const clock = new VirtualClock(BEGIN)
  const web = new SimulatedWeb(all, clock)
  await watchAll(all, BEGIN)
  const one = await begin(web, clock, [], REVISITS)
  await clock.run(END)
  await stopped(one, clock)
  expect(disallowed(web.seen, all)).toEqual([])
  expect(tooClose(web.seen, 'address', all)).toEqual([])
  const visits = new Map<string, Seen[]>()
  for (const visit of web.seen.filter(({ url, status }) => /\/news\//u.test(url) && (status === 200 || status === 304)))
    visits.set(visit.url, [...(visits.get(visit.url) ?? []), visit])
  const aged = [...visits.values()].filter(([first]) => first!.to < END - 7 * HOUR)
  expect(aged.filter((each) => each.length < 4).map(([first]) => first!.url)).toEqual([])

  const kept = join(folder, 'kept.sqlite')
  const { outcomes } = await addPaths(kept, [join(folder, 'archives')])
  const collection = await openCollection(kept)
  const wrong: string[] = []
  for (const [url, each] of visits) {
    const { host } = each[0]!
    const i = Number(url.split('/').at(-1))
    const site = all.find((other) => other.host === host)!
    const states = new Set(each.map(({ to }) => versionAt(site.articles[i]!, i, to - 1)))
    const history = await collection.versionHistory(url)
    if (history?.versions.length !== states.size) wrong.push(`${url}: ${history?.versions.length} versions, ${states.size} states`)
  }
  await collection.close()
  expect(wrong).toEqual([])
  expect(outcomes.version).toBeGreaterThan(3)
  const again = [...visits.values()].reduce((sum, each) => sum + each.length - 1, 0)
  console.log(
    `${visits.size} pages, ${again} visits again, ${outcomes.version} versions, ${outcomes.unchanged} unchanged with another body`,
  )
})

test('thirty falls lose nothing that was received whole, and nothing is fetched twice', async () => {
  const all = sites(12, BEGIN, END)
  const clock = new VirtualClock(BEGIN)
  const web = new SimulatedWeb(all, clock)
  await watchAll(all, BEGIN)
  const random = drawn(11)
  for (let i = 0; i < 30; i++) {
    const one = await begin(web, clock)
    one.ended.catch(() => undefined)
    const fallen = one.fallAfter(20 + Math.floor(400 * random()))
    let isDown = false
    void fallen.then(() => {
      isDown = true
    })
    await clock.run(END, () => isDown)
    const files = existsSync(join(folder, 'archives')) ? readdirSync(join(folder, 'archives')) : []
    // Half a record at the end of a file that was being written.
    if (i % 3 === 0 && files.length > 0) {
      const path = join(folder, 'archives', files.at(-1)!)
      appendFileSync(path, readFileSync(path).subarray(0, 40 + i))
    }
  }
  const one = await begin(web, clock)
  await clock.run(clock.now() + 2 * HOUR)
  await stopped(one, clock)
  expect(disallowed(web.seen, all)).toEqual([])
  const damaged: string[] = []
  const archived = new Map<string, number>()
  for await (const outcome of readCaptures([join(folder, 'archives')])) {
    if ('why' in outcome && outcome.outcome === 'damaged') damaged.push(outcome.why)
    const { url, type, status } = outcome.place
    if (url && type === 'response' && status === 200 && /\/(?:news|private)\//u.test(url)) archived.set(url, (archived.get(url) ?? 0) + 1)
  }
  expect(damaged).toEqual([])
  expect([...archived].filter(([, times]) => times > 1)).toEqual([])
  const answered = web.seen.filter(({ url, status }) => status === 200 && /\/(?:news|private)\//u.test(url))
  expect(answered.filter(({ url }) => !archived.has(url))).toEqual([])
  expect(archived.size).toBeGreaterThan(20)
})
