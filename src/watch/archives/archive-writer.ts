import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type WarcFile, warcFile } from '../../captures/archives/warc-file.ts'
import { exchangeRecords, infoRecord, type WarcExchange } from '../../captures/archives/warc-records.ts'
import type { Session } from '../../run/workers/session.ts'
import {
  insertArchive,
  leaveArchive,
  noteArchive,
  renewArchives,
  takeArchive,
  type WatchArchive,
  watchArchives,
} from '../../store/watch/archives.ts'
import type { Clock } from '../clock.ts'
import { stampOf } from './exchange-of.ts'

/** An exchange that is in an archive. */
export interface Written {
  readonly path: string
  readonly id: string
  readonly digest: string
  readonly at: string
  /** To be called when the plan knows of it: the byte of the archive up to which the plan knows of everything. */
  settle(): number
}

/** Writes what is fetched: `lists` (feeds, sitemaps, robots.txt) apart from `pages`, which are read. */
export interface ArchiveWriter {
  write(kind: WatchArchive['kind'], exchange: WarcExchange): Promise<Written>
  /** Keeps its archives from being taken by another watcher. */
  renew(): Promise<void>
  close(): Promise<void>
}

export interface ArchiveWriterOptions {
  readonly session: Session
  readonly clock: Clock
  readonly folder: string
  readonly owner: string
  /** Of the record that begins each file: program, contact, user agent. */
  readonly info: Readonly<Record<string, string>>
  /** A file is gone on with up to this size. */
  readonly mostBytes?: number
}

const MOST_BYTES = 1_000_000_000
/** How long a watcher may be silent before its archives are another's. */
export const ARCHIVE_LEASE_MS = 120_000

interface Open {
  readonly file: WarcFile
  readonly day: string
  readonly settling: Settling
}

export function archiveWriter(options: ArchiveWriterOptions): ArchiveWriter {
  const { session, clock, owner, mostBytes = MOST_BYTES } = options
  const open = new Map<WatchArchive['kind'], Open>()
  let last: Promise<unknown> = Promise.resolve()
  const leave = async (kind: WatchArchive['kind']): Promise<void> => {
    const one = open.get(kind)
    if (!one) return
    open.delete(kind)
    one.file.close()
    // What is not settled is settled by whoever takes the archive next.
    await session.use((database) => leaveArchive(database, one.file.path))
  }
  const opened = async (kind: WatchArchive['kind']): Promise<Open> => {
    const day = new Date(clock.now()).toISOString().slice(0, 10)
    const known = open.get(kind)
    if (known && known.day === day && known.file.size < mostBytes) return known
    await leave(kind)
    const next = (await taken(options, kind, day)) ?? (await begun(options, kind, day))
    open.set(kind, next)
    return next
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    write: (kind, exchange) =>
      inTurn(async () => {
        const { file, settling } = await opened(kind)
        const { bytes, id, digest } = exchangeRecords(exchange)
        file.append(bytes)
        const end = file.size
        settling.add(end)
        return { path: file.path, id, digest, at: exchange.at, settle: () => settling.settle(end) }
      }),
    renew: () => session.use(async (database) => void (await renewArchives(database, owner, clock.now() + ARCHIVE_LEASE_MS))),
    close: () =>
      inTurn(async () => {
        for (const kind of [...open.keys()]) await leave(kind)
      }),
  }
}

/** Exchanges may be settled in another order than they were written. */
class Settling {
  private readonly ends: number[] = []
  private readonly settled = new Set<number>()
  private upTo: number

  constructor(upTo: number) {
    this.upTo = upTo
  }

  add(end: number): void {
    this.ends.push(end)
  }

  /** The byte up to which everything is settled. */
  settle(end: number): number {
    this.settled.add(end)
    while (this.ends.length > 0 && this.settled.delete(this.ends[0]!)) this.upTo = this.ends.shift()!
    return this.upTo
  }
}

/** The file of the day that nobody goes on with at the moment. */
async function taken(
  { session, clock, owner, mostBytes = MOST_BYTES }: ArchiveWriterOptions,
  kind: string,
  day: string,
): Promise<Open | undefined> {
  return session.use(async (database) => {
    for (const one of await watchArchives(database)) {
      if (one.kind !== kind || one.day !== day || one.owner || !existsSync(one.path) || statSync(one.path).size >= mostBytes) continue
      // A file whose end nobody has settled waits for that.
      if (statSync(one.path).size !== one.noted) continue
      const now = clock.now()
      if (await takeArchive(database, one.path, { owner, now, lease: now + ARCHIVE_LEASE_MS }))
        return { file: warcFile(one.path), day, settling: new Settling(one.noted) }
    }
    return undefined
  })
}

async function begun(
  { session, clock, folder, owner, info }: ArchiveWriterOptions,
  kind: WatchArchive['kind'],
  day: string,
): Promise<Open> {
  const name = `${kind}-${day}-${randomBytes(4).toString('hex')}.warc.gz`
  const path = resolve(join(folder, name))
  const now = clock.now()
  await session.use((database) => insertArchive(database, { path, kind, day, owner, lease: now + ARCHIVE_LEASE_MS, noted: 0, kept: 0 }))
  const file = warcFile(path)
  file.append(infoRecord(name, stampOf(now), info))
  await session.use((database) => noteArchive(database, path, file.size))
  return { file, day, settling: new Settling(file.size) }
}
