import type { Capture, CaptureOutcome, RecordPlace } from '../../model/capture.ts'
import { bytesCaptures } from '../read-captures.ts'
import { bytesAt } from './bytes-at.ts'
import type { RecordAt } from './original-at.ts'

/** A capture read again where it lies; undefined where the record is not there any more. Reads no further than it must. */
export async function captureAt(at: RecordAt): Promise<Capture | undefined> {
  const { place } = at
  return (place.offset === undefined ? undefined : await found(fromOffset(at), place)) ?? found(fromBeginning(at), place)
}

async function found(outcomes: AsyncIterable<CaptureOutcome>, wanted: RecordPlace): Promise<Capture | undefined> {
  for await (const outcome of outcomes) {
    const { record, url } = outcome.place
    if (!('capture' in outcome) || record !== wanted.record) continue
    if (record !== undefined || wanted.type === 'file' || url === wanted.url) return outcome.capture
  }
  return undefined
}

/** One record of an archive, which begins at its offset. */
async function* fromOffset({ path, place }: RecordAt): AsyncGenerator<CaptureOutcome> {
  let given = 0
  for await (const outcome of bytesCaptures(place.source, bytesAt(path, place.offset), {
    format: place.record === undefined ? 'arc' : 'warc',
  })) {
    yield outcome
    if (++given >= MOST_GIVEN) return
  }
}

/** A member of gzip may hold several records, and a record several entries. */
const MOST_GIVEN = 1000

const fromBeginning = ({ path, place }: RecordAt): AsyncGenerator<CaptureOutcome> => bytesCaptures(place.source, bytesAt(path))
