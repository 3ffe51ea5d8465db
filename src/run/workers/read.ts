import type { Capture, CaptureOutcome } from '../../model/capture.ts'
import type { Part } from '../../model/part.ts'
import { givenUp } from '../../store/ledger.ts'
import type { OpenRange } from '../../store/ranges.ts'
import { suspectNext } from '../../store/ranges.ts'
import { knownCaptures } from '../ingest/known-captures.ts'
import type { FileReader, ReadJob } from '../reading/file-reader.ts'
import type { ReadPool } from '../reading/read-pool.ts'
import type { Chunk, Known, RangeRecord } from './commit.ts'
import { type Result, resultsOf } from './results.ts'
import type { Session } from './session.ts'

export interface Reader {
  readonly session: Session
  readonly pool: ReadPool
  readonly files: FileReader
  /** The folder that relative names start from. */
  readonly root: string
  /** Told of the seconds that reading a chunk took. */
  onRead(seconds: number): void
  fetched(part: Part): Promise<Uint8Array>
}

/** Captures that are committed together. */
const TOGETHER = 256
const UNITS = 8_000_000
/** Records that are told of together, with a capture or without. */
const MOST_RECORDS = 5000
/** Workers that may fall over a range before its captures are read one at a time, and over one capture before it is given up. */
const FALLS = 3

export const isCareful = ({ suspect, attempts }: OpenRange): boolean => suspect !== undefined || attempts > FALLS

/** What a range gives, a few hundred records at a time; captures that the ledger has already are not read again. */
export async function* chunksOf(range: OpenRange, parts: readonly Part[], reader: Reader): AsyncGenerator<Chunk> {
  // Whatever ends a whole process is one of its captures: then each is read alone, and known by name if it happens again.
  const careful = isCareful(range)
  const most = careful ? 1 : TOGETHER
  let found: Found[] = []
  let captures = 0
  let units = 0
  let n = 0
  const chunk = async (last: boolean): Promise<Chunk> => {
    const records = await recordsOf(found, range, reader)
    found = []
    captures = 0
    units = 0
    return { range: range.id, job: range.job, root: reader.root, records, last }
  }
  for (const part of parts)
    for await (const outcome of reader.files.outcomes(await jobOf(part, reader))) {
      found.push({ n: n++, outcome })
      if ('capture' in outcome) {
        captures++
        units += 'body' in outcome.capture ? outcome.capture.body.length : outcome.capture.fields.text.length
      }
      if (captures >= most || units >= UNITS || found.length >= MOST_RECORDS) yield await chunk(false)
    }
  yield await chunk(true)
}

interface Found {
  readonly n: number
  readonly outcome: CaptureOutcome
}

/** Captures that are not known are read; the others only told of. */
async function recordsOf(found: readonly Found[], range: OpenRange, reader: Reader): Promise<RangeRecord[]> {
  const captures = found.flatMap(({ outcome }) => ('capture' in outcome ? [outcome.capture] : []))
  const known = await knownAmong(captures, reader.session)
  const fresh = captures.filter((_, i) => !known[i])
  const began = performance.now()
  const results = isCareful(range) ? await carefully(fresh, range, reader) : await resultsOf(fresh, reader.pool)
  reader.onRead((performance.now() - began) / 1000)
  let [next, at] = [0, 0]
  return found.map(({ n, outcome }): RangeRecord => {
    if ('why' in outcome) return { n, ...outcome }
    const { place, note, capture } = outcome
    const before = known[at++]
    const of = { id: capture.id, ...(capture.digest && { digest: capture.digest }) }
    return { n, place, of, ...(note && { note }), ...(before ? { known: before } : { result: results[next++]! }) }
  })
}

const isElsewhere = ({ source }: Part): boolean => /^https:\/\//u.test(source)

async function jobOf(part: Part, { root, fetched }: Reader): Promise<ReadJob> {
  return { kind: 'part', part, root, ...(isElsewhere(part) && { bytes: await fetched(part) }) }
}

/** What came of each capture before, in their order. */
const knownAmong = (captures: readonly Capture[], session: Session): Promise<(Known | undefined)[]> =>
  session.use(async (database) => {
    const known = await knownCaptures(database, captures)
    const failures = await givenUp(
      database,
      captures.map(({ id }) => id),
    )
    return captures.map(({ id }, i) => {
      const failure = failures.get(id)
      return known[i] ?? (failure === undefined ? undefined : { failure })
    })
  })

async function carefully(captures: readonly Capture[], range: OpenRange, { session, pool }: Reader): Promise<Result[]> {
  const results: Result[] = []
  for (const capture of captures) {
    const { id, source, record, media } = capture
    if (range.suspect === id && range.falls >= FALLS)
      results.push({
        capture: { id, source, ...(record && { record }), media },
        failure: `${range.falls} workers fell while they read it`,
      })
    else {
      await session.use((database) => suspectNext(database, range.id, id))
      results.push(...(await resultsOf([capture], pool)))
    }
  }
  return results
}
