import type { Capture, CaptureOutcome, LeftOutKind, RecordPlace } from '../../model/capture.ts'
import type { PageRecord } from '../../store/page-record.ts'
import type { ReadOutcome } from './read-batch.ts'
import type { ReadPool } from './read-pool.ts'

/** What reading one record of a file came to: a page to keep, or the reason why there is none. */
export type ReadRecord = { readonly place: RecordPlace; readonly note?: string } & (
  | { readonly page: PageRecord }
  | { readonly outcome: LeftOutKind | 'not-an-article'; readonly why: string }
)

/** Pages that go to a worker together, so many that it is busy while the writer writes, and the code units after which no other is added. */
const PAGES = 32
const UNITS = 500_000
/** Code units that may be under way: read from files, at the workers, or waiting for the writer. */
const UNITS_AHEAD = 8_000_000

interface Batch {
  /** In the order of the file, with those between them that gave no capture. */
  readonly found: readonly CaptureOutcome[]
  readonly captures: readonly Capture[]
  readonly outcomes: Promise<ReadOutcome[]>
  readonly units: number
}

/** Captures read by the pool, a few at a time and in order, while the one who asks is busy with those before. Memory is bounded by the size of pages, not by their number. */
export async function* readAhead(pool: ReadPool, captures: AsyncIterable<CaptureOutcome>): AsyncGenerator<readonly ReadRecord[]> {
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
      const units = found.reduce((sum, one) => sum + unitsOf(one), 0)
      const outcomes = captures.length > 0 ? pool.read(captures) : Promise.resolve([])
      // A failure is met where the batch is settled; until then it must not count as unhandled.
      outcomes.catch(() => undefined)
      waiting.push({ found, captures, outcomes, units })
      ahead += units
    }
  }
  for (;;) {
    await fill()
    const next = waiting.shift()
    if (!next) return
    yield settled(next.found, await outcomesOf(next, pool))
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

function settled(found: readonly CaptureOutcome[], outcomes: readonly ReadOutcome[]): ReadRecord[] {
  let next = 0
  return found.map((one) => ('why' in one ? one : readRecord(one, outcomes[next++]!)))
}

function readRecord({ place, note }: Extract<CaptureOutcome, { capture: Capture }>, outcome: ReadOutcome): ReadRecord {
  if ('record' in outcome) return { place, page: outcome.record, ...(note && { note }) }
  return 'none' in outcome ? { place, outcome: 'not-an-article', why: outcome.why } : { place, outcome: 'refused', why: outcome.failed }
}

/** A batch whose worker broke is read page by page, so that only the page to blame is lost. */
async function outcomesOf({ captures, outcomes }: Batch, pool: ReadPool): Promise<ReadOutcome[]> {
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
