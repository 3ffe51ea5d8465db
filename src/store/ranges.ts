import type { Database, Row } from './database.ts'
import { placeholders } from './sql-placeholders.ts'

/** A piece of work as it was asked for; `reference` says in JSON what is to be read. */
export interface RangeRow {
  readonly id: string
  readonly job: string
  readonly reference: string
}

export interface OpenRange extends RangeRow {
  /** Times that a worker began it since it last came on. */
  readonly attempts: number
  /** The capture that was being read when a worker fell, and how often that was the same. */
  readonly suspect?: string
  readonly falls: number
}

/**
 * Writes down what is asked for, each a millisecond behind the one before it: ranges are handed out in that order, so that a worker goes through
 * a file as through its days and compares with what it still holds. A range that was asked for before keeps what came of it, and belongs to the new job.
 */
export async function askFor(database: Database, ranges: readonly RangeRow[], now: number): Promise<void> {
  const each = [...new Map(ranges.map((range) => [range.id, range])).values()]
  await database.runAll(
    'INSERT INTO ranges (id, job, reference, asked) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET job = excluded.job',
    each.map(({ id, job, reference }, i) => [id, job, reference, now + i]),
  )
}

/** Ranges that are not done and not on the queue, or were put there before `before`: oldest first, and marked as issued now. */
export async function toIssue(database: Database, before: number, now: number, most: number): Promise<RangeRow[]> {
  const rows = await database.all(
    `SELECT id, job, reference FROM ranges WHERE done IS NULL AND (issued IS NULL OR issued < ?) ORDER BY asked, id LIMIT ?`,
    [before, most],
  )
  const found = rows.map(rangeRow)
  if (found.length > 0)
    await database.run(`UPDATE ranges SET issued = ? WHERE id IN (${placeholders(found.length)})`, [now, ...found.map(({ id }) => id)])
  return found
}

const rangeRow = (row: Row): RangeRow => ({ id: String(row.id), job: String(row.job), reference: String(row.reference) })

/** Ranges that were put on the queue and are not done. */
export const countIssued = async (database: Database): Promise<number> =>
  Number((await database.all('SELECT count(*) AS n FROM ranges WHERE done IS NULL AND issued IS NOT NULL'))[0]?.n ?? 0)

/** A worker begins a range; undefined where it is done already or was never asked for. */
export async function beginRange(database: Database, id: string): Promise<OpenRange | undefined> {
  const begun = await database.run('UPDATE ranges SET attempts = attempts + 1 WHERE id = ? AND done IS NULL', [id])
  if (begun === 0) return undefined
  const [row] = await database.all('SELECT id, job, reference, attempts, suspect, falls FROM ranges WHERE id = ?', [id])
  return (
    row && {
      ...rangeRow(row),
      attempts: Number(row.attempts),
      falls: Number(row.falls),
      ...(row.suspect && { suspect: String(row.suspect) }),
    }
  )
}

/** What was begun and given back untouched does not count as an attempt. */
export const leaveRange = async (database: Database, id: string): Promise<number> =>
  database.run('UPDATE ranges SET attempts = attempts - 1, issued = NULL WHERE id = ? AND attempts > 0', [id])

/** Part of a range was committed: whoever begins it again begins anew. */
export const cameOn = async (database: Database, id: string): Promise<number> =>
  database.run('UPDATE ranges SET attempts = 1, suspect = NULL, falls = 0 WHERE id = ?', [id])

/** The capture that a worker is about to read alone: whom to suspect if it falls. */
export const suspectNext = async (database: Database, id: string, capture: string): Promise<number> =>
  database.run('UPDATE ranges SET falls = CASE WHEN suspect = ? THEN falls + 1 ELSE 1 END, suspect = ? WHERE id = ?', [
    capture,
    capture,
    id,
  ])

export const failRange = async (database: Database, id: string, failure: string): Promise<number> =>
  database.run('UPDATE ranges SET failure = ? WHERE id = ?', [failure, id])

export const finishRange = async (database: Database, id: string, now: number): Promise<number> =>
  database.run('UPDATE ranges SET done = ?, suspect = NULL, falls = 0, failure = NULL WHERE id = ?', [now, id])

export interface RangeCounts {
  readonly asked: number
  readonly done: number
  /** Begun at least once, and not done. */
  readonly begun: number
  readonly failing: number
  /** When the oldest that is not done was asked for. */
  readonly oldest?: number
}

/** Of one job, or of all. */
export async function rangeCounts(database: Database, job?: string): Promise<RangeCounts> {
  const [row] = await database.all(
    `SELECT count(*) AS asked, count(done) AS done, sum(CASE WHEN done IS NULL AND attempts > 0 THEN 1 ELSE 0 END) AS begun,
       sum(CASE WHEN done IS NULL AND failure IS NOT NULL THEN 1 ELSE 0 END) AS failing,
       min(CASE WHEN done IS NULL THEN asked END) AS oldest
     FROM ranges ${job ? 'WHERE job = ?' : ''}`,
    job ? [job] : [],
  )
  const count = (name: string) => Number(row?.[name] ?? 0)
  return {
    asked: count('asked'),
    done: count('done'),
    begun: count('begun'),
    failing: count('failing'),
    ...(row?.oldest && { oldest: Number(row.oldest) }),
  }
}

export const failingRanges = async (
  database: Database,
  limit: number,
): Promise<{ reference: string; attempts: number; failure: string }[]> =>
  (
    await database.all(
      'SELECT reference, attempts, failure FROM ranges WHERE done IS NULL AND failure IS NOT NULL ORDER BY asked, id LIMIT ?',
      [limit],
    )
  ).map((row) => ({ reference: String(row.reference), attempts: Number(row.attempts), failure: String(row.failure) }))

/** A name for the collection that no other has, made when it is first asked for. */
export async function collectionName(database: Database, fresh: string): Promise<string> {
  await database.run("INSERT INTO meta (name, value) VALUES ('name', ?) ON CONFLICT (name) DO NOTHING", [fresh])
  return String((await database.all("SELECT value FROM meta WHERE name = 'name'"))[0]!.value)
}
