import type { Capture, CaptureOutcome, LeftOut, LeftOutKind, RecordPlace } from '../../model/capture.ts'
import type { Entered } from '../../store/ledger.ts'
import type { PageRecord } from '../../store/page-record.ts'
import type { ReadOutcome } from './read-batch.ts'
import type { ReadPool } from './read-pool.ts'

/**
 * What reading one record of a file came to: a page to keep, or the reason why there is none. `capture` is the one that was read now;
 * of one that was read before, `article` is what it gave then. `of` is the capture of an article, read now or before.
 */
export type ReadRecord = {
  readonly place: RecordPlace
  readonly note?: string
  readonly capture?: Capture['id']
  readonly of?: Capture
} & (
  | { readonly page: PageRecord }
  | { readonly article: string }
  | { readonly outcome: LeftOutKind | 'not-an-article'; readonly why: string; readonly leads?: string; readonly sameAs?: LeftOut['sameAs'] }
)

/** What came of captures when they were read before, in their order; undefined where they were not. */
export type KnownOf = (captures: readonly Capture[]) => Promise<(Entered | undefined)[]>

/** Pages that go to a worker together, so many that it is busy while the writer writes, and the code units after which no other is added. */
const PAGES = 32
const UNITS = 500_000
/** Code units that may be under way: read from files, at the workers, or waiting for the writer. */
const UNITS_AHEAD = 8_000_000

interface Batch {
  /** In the order of the file, with those between them that gave no capture. */
  readonly found: readonly CaptureOutcome[]
  readonly known: readonly (Entered | undefined)[]
  /** Those that are not known, and what came of them. */
  readonly fresh: readonly Capture[]
  readonly outcomes: Promise<ReadOutcome[]>
  readonly units: number
}

/** Captures read by the pool, a few at a time and in order, while the one who asks is busy with those before. Memory is bounded by the size of pages, not by their number. What is known is not read again. */
export async function* readAhead(
  pool: ReadPool,
  captures: AsyncIterable<CaptureOutcome>,
  knownOf: KnownOf = async () => [],
): AsyncGenerator<readonly ReadRecord[]> {
  const source = captures[Symbol.asyncIterator]()
  const waiting: Batch[] = []
  let ahead = 0
  let ended = false
  const fill = async (): Promise<void> => {
    while (!ended && ahead < UNITS_AHEAD) {
      const { found, done } = await nextBatch(source)
      ended = done
      if (found.length === 0) continue
      const captures = found.flatMap((one) => ('capture' in one ? [one.capture] : []))
      const known = captures.length > 0 ? await knownOf(captures) : []
      const fresh = captures.filter((_, i) => !known[i])
      const units = found.reduce((sum, one) => sum + unitsOf(one), 0)
      const outcomes = fresh.length > 0 ? pool.read(fresh) : Promise.resolve([])
      // A failure is met where the batch is settled; until then it must not count as unhandled.
      outcomes.catch(() => undefined)
      waiting.push({ found, known, fresh, outcomes, units })
      ahead += units
      // What is known costs no time at the workers: it is told of at once.
      if (fresh.length === 0) return
    }
  }
  for (;;) {
    await fill()
    const next = waiting.shift()
    if (!next) return
    yield settled(next, await outcomesOf(next, pool))
    ahead -= next.units
  }
}

/** A record that gave no capture has its place, which is held as well. */
const unitsOf = (outcome: CaptureOutcome): number =>
  ('why' in outcome ? 0 : 'body' in outcome.capture ? outcome.capture.body.length : outcome.capture.fields.text.length) + 500

async function nextBatch(source: AsyncIterator<CaptureOutcome>): Promise<{ found: CaptureOutcome[]; done: boolean }> {
  const found: CaptureOutcome[] = []
  let pages = 0
  for (let units = 0; pages < PAGES && units < UNITS; ) {
    const { value, done } = await source.next()
    if (done) return { found, done: true }
    found.push(value)
    units += unitsOf(value)
    if ('capture' in value) pages++
  }
  return { found, done: false }
}

function settled({ found, known }: Pick<Batch, 'found' | 'known'>, outcomes: readonly ReadOutcome[]): ReadRecord[] {
  let [next, at] = [0, 0]
  return found.map((one) => {
    if ('why' in one) return one
    const before = known[at++]
    return before ? knownRecord(one, before) : readRecord(one, outcomes[next++]!)
  })
}

type Found = Extract<CaptureOutcome, { capture: Capture }>

const knownRecord = ({ place, note, capture: of }: Found, before: Entered): ReadRecord =>
  'article' in before
    ? { place, article: before.article, of, ...(note && { note }) }
    : { place, outcome: 'not-an-article', why: before.cause }

function readRecord({ place, note, capture: of }: Found, outcome: ReadOutcome): ReadRecord {
  const { id: capture } = of
  if ('record' in outcome) return { place, capture, of, page: outcome.record, ...(note && { note }) }
  return 'none' in outcome
    ? { place, capture, outcome: 'not-an-article', why: outcome.why }
    : { place, outcome: 'refused', why: outcome.failed }
}

/** A batch whose worker broke is read page by page, so that only the page to blame is lost. */
async function outcomesOf({ fresh, outcomes }: Batch, pool: ReadPool): Promise<ReadOutcome[]> {
  try {
    return await outcomes
  } catch {
    const each: ReadOutcome[] = []
    for (const capture of fresh)
      each.push(
        ...(await pool
          .read([capture])
          .catch((error: Error): ReadOutcome[] => [{ failed: `the page could not be read: ${error.message}` }])),
      )
    return each
  }
}
