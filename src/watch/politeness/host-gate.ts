import { leaveHosts, takeHosts, type WatchHost, watchHost } from '../../store/watch/hosts.ts'
import { headerOf, type WireResponse } from '../fetching/network.ts'
import type { Watcher } from '../watcher.ts'

const DAY_MS = 86_400_000
/** Longest that one request may hold its host: longer than any request is let live. */
const LEASE_MS = 180_000
/** A request that would have to wait longer is given up, and planned again. */
const MOST_WAIT_MS = 600_000
const FIRST_BACK_OFF_MS = 30_000
const MOST_BACK_OFF_MS = 6 * 3_600_000
const MOST_RETRY_AFTER_MS = 7 * DAY_MS

/** Both hosts given back, with what the answer asks for. */
export interface Entered {
  leave(answer: WireResponse | Error): Promise<void>
}

/**
 * Waits for the turn of a host and of all hosts at its IP address: one request at a time, and `pauseMs` from the end of one to the next. Other
 * watchers of the collection are waited for as well. Resolves with `enough` where the host had its requests of the day, or asked for patience.
 */
export async function enterHost(
  { clock, session, owner, budget }: Watcher,
  host: string,
  address: string,
  pauseMs: number,
  random: () => number,
): Promise<Entered | { readonly enough: string }> {
  const names = [host, `address ${address}`]
  for (;;) {
    const now = clock.now()
    const known = await session.use((database) => watchHost(database, host))
    if (known && known.day === dayOf(now) && known.used >= budget) {
      const tomorrow = Date.parse(`${dayOf(now + DAY_MS)}T00:00:00Z`)
      await session.use((database) => leaveHosts(database, [{ ...known, free: Math.max(known.free, tomorrow) }]))
      return { enough: `${host} had its ${budget} requests of today` }
    }
    const wait = await session.use((database) => takeHosts(database, names, { owner, now, leaseMs: LEASE_MS }))
    if (wait === 0) break
    if (wait > MOST_WAIT_MS) return { enough: `${host} is not asked before ${new Date(now + wait).toISOString().slice(0, 16)}Z` }
    await clock.wait(wait)
  }
  return {
    leave: async (answer) => {
      const now = clock.now()
      await session.use(async (database) => {
        const [one, shared] = await Promise.all(names.map((name) => watchHost(database, name)))
        await leaveHosts(database, [afterwards(one!, answer, { now, pauseMs, random }), { ...counted(shared!, now), free: now + pauseMs }])
      })
    },
  }
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const counted = (host: WatchHost, now: number): WatchHost => ({
  ...host,
  day: dayOf(now),
  used: host.day === dayOf(now) ? host.used + 1 : 1,
})

interface Turn {
  readonly now: number
  readonly pauseMs: number
  /** From 0 to 1: waits of many watchers must not end at one moment. */
  readonly random: () => number
}

/** What is known of a host after an answer: one that asks for patience, or none, doubles the wait each time. */
export function afterwards(host: WatchHost, answer: WireResponse | Error, { now, pauseMs, random }: Turn): WatchHost {
  const isBusy = answer instanceof Error || answer.status === 429 || answer.status === 503
  const next = counted(host, now)
  if (!isBusy) return { ...next, free: now + pauseMs, failures: 0 }
  const failures = host.failures + 1
  const backOff = Math.min(MOST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** Math.min(20, failures - 1)) * (1 + random() / 2)
  const asked = answer instanceof Error ? 0 : retryAfterMs(headerOf(answer.headers, 'retry-after'), now)
  return { ...next, free: now + Math.ceil(Math.max(pauseMs, backOff, asked)), failures }
}

/** `120` seconds, or a day and hour; 0 where it says nothing. */
export function retryAfterMs(header: string | undefined, now: number): number {
  const text = header?.trim() ?? ''
  const ms = /^\d{1,9}$/u.test(text) ? 1000 * Number(text) : Date.parse(text) - now
  return Number.isFinite(ms) ? Math.min(MOST_RETRY_AFTER_MS, Math.max(0, ms)) : 0
}
