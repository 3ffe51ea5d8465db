import type { KeptOutcome } from '../../model/record-report.ts'
import { periodOf } from '../../stages/reuse/index.ts'
import type { Database } from '../../store/database.ts'
import type { NumberedRecord, PageRecord } from '../../store/page-record.ts'
import { insertPages, knownAmong, lastNumber, pagesAmong } from '../../store/pages.ts'
import type { ReuseJoiner } from './join-reuse.ts'
import { daysOf } from './known-prints.ts'
import { takeOutOlder } from './take-out-older.ts'

/** What keeping a few pages came to. */
export interface KeptCounts {
  /** Articles of pages that were not kept before, other versions of pages that were, and articles that were kept already. */
  readonly added: number
  readonly versions: number
  /** Articles that took the place of what an older reading had made of the same capture. */
  readonly renewed: number
  readonly unchanged: number
  readonly statements: number
  readonly aligned: number
}

/** `outcomes` says it of each page that was given, in their order. */
export interface KeptBatch extends KeptCounts {
  readonly outcomes: readonly KeptOutcome[]
}

export interface BatchExtras {
  /** Articles that the captures gave when an older reading read them. */
  readonly former?: readonly string[]
  /** Written in the same transaction: kept with the pages or not at all. */
  readonly alongside?: (outcomes: readonly KeptOutcome[]) => Promise<void>
}

/** One transaction: pages that are not kept yet are stored and tied to those that share their words. */
export async function keepBatch(
  database: Database,
  records: readonly PageRecord[],
  joiner: ReuseJoiner,
  { former = [], alongside }: BatchExtras = {},
): Promise<KeptBatch> {
  try {
    return await database.transaction(async () => {
      if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
      await joiner.syncWithOtherWriters()
      const older = await takeOutOlder(database, joiner, records, former)
      const known = await knownAmong(
        database,
        records.map(({ id }) => id),
      )
      const stored = new Set(known)
      const added = records.filter(({ id }) => !known.has(id) && known.add(id))
      const pages = await pagesAmong(
        database,
        added.map(({ page }) => page),
      )
      const last = await lastNumber(database)
      const numbered = added.map((record, i): NumberedRecord => ({ number: last + 1 + i, period: periodOf(daysOf(record.day)), record }))
      await insertPages(database, numbered)
      const aligned = await joiner.join(numbered)
      const outcomes = outcomesOf(records, { stored, pages, older })
      await alongside?.(outcomes)
      return { ...countsOf(outcomes), statements: added.reduce((sum, { statements }) => sum + statements.length, 0), aligned, outcomes }
    })
  } catch (error) {
    joiner.forget()
    throw error
  }
}

interface Known {
  /** Articles that were kept already, and pages that have a version already; both grow by those looked at. */
  readonly stored: Set<string>
  readonly pages: Set<string>
  /** Pages of which an older reading was taken out. */
  readonly older: ReadonlySet<string>
}

const outcomesOf = (records: readonly PageRecord[], { stored, pages, older }: Known): KeptOutcome[] =>
  records.map(({ id, page }) => {
    const outcome = stored.has(id) ? 'unchanged' : older.has(page) ? 'read-again' : pages.has(page) ? 'version' : 'new'
    stored.add(id)
    pages.add(page)
    return outcome
  })

function countsOf(outcomes: readonly KeptOutcome[]): Pick<KeptCounts, 'added' | 'versions' | 'renewed' | 'unchanged'> {
  const count = (outcome: KeptOutcome): number => outcomes.reduce((sum, one) => sum + (one === outcome ? 1 : 0), 0)
  return { added: count('new'), versions: count('version'), renewed: count('read-again'), unchanged: count('unchanged') }
}
