import { readCaptures } from '../../captures/read-captures.ts'
import type { CaptureOutcome } from '../../model/capture.ts'
import type { RecordReport } from '../../model/record-report.ts'
import { world } from '../../pipeline/world.ts'
import type { OpenOptions } from '../../store/database.ts'
import { openDatabase } from '../../store/open.ts'
import { fileReader } from '../reading/file-reader.ts'
import type { FileBounds } from '../reading/file-thread.ts'
import { readAhead } from '../reading/read-ahead.ts'
import { readPool } from '../reading/read-pool.ts'
import type { CaptureArchive } from './capture-archive.ts'
import { type ReuseJoiner, reuseJoiner } from './join-reuse.ts'
import { knownCaptures } from './known-captures.ts'
import { type KeptSums, recordKeeper } from './record-keeper.ts'
import { boundsOf, setWindowDays } from './reuse-bounds.ts'

export type Added = KeptSums

interface CaptureOptions extends Pick<OpenOptions, 'onWait' | 'waitMs'> {
  /** Days that may lie between two printings of one text; of a collection that holds no page yet. */
  readonly window?: number | undefined
  /** Told of every record, in the order of the files, once what it gave is on the disk. */
  readonly onReport?: ((reports: readonly RecordReport[]) => void) | undefined
  /** The folder that relative names of files start from; absent where what is read lies in no file. */
  readonly root?: string | undefined
  /** Pages that are added are written into it besides. */
  readonly archive?: CaptureArchive | undefined
  /** Again and again: the records that were read, and the articles that are safely kept. */
  readonly onSettled?: (settled: number, kept: number) => void
}

export interface AddOptions extends Omit<CaptureOptions, 'onSettled' | 'root'> {
  /** Of the threads that read files. */
  readonly bounds?: Partial<FileBounds> | undefined
  /** Again and again: bytes of what was read so far and in all, and the articles that are safely kept. */
  readonly onProgress?: (done: number, total: number, kept: number) => void
}

/** Reads what the paths hold and keeps it in the collection, which is made where there is none. Each batch is one transaction. */
export async function addPaths(
  location: string,
  paths: readonly string[],
  { onProgress, bounds, ...options }: AddOptions = {},
): Promise<Added> {
  let read = { done: 0, total: 0 }
  let found = 0
  const files = fileReader(bounds)
  const captures = counted(
    readCaptures(paths, {
      onProgress: (done, total) => {
        read = { done, total }
      },
      read: (source, path, onRead) => files.outcomes({ kind: 'file', source, path }, onRead),
    }),
    () => found++,
  )
  try {
    return await addCaptures(location, captures, {
      ...options,
      root: process.cwd(),
      // Files are read far ahead of what is made of them.
      onSettled: (settled, kept) => onProgress?.(Math.round((read.done * settled) / Math.max(1, found)), read.total, kept),
    })
  } finally {
    await files.close()
  }
}

async function* counted<T>(each: AsyncIterable<T>, count: () => void): AsyncGenerator<T> {
  for await (const one of each) {
    count()
    yield one
  }
}

/** Keeps captures that are at hand; the collection is made where there is none. */
export async function addCaptures(
  location: string,
  captures: AsyncIterable<CaptureOutcome>,
  { window, onReport, onSettled, root, archive, ...options }: CaptureOptions,
): Promise<Added> {
  const keeper = await captureKeeper(location, options)
  try {
    if (window !== undefined) await keeper.setWindow(window)
    return await keeper.keep(captures, { onReport, root, archive, ...(onSettled && { onSettled }) })
  } finally {
    await keeper.close()
  }
}

/** A collection that is open for adding, with threads that stay between one lot of captures and the next. */
export interface CaptureKeeper {
  setWindow(days: number): Promise<void>
  keep(captures: AsyncIterable<CaptureOutcome>, told?: Pick<CaptureOptions, 'onReport' | 'onSettled' | 'root' | 'archive'>): Promise<Added>
  close(): Promise<void>
}

/** Opens a collection for adding; it is made where there is none. */
export async function captureKeeper(
  location: string,
  { onWait, waitMs }: Pick<OpenOptions, 'onWait' | 'waitMs'> = {},
): Promise<CaptureKeeper> {
  const database = await openDatabase(location, { create: true, ...(onWait && { onWait }), ...(waitMs !== undefined && { waitMs }) })
  const pool = readPool()
  let joiner: ReuseJoiner | undefined
  return {
    setWindow: (days) => setWindowDays(database, days),
    keep: async (captures, { onReport = () => undefined, onSettled, ...where } = {}) => {
      joiner ??= reuseJoiner(database, world, await boundsOf(database))
      const keeper = await recordKeeper(database, joiner, onReport, where)
      let settled = 0
      for await (const records of readAhead(pool, captures, (some) => knownCaptures(database, some))) {
        settled += records.length
        await keeper.take(records)
        onSettled?.(settled, keeper.kept)
      }
      await keeper.flush()
      onSettled?.(settled, keeper.kept)
      return keeper.sums
    },
    close: async () => {
      await pool.close()
      await database.close()
    },
  }
}
