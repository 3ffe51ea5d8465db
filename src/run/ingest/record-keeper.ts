import type { CapturePlace } from '../../model/capture.ts'
import { articlesIn, type KeptOutcome, noOutcomes, type OutcomeCounts, type RecordReport } from '../../model/record-report.ts'
import { readingDigest } from '../../pipeline/reading-version.ts'
import { pageIdOf } from '../../stages/articles/index.ts'
import { keepPlaces } from '../../store/capture-places.ts'
import type { Database } from '../../store/database.ts'
import { enter, formerArticles, type LedgerEntry } from '../../store/ledger.ts'
import type { PageAlias } from '../../store/page-addresses.ts'
import type { PageRecord } from '../../store/page-record.ts'
import { articleTakenAt, lastNumber } from '../../store/pages.ts'
import type { ReadRecord } from '../reading/read-ahead.ts'
import type { CaptureArchive } from './capture-archive.ts'
import type { ReuseJoiner } from './join-reuse.ts'
import { type KeptAs, type KeptBatch, keepBatch, storePages } from './keep-batch.ts'
import { STAGE } from './known-captures.ts'
import { aliasOfRedirect, levelPages } from './one-page.ts'
import { placesOfRecords } from './places.ts'

export interface KeptSums {
  readonly outcomes: OutcomeCounts
  readonly statements: number
  /** Pairs of pages with shared words. */
  readonly aligned: number
}

/** Keeps records as they are read, many in one transaction, and tells what became of each once that is on the disk. */
export interface RecordKeeper {
  readonly sums: KeptSums
  /** Articles that are safely kept. */
  readonly kept: number
  take(records: readonly ReadRecord[]): Promise<void>
  /** Keeps what waits. */
  flush(): Promise<void>
}

/**
 * Pages that are kept in one transaction, where so many are at hand: a share of the pages that there are, since each
 * transaction changes places all over a large collection, and a small one is better begun with at once.
 */
const together = (kept: number): number => Math.max(LEAST, Math.min(MOST, Math.floor(kept / 16)))
const [LEAST, MOST] = [1024, 2048]
/** Bytes of readings that are held before they are kept, however few the pages. */
const MOST_BYTES = 50_000_000
/** Records that wait to be told of, with a page or without. */
const MOST_RECORDS = 10_000
/** Longest that pages wait to be kept, so that one who is stopped again and again comes on all the same. */
const LONGEST_MS = 4000

/** What the ledger keeps of a capture that was read now; a reader that failed is tried again another time. */
function entryOf(one: ReadRecord): LedgerEntry[] {
  const { capture, place } = one
  if (capture === undefined || 'article' in one) return []
  const { source, record } = place
  return [{ capture, source, ...(record && { record }), ...('page' in one ? { article: one.page.id } : { cause: one.why }) }]
}

/** What a redirect says of the page at its address. */
const aliasesOf = (one: ReadRecord): PageAlias[] =>
  'leads' in one && one.leads !== undefined && one.place.url !== undefined ? aliasOfRedirect({ from: one.place.url, to: one.leads }) : []

/** Records of pages that were seen again unchanged, and of which the article is kept that was taken then. */
async function seenAgain(database: Database, records: readonly ReadRecord[]): Promise<Map<ReadRecord, { article: string; why: string }>> {
  const found = new Map<ReadRecord, { article: string; why: string }>()
  for (const one of records) {
    if (!('why' in one) || !one.sameAs) continue
    const { url, at } = one.sameAs
    const article = await articleTakenAt(database, pageIdOf(url), at)
    if (article) found.set(one, { article, why: `seen again: the same as ${url} of ${at}` })
  }
  return found
}

/** `where` is the folder that relative names of files start from, absent where there are no files, and the archive that pages are written into besides. */
export async function recordKeeper(
  database: Database,
  joiner: ReuseJoiner,
  onReport: (reports: readonly RecordReport[]) => void,
  where: { readonly root?: string | undefined; readonly archive?: CaptureArchive | undefined } = {},
): Promise<RecordKeeper> {
  const sums = { outcomes: noOutcomes(), statements: 0, aligned: 0 }
  await levelPages(database, joiner, async (records) => void (await storePages(database, joiner, records)))
  const before = await lastNumber(database)
  let waiting: ReadRecord[] = []
  let places: CapturePlace[] = []
  let pages: PageRecord[] = []
  let bytes = 0
  let since = performance.now()

  /** One transaction: the pages, and in the ledger what came of each capture, so that it is not read again. */
  const kept = async (): Promise<KeptBatch | undefined> => {
    const entries = waiting.flatMap(entryOf)
    const aliases = waiting.flatMap(aliasesOf)
    if (entries.length + aliases.length + places.length === 0) return undefined
    const lying = places
    const alongside = async (_: readonly KeptOutcome[], keptAs: KeptAs): Promise<void> => {
      const under = <T extends { readonly article?: string }>(one: T): T =>
        one.article === undefined ? one : { ...one, article: keptAs(one.article) }
      await enter(database, { stage: STAGE, version: readingDigest }, entries.map(under))
      await keepPlaces(database, lying.map(under))
    }
    const former = await formerArticles(
      database,
      entries.map(({ capture }) => capture),
      readingDigest,
    )
    if (pages.length + former.length + aliases.length > 0) return keepBatch(database, pages, joiner, { former, aliases, alongside })
    await database.transaction(() => alongside([], (id) => id))
    return undefined
  }
  const flush = async (): Promise<void> => {
    const batch = await kept()
    sums.statements += batch?.statements ?? 0
    sums.aligned += batch?.aligned ?? 0
    const again = await seenAgain(database, waiting)
    let next = 0
    const reports = waiting.map((one): RecordReport => {
      const { place, note } = one
      const seen = again.get(one)
      if (seen) return { place, outcome: 'unchanged', why: seen.why, id: seen.article }
      if ('why' in one) return { place, outcome: one.outcome, why: one.why }
      const came =
        'page' in one
          ? { outcome: batch!.outcomes[next++]!, id: batch!.keptAs(one.page.id) }
          : { outcome: 'unchanged' as const, id: one.article }
      return { place, ...came, ...(note && { why: note }) }
    })
    waiting = []
    places = []
    pages = []
    bytes = 0
    since = performance.now()
    for (const { outcome, place } of reports) sums.outcomes[outcome] += place.records ?? 1
    onReport(reports)
  }
  const isDue = (): boolean =>
    pages.length >= together(before + sums.outcomes.new) ||
    bytes >= MOST_BYTES ||
    waiting.length >= MOST_RECORDS ||
    performance.now() - since >= LONGEST_MS
  return {
    sums,
    get kept() {
      return articlesIn(sums.outcomes)
    },
    flush,
    take: async (records) => {
      places.push(...(await placesOfRecords(database, records, where)))
      // The page itself is held no longer than it takes to archive it.
      for (const { of: _, ...one } of records) {
        waiting.push(one)
        if (!('page' in one)) continue
        pages.push(one.page)
        bytes += one.page.kept.byteLength
      }
      if (isDue()) await flush()
    },
  }
}
