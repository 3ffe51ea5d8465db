import { readCaptures } from '../captures/read-captures.ts'
import type { Capture, Problem } from '../model/capture.ts'
import { world } from '../pipeline/world.ts'
import { periodOf } from '../stages/reuse/index.ts'
import type { Database } from '../store/database.ts'
import { openDatabase } from '../store/open.ts'
import type { PageRecord } from '../store/page-record.ts'
import { insertPages, knownAmong, lastNumber, type Numbered, pagesAmong } from '../store/pages.ts'
import { daysOf, type ReuseJoiner, reuseJoiner } from './join-reuse.ts'
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

const BATCH = 64
/** Batches that are kept in one transaction, and that may be read ahead of the writer. */
const TOGETHER = 16
const AHEAD = 32

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
  const joiner = reuseJoiner(database, world)
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
    await keepBatch(database, records, joiner, sum)
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

/** One transaction: pages that are not kept yet are stored and tied to those that share their words. */
async function keepBatch(database: Database, records: readonly PageRecord[], joiner: ReuseJoiner, sum: Sum): Promise<void> {
  if (records.length === 0) return
  const ids = records.map(({ id }) => id)
  try {
    const done = await database.transaction(async () => {
      if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
      await joiner.meetOthers()
      const known = await knownAmong(database, ids)
      const fresh = records.filter(({ id }) => !known.has(id) && known.add(id))
      const pages = await pagesAmong(
        database,
        fresh.map(({ page }) => page),
      )
      const last = await lastNumber(database)
      const numbered = fresh.map((record, i): Numbered => ({ number: last + 1 + i, period: periodOf(daysOf(record.day)), record }))
      await insertPages(database, numbered)
      return { ...countsOf(fresh, pages), unchanged: records.length - fresh.length, aligned: await joiner.join(numbered) }
    })
    for (const name of Object.keys(done) as (keyof typeof done)[]) sum[name] += done[name]
  } catch (error) {
    joiner.forget()
    throw error
  }
}

/** `pages` are those that have a version already; it grows by those counted. */
function countsOf(records: readonly PageRecord[], pages: Set<string>): { fresh: number; versions: number; statements: number } {
  const counts = { fresh: 0, versions: 0, statements: 0 }
  for (const { page, statements } of records) {
    if (pages.has(page)) counts.versions++
    else counts.fresh++
    pages.add(page)
    counts.statements += statements.length
  }
  return counts
}
