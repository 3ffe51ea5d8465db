import { periodOf } from '../stages/reuse/index.ts'
import type { Database } from '../store/database.ts'
import type { PageRecord } from '../store/page-record.ts'
import { insertPages, knownAmong, lastNumber, type Numbered, pagesAmong } from '../store/pages.ts'
import { daysOf, type ReuseJoiner } from './join-reuse.ts'

/** What keeping a few pages came to. */
export interface KeptCounts {
  /** Articles of pages that were not kept before, other versions of pages that were, and articles that were kept already. */
  readonly fresh: number
  readonly versions: number
  readonly unchanged: number
  readonly statements: number
  readonly aligned: number
}

/** One transaction: pages that are not kept yet are stored and tied to those that share their words; what is written `alongside` is kept with them or not at all. */
export async function keepBatch(
  database: Database,
  records: readonly PageRecord[],
  joiner: ReuseJoiner,
  alongside: () => Promise<void> = async () => undefined,
): Promise<KeptCounts> {
  try {
    return await database.transaction(async () => {
      if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
      await joiner.meetOthers()
      const known = await knownAmong(
        database,
        records.map(({ id }) => id),
      )
      const fresh = records.filter(({ id }) => !known.has(id) && known.add(id))
      const pages = await pagesAmong(
        database,
        fresh.map(({ page }) => page),
      )
      const last = await lastNumber(database)
      const numbered = fresh.map((record, i): Numbered => ({ number: last + 1 + i, period: periodOf(daysOf(record.day)), record }))
      await insertPages(database, numbered)
      const aligned = await joiner.join(numbered)
      await alongside()
      return { ...countsOf(fresh, pages), unchanged: records.length - fresh.length, aligned }
    })
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
