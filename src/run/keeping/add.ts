import { readCaptures } from '../../captures/read-captures.ts'
import type { CaptureOutcome } from '../../model/capture.ts'
import { world } from '../../pipeline/world.ts'
import type { Database } from '../../store/database.ts'
import { openDatabase } from '../../store/open.ts'
import type { PageRecord } from '../../store/page-record.ts'
import { lastNumber } from '../../store/pages.ts'
import { type ReadRecord, readAhead } from '../reading/read-ahead.ts'
import { type ReadPool, readPool } from '../reading/read-pool.ts'
import { reuseJoiner } from './join-reuse.ts'
import { type KeptCounts, keepBatch } from './keep-batch.ts'
import { boundsOf, setWindowDays } from './reuse-bounds.ts'

export interface Added extends KeptCounts {
  readonly problems: number
}

export interface AddOptions {
  /** Days that may lie between two printings of one text; of a collection that holds no page yet. */
  readonly window?: number | undefined
  /** Told of each record that gave no article and should have. */
  readonly onLeftOut?: (left: Extract<ReadRecord, { why: string }>) => void
  /** Again and again: bytes of what was read so far and in all, and the articles that are safely kept. */
  readonly onProgress?: (done: number, total: number, kept: number) => void
}

/**
 * Pages that are kept in one transaction, where so many are at hand: a share of the pages that there are, since each
 * transaction changes places all over a large collection, and a small one is better begun with at once.
 */
const together = (kept: number): number => Math.max(LEAST, Math.min(MOST, Math.floor(kept / 16)))
const [LEAST, MOST] = [1024, 2048]
/** Bytes of readings that are held before they are kept, however few the pages. */
const MOST_BYTES = 50_000_000

/** Reads what the paths hold and keeps it in the collection, which is made where there is none. Each batch is one transaction. */
export function addPaths(location: string, paths: readonly string[], { onLeftOut, onProgress, window }: AddOptions = {}): Promise<Added> {
  let read = { done: 0, total: 0 }
  let found = 0
  const captures = counted(
    readCaptures(paths, {
      onProgress: (done, total) => {
        read = { done, total }
      },
    }),
    () => found++,
  )
  return addCaptures(location, captures, {
    window,
    onLeftOut,
    // Files are read far ahead of what is made of them.
    onSettled: (settled, kept) => onProgress?.(Math.round((read.done * settled) / Math.max(1, found)), read.total, kept),
  })
}

async function* counted<T>(each: AsyncIterable<T>, count: () => void): AsyncGenerator<T> {
  for await (const one of each) {
    count()
    yield one
  }
}

interface CaptureOptions {
  readonly window?: AddOptions['window']
  readonly onLeftOut?: AddOptions['onLeftOut'] | undefined
  /** Again and again: the captures that were read, or could not be, and the articles that are safely kept. */
  readonly onSettled?: (settled: number, kept: number) => void
}

/** The same with captures that are at hand. */
export async function addCaptures(location: string, captures: AsyncIterable<CaptureOutcome>, options: CaptureOptions): Promise<Added> {
  const database = await openDatabase(location, { create: true })
  const pool = readPool()
  try {
    if (options.window !== undefined) await setWindowDays(database, options.window)
    return await addAll(database, pool, captures, options)
  } finally {
    await pool.close()
    await database.close()
  }
}

async function addAll(
  database: Database,
  pool: ReadPool,
  captures: AsyncIterable<CaptureOutcome>,
  { onLeftOut, onSettled }: CaptureOptions,
): Promise<Added> {
  const sum = { fresh: 0, versions: 0, renewed: 0, unchanged: 0, statements: 0, aligned: 0, problems: 0 }
  const joiner = reuseJoiner(database, world, await boundsOf(database))
  const before = await lastNumber(database)
  let records: PageRecord[] = []
  let bytes = 0
  let settledSoFar = 0
  const report = (): void => onSettled?.(settledSoFar, sum.fresh + sum.versions + sum.renewed + sum.unchanged)
  const keep = async (): Promise<void> => {
    if (records.length > 0) {
      const done = await keepBatch(database, records, joiner)
      for (const name of Object.keys(done) as (keyof KeptCounts)[]) sum[name] += done[name]
      records = []
      bytes = 0
    }
    report()
  }
  for await (const settled of readAhead(pool, captures)) {
    settledSoFar += settled.length
    for (const one of settled) {
      if ('page' in one) {
        records.push(one.page)
        bytes += one.page.kept.byteLength
      } else if (one.outcome !== 'not-of-interest') {
        sum.problems++
        onLeftOut?.(one)
      }
    }
    if (records.length >= together(before + sum.fresh) || bytes >= MOST_BYTES) await keep()
    else report()
  }
  await keep()
  return sum
}
