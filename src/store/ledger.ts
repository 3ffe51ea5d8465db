import type { Database } from './database.ts'
import { placeholders } from './sql-placeholders.ts'

/** What came of a capture. */
export interface LedgerEntry {
  readonly capture: string
  readonly source: string
  readonly record?: string
  readonly article?: string
  /** Why there is no article. */
  readonly cause?: string
}

/** A capture, or what should have held captures, that was given up after several failures. */
export interface DeadLetter {
  readonly capture: string
  readonly range: string
  readonly source: string
  readonly record?: string
  readonly cause: string
}

/** What the ledger has of a capture: where it lay, and its article, or why there is none. */
export type Entered = { readonly source: string; readonly record?: string } & ({ readonly article: string } | { readonly cause: string })

/** Of these captures, those that the ledger has for this version of a stage. */
export async function entered(
  database: Database,
  captures: readonly string[],
  stage: string,
  version: string,
): Promise<Map<string, Entered>> {
  if (captures.length === 0) return new Map()
  const rows = await database.all<Record<'capture' | 'source', string> & Record<'record' | 'article' | 'cause', string | null>>(
    `SELECT capture, source, record, article, cause FROM ledger WHERE stage = ? AND version = ? AND capture IN (${placeholders(captures.length)})`,
    [stage, version, ...captures],
  )
  return new Map(
    rows.map(({ capture, source, record, article, cause }) => [
      capture,
      { source, ...(record && { record }), ...(article ? { article } : { cause: cause ?? '' }) },
    ]),
  )
}

/** The articles that these captures gave when another version read them. */
export async function formerArticles(database: Database, captures: readonly string[], version: string): Promise<string[]> {
  if (captures.length === 0) return []
  const rows = await database.all<{ article: string }>(
    `SELECT DISTINCT article FROM ledger WHERE version <> ? AND article IS NOT NULL AND capture IN (${placeholders(captures.length)})`,
    [version, ...captures],
  )
  return rows.map(({ article }) => article)
}

/** Of these captures, those that were given up, each with the cause. */
export async function givenUp(database: Database, captures: readonly string[]): Promise<Map<string, string>> {
  if (captures.length === 0) return new Map()
  const rows = await database.all<{ capture: string; cause: string }>(
    `SELECT capture, cause FROM dead_letters WHERE capture IN (${placeholders(captures.length)})`,
    captures,
  )
  return new Map(rows.map(({ capture, cause }) => [capture, cause]))
}

/** Rows are keyed by digest: the same captures entered again are the same rows. `range` is absent where no queue handed them out. */
export async function enter(
  database: Database,
  { stage, version, range = '' }: { stage: string; version: string; range?: string },
  entries: readonly LedgerEntry[],
): Promise<void> {
  // One statement may not touch a row twice.
  const each = [...new Map(entries.map((entry) => [entry.capture, entry])).values()]
  await database.runAll(
    `INSERT INTO ledger (capture, stage, version, range_id, source, record, article, cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (capture, stage) DO UPDATE SET version = excluded.version, source = excluded.source, record = excluded.record, article = excluded.article, cause = excluded.cause`,
    each.map(({ capture, source, record, article, cause }) => [
      capture,
      stage,
      version,
      range,
      source,
      record ?? null,
      article ?? null,
      cause ?? null,
    ]),
  )
}

export async function giveUp(database: Database, letters: readonly DeadLetter[], now: number): Promise<void> {
  const each = [...new Map(letters.map((letter) => [letter.capture, letter])).values()]
  await database.runAll(
    'INSERT INTO dead_letters (capture, range_id, source, record, cause, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (capture) DO NOTHING',
    each.map(({ capture, range, source, record, cause }) => [capture, range, source, record ?? null, cause, now]),
  )
}

export async function deadLetters(database: Database, limit: number): Promise<(DeadLetter & { readonly at: number })[]> {
  const rows = await database.all('SELECT capture, range_id, source, record, cause, at FROM dead_letters ORDER BY at, capture LIMIT ?', [
    limit,
  ])
  return rows.map((row) => ({
    capture: String(row.capture),
    range: String(row.range_id),
    source: String(row.source),
    ...(row.record && { record: String(row.record) }),
    cause: String(row.cause),
    at: Number(row.at),
  }))
}

export const countDeadLetters = async (database: Database): Promise<number> =>
  Number((await database.all('SELECT count(*) AS n FROM dead_letters'))[0]?.n ?? 0)

/** Captures and files that were given up of what a job asked for. */
export const countGivenUp = async (database: Database, job: string): Promise<number> =>
  Number(
    (await database.all('SELECT count(*) AS n FROM dead_letters d JOIN ranges r ON r.id = d.range_id WHERE r.job = ?', [job]))[0]?.n ?? 0,
  )

/** Takes all dead letters back, so that their ranges are open again; resolves with how many there were. */
export async function retryDeadLetters(database: Database): Promise<number> {
  return database.transaction(async () => {
    await database.run(
      `UPDATE ranges SET done = NULL, issued = NULL, attempts = 0, suspect = NULL, falls = 0, failure = NULL
       WHERE id IN (SELECT range_id FROM dead_letters)`,
    )
    await database.run(`DELETE FROM outcomes WHERE outcome IN ('refused', 'damaged') AND range_id IN (SELECT range_id FROM dead_letters)`)
    return database.run('DELETE FROM dead_letters')
  })
}
