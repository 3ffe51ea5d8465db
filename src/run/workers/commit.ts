import { readingDigest } from '../../pipeline/reading-version.ts'
import type { Database } from '../../store/database.ts'
import { enter, formerArticles, giveUp, type LedgerEntry } from '../../store/ledger.ts'
import { cameOn, finishRange } from '../../store/ranges.ts'
import type { ReuseJoiner } from '../keeping/join-reuse.ts'
import { type KeptCounts, keepBatch } from '../keeping/keep-batch.ts'
import type { Result } from './results.ts'

/** The stage under which the ledger keeps what reading a capture came to. */
export const STAGE = 'page'

export interface Chunk {
  readonly range: string
  readonly results: readonly Result[]
  /** The range is done with it. */
  readonly last: boolean
}

const NOTHING: KeptCounts = { fresh: 0, versions: 0, renewed: 0, unchanged: 0, statements: 0, aligned: 0 }

/** One transaction: pages, the ledger's rows of their captures, dead letters, and how far the range has come. */
export async function commitChunk(database: Database, joiner: ReuseJoiner, { range, results, last }: Chunk): Promise<KeptCounts> {
  const alongside = async (): Promise<void> => {
    const now = Date.now()
    await enter(database, { stage: STAGE, version: readingDigest, range }, results.flatMap(entryOf))
    await giveUp(
      database,
      results.flatMap((one) => ('failure' in one ? [{ capture: one.capture.id, range, ...placeOf(one), cause: one.failure }] : [])),
      now,
    )
    await (last ? finishRange(database, range, now) : cameOn(database, range))
  }
  const records = results.flatMap((one) => ('record' in one ? [one.record] : []))
  const former = await formerArticles(
    database,
    results.map(({ capture }) => capture.id),
    readingDigest,
  )
  if (records.length + former.length > 0) return keepBatch(database, records, joiner, { former, alongside })
  await database.transaction(alongside)
  return NOTHING
}

const placeOf = ({ capture: { source, record } }: Result) => ({ source, ...(record && { record }) })

function entryOf(result: Result): LedgerEntry[] {
  const place = { capture: result.capture.id, ...placeOf(result) }
  if ('failure' in result) return []
  return ['record' in result ? { ...place, article: result.record.id } : { ...place, cause: result.cause }]
}
