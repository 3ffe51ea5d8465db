import type { KeptOutcome } from '../../model/record-report.ts'
import { world } from '../../pipeline/world.ts'
import { periodOf } from '../../stages/reuse/index.ts'
import type { Database } from '../../store/database.ts'
import type { PageAlias } from '../../store/page-addresses.ts'
import type { NumberedRecord, PageRecord } from '../../store/page-record.ts'
import { insertPages, knownAmong, lastNumber, pagesAmong } from '../../store/pages.ts'
import { applyCorrections } from '../desk/applied-corrections.ts'
import { tellingFollows } from '../follows/tell-follows.ts'
import type { ReuseJoiner } from './join-reuse.ts'
import { daysOf } from './known-prints.ts'
import { onePage } from './one-page.ts'
import { sameArticles } from './same-articles.ts'
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

/** The id under which an article is kept that was given with another: the same article with other things around it, or another address of its page. */
export type KeptAs = (id: string) => string

/** `outcomes` says it of each page that was given, in their order. */
export interface KeptBatch extends KeptCounts {
  readonly outcomes: readonly KeptOutcome[]
  readonly keptAs: KeptAs
}

export interface BatchExtras {
  /** Articles that the captures gave when an older reading read them. */
  readonly former?: readonly string[]
  /** Addresses that redirects showed to be of other pages. */
  readonly aliases?: readonly PageAlias[]
  /** Written in the same transaction: kept with the pages or not at all. */
  readonly alongside?: (outcomes: readonly KeptOutcome[], keptAs: KeptAs) => Promise<void>
}

/** One transaction: pages that are not kept yet are stored and tied to those that share their words. */
export async function keepBatch(
  database: Database,
  given: readonly PageRecord[],
  joiner: ReuseJoiner,
  { former = [], aliases = [], alongside }: BatchExtras = {},
): Promise<KeptBatch> {
  try {
    return await database.transaction(async () => {
      if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
      return tellingFollows(database, world, keep)
    })
  } catch (error) {
    joiner.forget()
    throw error
  }

  async function keep(): Promise<KeptBatch> {
    await joiner.syncWithOtherWriters()
    const older = await takeOutOlder(database, joiner, given, former)
    const { records: placed, moved } = await onePage(database, joiner, given, aliases)
    const same = await sameArticles(database, placed)
    const records = placed.map((one) => (same.has(one.id) ? { ...one, id: same.get(one.id)! } : one))
    const kept = new Map(given.map(({ id }, i) => [id, records[i]!.id]))
    const keptAs = (id: string): string => kept.get(id) ?? id
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
    for (const { page } of moved) pages.add(page)
    const aligned = await storePages(database, joiner, [...moved, ...added])
    const outcomes = outcomesOf(records, { stored, pages, older })
    await alongside?.(outcomes, keptAs)
    return {
      ...countsOf(outcomes),
      statements: added.reduce((sum, { statements }) => sum + statements.length, 0),
      aligned,
      outcomes,
      keptAs,
    }
  }
}

/** Stores pages and ties them to those that share their words, in a transaction; resolves with the number of pairs. */
export async function storePages(database: Database, joiner: ReuseJoiner, records: readonly PageRecord[]): Promise<number> {
  const last = await lastNumber(database)
  const numbered = records.map((record, i): NumberedRecord => ({ number: last + 1 + i, period: periodOf(daysOf(record.day)), record }))
  await insertPages(database, numbered)
  const aligned = await joiner.join(numbered)
  await applyCorrections(database, world, [...new Set(records.map(({ page }) => page))])
  return aligned
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
