import { readCaptures } from '../captures/read-captures.ts'
import type { Capture, Problem } from '../model/capture.ts'
import { world } from '../pipeline/world.ts'
import type { Database } from '../store/database.ts'
import { openDatabase } from '../store/open.ts'
import { insertPage, knownAmong, marks, type PageRecord } from '../store/pages.ts'
import { reuseJoiner } from './join-reuse.ts'
import { type ReadPool, readPool } from './read-pool.ts'
import type { ReadOutcome } from './read-worker.ts'

export interface Added {
  /** Articles of pages that were not kept before, other versions of pages that were, and articles that were kept already. */
  readonly fresh: number
  readonly versions: number
  readonly unchanged: number
  readonly statements: number
  readonly aligned: number
  readonly problems: number
}

export interface AddOptions {
  readonly onProblem?: (problem: Problem) => void
  /** Bytes read so far and in all, and the articles that are safely kept. */
  readonly onProgress?: (done: number, total: number, kept: number) => void
}

const BATCH = 128
/** Batches that are kept in one transaction, and that may be read ahead of the writer. */
const TOGETHER = 2
const AHEAD = 6

/** Reads what the paths hold and keeps it in the collection, which is made where there is none. Each batch is one transaction. */
export async function addPaths(location: string, paths: readonly string[], options: AddOptions = {}): Promise<Added> {
  const database = await openDatabase(location, { create: true })
  const pool = readPool()
  try {
    return await addAll(database, pool, paths, options)
  } finally {
    await pool.close()
    await database.close()
  }
}

interface Batch {
  readonly captures: readonly Capture[]
  readonly outcomes: Promise<ReadOutcome[]>
}

async function addAll(database: Database, pool: ReadPool, paths: readonly string[], { onProblem, onProgress }: AddOptions): Promise<Added> {
  const sum = { fresh: 0, versions: 0, unchanged: 0, statements: 0, aligned: 0, problems: 0 }
  const join = reuseJoiner(database, world)
  const problem = (one: Problem) => {
    sum.problems++
    onProblem?.(one)
  }
  let read = { done: 0, total: 0 }
  const tell = () => onProgress?.(read.done, read.total, sum.fresh + sum.versions + sum.unchanged)
  const waiting: Batch[] = []
  const settle = async () => {
    const records: PageRecord[] = []
    for (const { captures, outcomes } of waiting.splice(0, TOGETHER))
      for (const [i, outcome] of (await outcomesOf(outcomes, captures, pool)).entries()) {
        const { source, record } = captures[i]!
        const where = { source, ...(record && { record }) }
        if ('record' in outcome) records.push(outcome.record)
        else problem({ ...where, cause: 'none' in outcome ? `no article: ${outcome.why}` : outcome.failed })
      }
    await keepBatch(database, records, join, sum)
    tell()
  }
  let next: Capture[] = []
  const send = () => {
    const captures = next
    next = []
    const outcomes = pool.read(captures)
    // A failure is met where the batch is settled; until then it must not count as unhandled.
    outcomes.catch(() => undefined)
    waiting.push({ captures, outcomes })
  }
  const onRead = (done: number, total: number): void => {
    read = { done, total }
  }
  for await (const outcome of readCaptures(paths, { onProgress: onRead })) {
    if ('problem' in outcome) problem(outcome.problem)
    else next.push(outcome.capture)
    if (next.length >= BATCH) send()
    if (waiting.length >= AHEAD) await settle()
  }
  if (next.length > 0) send()
  while (waiting.length > 0) await settle()
  tell()
  return sum
}

/** A batch whose worker broke is read page by page, so that only the page to blame is lost. */
async function outcomesOf(outcomes: Promise<ReadOutcome[]>, captures: readonly Capture[], pool: ReadPool): Promise<ReadOutcome[]> {
  try {
    return await outcomes
  } catch {
    const each: ReadOutcome[] = []
    for (const capture of captures)
      each.push(
        ...(await pool
          .read([capture])
          .catch((error: Error): ReadOutcome[] => [{ failed: `the page could not be read: ${error.message}` }])),
      )
    return each
  }
}

type Sum = { -readonly [K in keyof Added]: Added[K] }

async function keepBatch(
  database: Database,
  records: readonly PageRecord[],
  join: ReturnType<typeof reuseJoiner>,
  sum: Sum,
): Promise<void> {
  if (records.length === 0) return
  const done = { fresh: 0, versions: 0, unchanged: 0, statements: 0, aligned: 0 }
  await database.transaction(async () => {
    const known = await knownAmong(
      database,
      records.map(({ kept }) => kept.article.id),
    )
    const pages = await pagesAmong(
      database,
      records.map(({ kept }) => kept.article.page),
    )
    for (const record of records) {
      const { id, page } = record.kept.article
      const number = known.has(id) ? undefined : await insertPage(database, record)
      known.add(id)
      if (number === undefined) done.unchanged++
      else {
        if (pages.has(page)) done.versions++
        else done.fresh++
        pages.add(page)
        done.statements += record.kept.statements.length
        done.aligned += await join(number, record)
      }
    }
  })
  for (const name of Object.keys(done) as (keyof typeof done)[]) sum[name] += done[name]
}

async function pagesAmong(database: Database, pages: readonly string[]): Promise<Set<string>> {
  const rows = await database.all<{ page: string }>(`SELECT DISTINCT page FROM articles WHERE page IN (${marks(pages.length)})`, pages)
  return new Set(rows.map(({ page }) => page))
}
