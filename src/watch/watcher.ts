import type { Session } from '../run/workers/session.ts'
import type { ArchiveWriter } from './archives/archive-writer.ts'
import type { Clock } from './clock.ts'
import type { Fetcher } from './fetching/fetch-hops.ts'

/** The product token by which a robots.txt calls this program. */
export const AGENT = 'isnad'

/** Something worth telling whoever looks on. */
export interface WatchEvent {
  readonly what: 'visit' | 'kept' | 'trouble'
  readonly source?: string
  readonly address?: string
  /** `page`, `unchanged`, `refused` …; of what was kept `new`, `version` …. */
  readonly outcome?: string
  readonly why?: string
  /** Pages that a list named and that were not known. */
  readonly found?: number
}

/** What every part of the watch works with. Clock and network are handed in. */
export interface Watcher {
  readonly session: Session
  readonly fetcher: Fetcher
  readonly clock: Clock
  readonly archives: ArchiveWriter
  /** Names this watcher beside others: `machine 4711 3f9a`. */
  readonly owner: string
  /** Milliseconds between two requests to a host; a site may ask for more. */
  readonly pauseMs: number
  /** Requests to a host on one day. */
  readonly budget: number
  /** At which ages a page is visited again, in milliseconds, rising; none where pages are fetched once. */
  readonly revisits: readonly number[]
  readonly random: () => number
  onEvent(event: WatchEvent): void
}
