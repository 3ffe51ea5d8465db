import type { Capture, CaptureRef } from '../../model/capture.ts'
import type { PageRecord } from '../../store/page-record.ts'
import type { ReadOutcome } from '../reading/read-batch.ts'
import type { ReadPool } from '../reading/read-pool.ts'

/** What reading a capture came to: a page to keep, the cause why there is no article, or the failure for which it is given up. */
export type Result = { readonly capture: CaptureRef } & (
  | { readonly record: PageRecord }
  | { readonly cause: string }
  | { readonly failure: string }
)

/** Pages that go to a thread together. */
const TOGETHER = 64
/** Times that a capture is read before it is given up. */
const TRIES = 3

/** Reads captures, many at once. One that breaks its reader, takes too long or too much memory is read again alone, and then given up. */
export async function resultsOf(captures: readonly Capture[], pool: ReadPool): Promise<Result[]> {
  const batches: Capture[][] = []
  for (let i = 0; i < captures.length; i += TOGETHER) batches.push(captures.slice(i, i + TOGETHER))
  return (await Promise.all(batches.map((batch) => batchResults(batch, pool)))).flat()
}

async function batchResults(captures: readonly Capture[], pool: ReadPool): Promise<Result[]> {
  const outcomes: (ReadOutcome | undefined)[] = await pool.read(captures).catch(() => [])
  const results: Result[] = []
  for (const [i, capture] of captures.entries()) {
    const outcome = outcomes[i]
    results.push(outcome && !('failed' in outcome) ? resultOf(capture, outcome) : await alone(capture, pool, outcome ? 1 : 0))
  }
  return results
}

async function alone(capture: Capture, pool: ReadPool, tried: number): Promise<Result> {
  let failure = ''
  for (let tries = tried; tries < TRIES; tries++) {
    const [outcome] = await pool
      .read([capture])
      .catch((error: Error): ReadOutcome[] => [{ failed: `the page could not be read: ${error.message}` }])
    if (outcome && !('failed' in outcome)) return resultOf(capture, outcome)
    failure = outcome?.failed ?? 'the page could not be read'
  }
  return { capture: refOf(capture), failure }
}

const resultOf = (capture: Capture, outcome: Exclude<ReadOutcome, { failed: string }>): Result =>
  'record' in outcome ? { capture: refOf(capture), record: outcome.record } : { capture: refOf(capture), cause: outcome.why }

const refOf = ({ id, source, record, media }: Capture): CaptureRef => ({ id, source, ...(record && { record }), media })
