import type { Capture } from '../../model/capture.ts'
import type { Part } from '../../model/part.ts'
import { readingDigest } from '../../pipeline/reading-version.ts'
import { entered, givenUp } from '../../store/ledger.ts'
import type { OpenRange } from '../../store/ranges.ts'
import { suspectNext } from '../../store/ranges.ts'
import { digest } from '../../text/digest.ts'
import type { FileReader, ReadJob } from '../reading/file-reader.ts'
import type { ReadPool } from '../reading/read-pool.ts'
import { type Chunk, STAGE } from './commit.ts'
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
/** Workers that may fall over a range before its captures are read one at a time, and over one capture before it is given up. */
const FALLS = 3

export const isCareful = ({ suspect, attempts }: OpenRange): boolean => suspect !== undefined || attempts > FALLS

/** What a range gives, a few hundred captures at a time; those that the ledger has already are left out. */
export async function* chunksOf(range: OpenRange, parts: readonly Part[], reader: Reader): AsyncGenerator<Chunk> {
  // Whatever ends a whole process is one of its captures: then each is read alone, and known by name if it happens again.
  const careful = isCareful(range)
  const most = careful ? 1 : TOGETHER
  let captures: Capture[] = []
  let problems: Result[] = []
  let units = 0
  const chunk = async (last: boolean): Promise<Chunk> => {
    const fresh = await unread(captures, reader.session)
    const began = performance.now()
    const results = careful ? await carefully(fresh, range, reader) : await resultsOf(fresh, reader.pool)
    reader.onRead((performance.now() - began) / 1000)
    const all = [...problems, ...results]
    captures = []
    problems = []
    units = 0
    return { range: range.id, results: all, last }
  }
  for (const part of parts)
    for await (const outcome of reader.files.outcomes(await jobOf(part, reader))) {
      if ('why' in outcome) {
        if (outcome.outcome === 'not-of-interest') continue
        const { source, record } = outcome.place
        problems.push({
          capture: { id: digest('problem', source, record ?? '', outcome.why), source, ...(record && { record }), media: 'text' },
          cause: outcome.why,
        })
        continue
      }
      captures.push(outcome.capture)
      units += 'body' in outcome.capture ? outcome.capture.body.length : outcome.capture.fields.text.length
      if (captures.length >= most || units >= UNITS) yield await chunk(false)
    }
  yield await chunk(true)
}

const isElsewhere = ({ source }: Part): boolean => /^https:\/\//u.test(source)

async function jobOf(part: Part, { root, fetched }: Reader): Promise<ReadJob> {
  return { kind: 'part', part, root, ...(isElsewhere(part) && { bytes: await fetched(part) }) }
}

async function unread(captures: readonly Capture[], session: Session): Promise<Capture[]> {
  const ids = captures.map(({ id }) => id)
  const done = await session.use(async (database) => [
    ...(await entered(database, ids, STAGE, readingDigest)),
    ...(await givenUp(database, ids)),
  ])
  const known = new Set(done)
  return captures.filter(({ id }) => !known.has(id))
}

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
