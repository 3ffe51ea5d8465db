import type { Database } from './database.ts'
import { placeholders } from './sql-placeholders.ts'

/** What came of a capture. */
export interface LedgerEntry {
  /** The digest of the capture; of a file that gave none, a digest of its name. */
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

/** Of these captures, those that the ledger has for this version of a stage. */
export async function entered(database: Database, captures: readonly string[], stage: string, version: string): Promise<Set<string>> {
  if (captures.length === 0) return new Set()
  const rows = await database.all<{ capture: string }>(
    `SELECT capture FROM ledger WHERE stage = ? AND version = ? AND capture IN (${placeholders(captures.length)})`,
    [stage, version, ...captures],
  )
  return new Set(rows.map(({ capture }) => capture))
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

export async function givenUp(database: Database, captures: readonly string[]): Promise<Set<string>> {
  if (captures.length === 0) return new Set()
  const rows = await database.all<{ capture: string }>(
    `SELECT capture FROM dead_letters WHERE capture IN (${placeholders(captures.length)})`,
    captures,
  )
  return new Set(rows.map(({ capture }) => capture))
}

/** Rows are keyed by digest: the same captures entered again are the same rows. */
export async function enter(
  database: Database,
  { stage, version, range }: { stage: string; version: string; range: string },
  entries: readonly LedgerEntry[],
): Promise<void> {
  // One statement may not touch a row twice.
  const each = [...new Map(entries.map((entry) => [entry.capture, entry])).values()]
  await database.runAll(
    `INSERT INTO ledger (capture, stage, version, range_id, source, record, article, cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (capture, stage) DO UPDATE SET version = excluded.version, article = excluded.article, cause = excluded.cause`,
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

export interface JobSums {
  readonly captures: number
  readonly articles: number
  readonly problems: number
  readonly dead: number
}

/** What came of the ranges of a job; captures that other ranges gave before are counted with those. */
export async function jobSums(database: Database, job: string): Promise<JobSums> {
  const [row] = await database.all(
    `SELECT count(*) AS captures, count(l.article) AS articles, count(l.cause) AS problems
     FROM ledger l JOIN ranges r ON r.id = l.range_id WHERE r.job = ?`,
    [job],
  )
  const [dead] = await database.all('SELECT count(*) AS n FROM dead_letters d JOIN ranges r ON r.id = d.range_id WHERE r.job = ?', [job])
  return {
    captures: Number(row?.captures ?? 0),
    articles: Number(row?.articles ?? 0),
    problems: Number(row?.problems ?? 0),
    dead: Number(dead?.n ?? 0),
  }
}

/** Takes all dead letters back, so that their ranges are open again; resolves with how many there were. */
export async function retryDeadLetters(database: Database): Promise<number> {
  return database.transaction(async () => {
    await database.run(
      `UPDATE ranges SET done = NULL, issued = NULL, attempts = 0, suspect = NULL, falls = 0, failure = NULL
       WHERE id IN (SELECT range_id FROM dead_letters)`,
    )
    return database.run('DELETE FROM dead_letters')
  })
}

/** Captures of a job that gave no article, with their causes. */
export const problemsOf = (
  database: Database,
  job: string,
  limit: number,
): Promise<{ source: string; record: string | null; cause: string }[]> =>
  database.all(
    `SELECT l.source, l.record, l.cause FROM ledger l JOIN ranges r ON r.id = l.range_id
     WHERE r.job = ? AND l.cause IS NOT NULL ORDER BY l.source, l.record LIMIT ?`,
    [job, limit],
  )
