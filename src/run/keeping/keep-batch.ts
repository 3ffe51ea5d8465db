import { periodOf } from '../../stages/reuse/index.ts'
import type { Database } from '../../store/database.ts'
import type { Numbered, PageRecord } from '../../store/page-record.ts'
import { insertPages, knownAmong, lastNumber, pagesAmong } from '../../store/pages.ts'
import type { ReuseJoiner } from './join-reuse.ts'
import { daysOf } from './known-prints.ts'
import { takeOutOlder } from './take-out-older.ts'

/** What keeping a few pages came to. */
export interface KeptCounts {
  /** Articles of pages that were not kept before, other versions of pages that were, and articles that were kept already. */
  readonly fresh: number
  readonly versions: number
  /** Articles that took the place of what an older reading had made of the same capture. */
  readonly renewed: number
  readonly unchanged: number
  readonly statements: number
  readonly aligned: number
}

export interface Beside {
  /** Articles that the captures gave when an older reading read them. */
  readonly former?: readonly string[]
  /** Written in the same transaction: kept with the pages or not at all. */
  readonly alongside?: () => Promise<void>
}

/** One transaction: pages that are not kept yet are stored and tied to those that share their words. */
export async function keepBatch(
  database: Database,
  records: readonly PageRecord[],
  joiner: ReuseJoiner,
  { former = [], alongside }: Beside = {},
): Promise<KeptCounts> {
  try {
    return await database.transaction(async () => {
      if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
      await joiner.meetOthers()
      const older = await takeOutOlder(database, joiner, records, former)
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
      await alongside?.()
      return { ...countsOf(fresh, pages, older), unchanged: records.length - fresh.length, aligned }
    })
  } catch (error) {
    joiner.forget()
    throw error
  }
}

type Counts = Pick<KeptCounts, 'fresh' | 'versions' | 'renewed' | 'statements'>

/** `pages` are those that have a version already, and grow by those counted; of `older` an older reading was taken out. */
function countsOf(records: readonly PageRecord[], pages: Set<string>, older: ReadonlySet<string>): Counts {
  const counts = { fresh: 0, versions: 0, renewed: 0, statements: 0 }
  for (const { page, statements } of records) {
    if (older.has(page)) counts.renewed++
    else if (pages.has(page)) counts.versions++
    else counts.fresh++
    pages.add(page)
    counts.statements += statements.length
  }
  return counts
}
