import type { Capture, CaptureOutcome, Problem } from '../../model/capture.ts'
import type { PageRecord } from '../../store/page-record.ts'
import type { ReadOutcome } from './read-batch.ts'
import type { ReadPool } from './read-pool.ts'

/** What a few captures gave, in their order. */
export interface Settled {
  readonly records: readonly PageRecord[]
  readonly problems: readonly Problem[]
}

/** Pages that go to a worker together, so many that it is busy while the writer writes, and the code units after which no other is added. */
const PAGES = 32
const UNITS = 500_000
/** Code units that may be under way: read from files, at the workers, or waiting for the writer. */
const UNITS_AHEAD = 8_000_000

interface Batch {
  readonly captures: readonly Capture[]
  readonly outcomes: Promise<ReadOutcome[]>
  readonly units: number
}

/** Captures read by the pool, a few at a time and in order, while the one who asks is busy with those before. Memory is bounded by the size of pages, not by their number. */
export async function* readAhead(pool: ReadPool, captures: AsyncIterable<CaptureOutcome>): AsyncGenerator<Settled> {
  const source = captures[Symbol.asyncIterator]()
  const waiting: (Batch | Problem)[] = []
  let ahead = 0
  let ended = false
  const fill = async (): Promise<void> => {
    while (!ended && ahead < UNITS_AHEAD) {
      const { batch, problems, done } = await nextBatch(source)
      ended = done
      waiting.push(...problems)
      if (batch.length === 0) continue
      const units = batch.reduce((sum, capture) => sum + unitsOf(capture), 0)
      const outcomes = pool.read(batch)
      // A failure is met where the batch is settled; until then it must not count as unhandled.
      outcomes.catch(() => undefined)
      waiting.push({ captures: batch, outcomes, units })
      ahead += units
    }
  }
  for (;;) {
    await fill()
    const next = waiting.shift()
    if (!next) return
    if ('cause' in next) yield { records: [], problems: [next] }
    else {
      yield settled(next.captures, await outcomesOf(next, pool))
      ahead -= next.units
    }
  }
}

const unitsOf = (capture: Capture): number => ('body' in capture ? capture.body.length : capture.fields.text.length) + 500

async function nextBatch(source: AsyncIterator<CaptureOutcome>): Promise<{ batch: Capture[]; problems: Problem[]; done: boolean }> {
  const batch: Capture[] = []
  const problems: Problem[] = []
  for (let units = 0; batch.length < PAGES && units < UNITS; ) {
    const { value, done } = await source.next()
    if (done) return { batch, problems, done: true }
    if ('problem' in value) problems.push(value.problem)
    else {
      batch.push(value.capture)
      units += unitsOf(value.capture)
    }
  }
  return { batch, problems, done: false }
}

function settled(captures: readonly Capture[], outcomes: readonly ReadOutcome[]): Settled {
  const records: PageRecord[] = []
  const problems: Problem[] = []
  for (const [i, outcome] of outcomes.entries()) {
    const { source, record } = captures[i]!
    if ('record' in outcome) records.push(outcome.record)
    else problems.push({ source, ...(record && { record }), cause: 'none' in outcome ? `no article: ${outcome.why}` : outcome.failed })
  }
  return { records, problems }
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
