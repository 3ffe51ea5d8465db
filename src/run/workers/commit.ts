import type { Capture, CapturePlace, LeftOutKind, RecordPlace } from '../../model/capture.ts'
import type { KeptOutcome, RecordReport } from '../../model/record-report.ts'
import { readingDigest } from '../../pipeline/reading-version.ts'
import { keepPlaces } from '../../store/capture-places.ts'
import type { Database } from '../../store/database.ts'
import { type Entered, enter, formerArticles, giveUp, type LedgerEntry } from '../../store/ledger.ts'
import { type RangeOutcome, writeOutcomes } from '../../store/outcomes.ts'
import type { PageAlias } from '../../store/page-addresses.ts'
import { cameOn, finishRange } from '../../store/ranges.ts'
import type { ReuseJoiner } from '../ingest/join-reuse.ts'
import { type KeptAs, type KeptCounts, keepBatch } from '../ingest/keep-batch.ts'
import { STAGE } from '../ingest/known-captures.ts'
import { aliasOfRedirect } from '../ingest/one-page.ts'
import { capturePlace } from '../ingest/places.ts'
import type { Result } from './results.ts'

/** What came of a capture before. */
export type Known = Entered | { readonly failure: string }

/** A record of a range: read now, known to the ledger, given up before, or one that held no capture. `n` counts the records of the range. */
export type RangeRecord = {
  readonly n: number
  readonly place: RecordPlace
  readonly note?: string
  /** Id and digest of the capture that the record gave. */
  readonly of?: Pick<Capture, 'id' | 'digest'>
} & (
  | { readonly result: Result }
  | { readonly known: Known }
  | { readonly outcome: LeftOutKind; readonly why: string; readonly leads?: string }
)

export interface Chunk {
  readonly range: string
  readonly job: string
  readonly records: readonly RangeRecord[]
  /** The folder that relative names of files start from. */
  readonly root: string
  /** The range is done with it. */
  readonly last: boolean
}

const NOTHING: KeptCounts = { added: 0, versions: 0, renewed: 0, unchanged: 0, statements: 0, aligned: 0 }

export const resultsIn = (records: readonly RangeRecord[]): Result[] => records.flatMap((one) => ('result' in one ? [one.result] : []))

/** One transaction: pages, the ledger's rows of their captures, dead letters, what became of each record, and how far the range has come. */
export async function commitChunk(database: Database, joiner: ReuseJoiner, chunk: Chunk): Promise<KeptCounts> {
  const { range, last } = chunk
  const results = resultsIn(chunk.records)
  const alongside = async (kept: readonly KeptOutcome[], keptAs: KeptAs): Promise<void> => {
    const now = Date.now()
    await enter(database, { stage: STAGE, version: readingDigest, range }, results.flatMap(entryOf).map(under(keptAs)))
    await giveUp(
      database,
      results.flatMap((one) => ('failure' in one ? [{ capture: one.capture.id, range, ...placeOf(one), cause: one.failure }] : [])),
      now,
    )
    await keepPlaces(database, chunk.records.flatMap((one) => placesIn(one, chunk.root)).map(under(keptAs)))
    await writeOutcomes(database, chunk, outcomesOf(chunk.records, kept, keptAs))
    await (last ? finishRange(database, range, now) : cameOn(database, range))
  }
  const records = results.flatMap((one) => ('record' in one ? [one.record] : []))
  const former = await formerArticles(
    database,
    results.map(({ capture }) => capture.id),
    readingDigest,
  )
  const aliases = chunk.records.flatMap(aliasesOf)
  if (records.length + former.length + aliases.length > 0) return keepBatch(database, records, joiner, { former, aliases, alongside })
  await database.transaction(() => alongside([], (id) => id))
  return NOTHING
}

/** With the article under the id that it is kept with. */
const under =
  (keptAs: KeptAs) =>
  <T extends { readonly article?: string }>(one: T): T =>
    one.article === undefined ? one : { ...one, article: keptAs(one.article) }

/** What a redirect says of the page at its address. */
const aliasesOf = (one: RangeRecord): PageAlias[] =>
  'leads' in one && one.leads !== undefined && one.place.url !== undefined ? aliasOfRedirect({ from: one.place.url, to: one.leads }) : []

function placesIn(one: RangeRecord, root: string): CapturePlace[] {
  const came = 'known' in one ? one.known : 'result' in one ? one.result : undefined
  const article =
    came && ('record' in came && typeof came.record === 'object' ? came.record.id : 'article' in came ? came.article : undefined)
  const at = one.of && article !== undefined ? capturePlace(one.place, one.of, article, root) : undefined
  return at ? [at] : []
}

const placeOf = ({ capture: { source, record } }: Result) => ({ source, ...(record && { record }) })

function entryOf(result: Result): LedgerEntry[] {
  const place = { capture: result.capture.id, ...placeOf(result) }
  if ('failure' in result) return []
  return ['record' in result ? { ...place, article: result.record.id } : { ...place, cause: result.cause }]
}

/** `kept` says it of each page among the records, in their order. */
function outcomesOf(records: readonly RangeRecord[], kept: readonly KeptOutcome[], keptAs: KeptAs): RangeOutcome[] {
  let next = 0
  return records.map((one) => {
    const { n, place, note } = one
    const isPage = 'result' in one && 'record' in one.result
    const came = isPage ? { outcome: kept[next++]!, id: keptAs(one.result.record.id) } : cameOf(one)
    return { n, place, ...(note && { why: note }), ...came, isFresh: 'result' in one }
  })
}

function cameOf(one: RangeRecord): Pick<RecordReport, 'outcome' | 'why' | 'id'> {
  if ('outcome' in one) return { outcome: one.outcome, why: one.why }
  const what = 'known' in one ? one.known : one.result
  if ('article' in what) return { outcome: 'unchanged', id: what.article }
  if ('failure' in what) return { outcome: 'refused', why: what.failure }
  return { outcome: 'not-an-article', why: 'cause' in what ? what.cause : '' }
}
