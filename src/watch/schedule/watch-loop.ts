import { pageAddress } from '../../addresses/page-address.ts'
import type { RecordReport } from '../../model/record-report.ts'
import { dueNow, nextTurn, type Planned, planCounts, planned } from '../../store/watch/plan.ts'
import { noteSource } from '../../store/watch/sources.ts'
import type { FetchedReader } from '../archives/read-fetched.ts'
import { settleLeftBehind } from '../archives/unsettled-answers.ts'
import type { Watcher } from '../watcher.ts'
import { settleUnsettled, visit } from './visit.ts'

export interface WatchLoop {
  readonly watcher: Watcher
  readonly reader: FetchedReader
  /** Hosts that are asked at a time. */
  readonly atOnce: number
  /** Ends when nothing is due any more, instead of waiting for what is due later. */
  readonly isOnce: boolean
  /** Given to stop: requests under way are let come to their end. */
  readonly signal: AbortSignal
}

/** Longest between two looks at the plan, and between two readings of what was fetched. */
const LOOK_MS = 10_000
const LEAST_MS = 50
const READ_MS = 5000
const RENEW_MS = 30_000
/** After a visit that could not be written down its host is left alone for so long; after so many in a row the watch ends. */
const TROUBLE_MS = 60_000
const MOST_TROUBLES = 10

/** Fetches what is due, a host at a time each, and reads what came, until it is stopped. */
export async function watchLoop(loop: WatchLoop): Promise<void> {
  const { watcher, signal } = loop
  await settleLeftBehind(watcher, (one) => settleUnsettled(watcher, one))
  const reading = readingLoop(loop)
  try {
    await fetchingLoop(loop)
  } finally {
    await reading.stop()
    await watcher.archives.close()
  }
  if (!signal.aborted) await readAll(loop)
}

async function fetchingLoop({ watcher, atOnce, isOnce, signal }: WatchLoop): Promise<void> {
  const { session, clock } = watcher
  const running = new Map<string, Promise<void>>()
  let renewed = clock.now()
  let troubles = 0
  while (!signal.aborted) {
    if (troubles >= MOST_TROUBLES) throw new Error(`${troubles} visits in a row could not be written down; see the lines above`)
    const now = clock.now()
    if (now - renewed >= RENEW_MS) {
      renewed = now
      await watcher.archives.renew()
      await settleLeftBehind(watcher, (one) => settleUnsettled(watcher, one))
    }
    const due = running.size < atOnce ? await session.use((database) => dueNow(database, now, atOnce + running.size)) : []
    const begun = due.filter(({ host }) => !running.has(host)).slice(0, atOnce - running.size)
    for (const item of begun)
      running.set(
        item.host,
        visited(watcher, item, signal).then((isWell) => {
          running.delete(item.host)
          troubles = isWell ? 0 : troubles + 1
        }),
      )
    if (begun.length > 0) continue
    if (isOnce && running.size === 0 && (await session.use((database) => planCounts(database, now))).due === 0) return
    const next = await session.use((database) => nextTurn(database, now))
    await untilNext(watcher, [...running.values()], Math.min(LOOK_MS, Math.max(LEAST_MS, (next ?? Infinity) - now)), signal)
  }
  await Promise.all(running.values())
}

/** Until a visit ends, or so much time has passed. */
async function untilNext({ clock }: Watcher, running: readonly Promise<void>[], ms: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController()
  const end = (): void => over.abort()
  signal.addEventListener('abort', end)
  await Promise.race([...running, clock.wait(ms, over.signal)])
  signal.removeEventListener('abort', end)
  over.abort()
}

/** Whether it went well. What cannot be written down (the disk is full, the database is away) is told of and tried again later. */
async function visited(watcher: Watcher, item: Planned, signal: AbortSignal): Promise<boolean> {
  try {
    await visit(watcher, item)
    return true
  } catch (error) {
    watcher.onEvent({ what: 'trouble', source: item.source, address: item.address, why: (error as Error).message })
    await watcher.clock.wait(TROUBLE_MS, signal)
    return false
  }
}

/** Reads now and then, beside the fetching. */
function readingLoop(loop: WatchLoop): { stop(): Promise<void> } {
  const { clock } = loop.watcher
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await clock.wait(READ_MS, stopping.signal)
      await readAll(loop)
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

/** A collection that another writer holds for long is no reason to stop fetching: what is in the archives is read later. */
async function readAll({ watcher, reader }: WatchLoop): Promise<void> {
  const reports: RecordReport[] = []
  try {
    await reader.readAll((report) => reports.push(report))
  } catch (error) {
    watcher.onEvent({ what: 'trouble', why: (error as Error).message })
  }
  for (const report of reports) await told(watcher, report)
}

/** What became of a page is counted for its source. */
async function told(watcher: Watcher, { place, outcome, why }: RecordReport): Promise<void> {
  if (place.type !== 'response') return
  const key = place.url === undefined ? undefined : pageAddress(place.url)?.key
  const item = key === undefined ? undefined : await watcher.session.use((database) => planned(database, key))
  const at = watcher.clock.now()
  if (item)
    await watcher.session.use((database) =>
      database.transaction(() => noteSource(database, item.source, { at, outcome: `kept: ${outcome}`, isSuccess: false, found: 0 })),
    )
  watcher.onEvent({
    what: 'kept',
    ...(item && { source: item.source }),
    ...(place.url && { address: place.url }),
    outcome,
    ...(why && { why }),
  })
}
