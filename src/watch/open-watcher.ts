import { randomBytes } from 'node:crypto'
import { sessionOn } from '../run/workers/session.ts'
import { openDatabase } from '../store/open.ts'
import { archiveWriter } from './archives/archive-writer.ts'
import { ownerName } from './archives/unsettled-answers.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Network, WireBounds } from './fetching/network.ts'
import type { AddressBlock } from './fetching/public-address.ts'
import { systemNetwork } from './fetching/system-network.ts'
import { REVISITS } from './schedule/after-visit.ts'
import { AGENT, type WatchEvent, type Watcher } from './watcher.ts'

export interface WatcherOptions {
  readonly collection: string
  /** Where the archives are written. */
  readonly folder: string
  /** An address of mail or of a page, by which the owners of sites reach whoever watches. */
  readonly contact: string
  readonly version: string
  readonly allowed?: readonly AddressBlock[]
  readonly pauseMs?: number
  readonly budget?: number
  readonly revisits?: readonly number[]
  readonly bounds?: Partial<WireBounds>
  readonly mostArchiveBytes?: number
  readonly clock?: Clock
  readonly network?: Network
  readonly random?: () => number
  /** Names this watcher; made where none is given. */
  readonly owner?: string
  readonly onEvent?: (event: WatchEvent) => void
}

/** Between two requests to a host, where nothing longer is asked for. */
export const PAUSE_MS = 5000
/** Requests to a host on one day. */
export const BUDGET = 2000

/** Opens all that a watcher needs; the collection is made where there is none. */
export async function openWatcher(options: WatcherOptions): Promise<Watcher & { close(): Promise<void> }> {
  const { collection, folder, contact, version, allowed = [], clock = systemClock, network = systemNetwork } = options
  await (await openDatabase(collection, { create: true })).close()
  const session = sessionOn(collection)
  const owner = options.owner ?? ownerName(randomBytes(4).toString('hex'))
  const agent = `${AGENT}/${version} (+${contact})`
  const info = { software: `${AGENT} ${version}`, 'http-header-user-agent': agent, robots: 'RFC 9309', operator: contact }
  const { mostArchiveBytes: mostBytes } = options
  const archives = archiveWriter({ session, clock, folder, owner, info, ...(mostBytes && { mostBytes }) })
  return {
    session,
    clock,
    archives,
    owner,
    fetcher: { network, clock, allowed, agent, ...(options.bounds && { bounds: options.bounds }) },
    pauseMs: options.pauseMs ?? PAUSE_MS,
    budget: options.budget ?? BUDGET,
    revisits: options.revisits ?? REVISITS,
    random: options.random ?? Math.random,
    onEvent: options.onEvent ?? (() => undefined),
    close: async () => {
      await archives.close()
      await session.close()
    },
  }
}
