import type { CaptureOutcome, RecordPlace } from '../../model/capture.ts'
import { MAX_PAGE_BYTES, rowCapture, TOO_LARGE } from '../capture-of.ts'
import { entryCaptures } from '../feeds/feed-captures.ts'
import { isJsonFeed, jsonFeed } from '../feeds/json-feed.ts'
import { captured, damaged, notOfInterest, refused } from '../outcomes.ts'
import { hasArticle, rowOf } from './article-line.ts'
import { type Row, rowsIn } from './json-articles.ts'
import { jsonValues } from './json-values.ts'

/** What became of an object of JSON: a feed, an article, or a list of articles in the wrapping of an export. */
export function* rowOutcomes(place: RecordPlace, row: Row, json: string): Generator<CaptureOutcome> {
  if (isJsonFeed(row)) {
    yield* entryCaptures(place.source, jsonFeed(row))
    return
  }
  const rows = rowsIn(row, hasArticle)
  for (const [i, one] of rows.entries()) {
    const isAlone = rows.length === 1
    const record = isAlone ? place.record : [place.record, `item ${i + 1}`].filter((part) => part).join(', ')
    const { source } = place
    const read = rowCapture({ source, ...(record && { record }) }, one, isAlone ? json : JSON.stringify(one))
    const at = { ...place, ...(record && { record }) }
    if (typeof read === 'string') yield WHOLE.test(read) ? notOfInterest(at, read) : damaged(at, read)
    else yield captured({ ...at, ...(read.url && { url: read.url }) }, read)
  }
}

/** What is said of objects that are in order and hold no article. */
const WHOLE = /^(?:no article|the beginning of an article)/u

/** Objects without an article that are named one by one before they are counted. */
const MOST_NAMED = 1000

/** The articles of a JSON document. One that holds none is refused once, not object by object. */
export async function* documentOutcomes(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CaptureOutcome> {
  const without: CaptureOutcome[] = []
  let [found, count] = [0, 0]
  for await (const { number, text, isCut } of jsonValues(bytes, MAX_PAGE_BYTES)) {
    count++
    const place = { source, record: `item ${number}`, type: 'item' }
    for (const outcome of valueOutcomes(place, text, isCut)) {
      if ('capture' in outcome) {
        found++
        yield* without.splice(0)
        yield outcome
      } else if (found > 0) yield outcome
      else if (without.length < MOST_NAMED) without.push(outcome)
    }
  }
  if (found > 0) return
  const [first] = without
  const isBroken = count === 1 && first && 'outcome' in first && first.outcome === 'damaged' && NOT_WHOLE.test(first.why)
  if (isBroken) yield damaged({ source, type: 'file' }, `JSON: ${first.why}`)
  else if (without.some((one) => 'outcome' in one && one.place.type === 'entry')) yield* without
  else yield notOfInterest({ source, type: 'file' }, whyNone(count, first))
}

const CUT = 'the JSON is cut off inside this object'
const NOT_WHOLE = /^(?:not valid JSON|the JSON is cut off)/u

function valueOutcomes(place: RecordPlace, text: string | undefined, isCut: boolean | undefined): Iterable<CaptureOutcome> {
  if (isCut) return [damaged(place, CUT)]
  if (text === undefined) return [refused(place, TOO_LARGE)]
  const row = rowOf(text)
  return typeof row === 'string' ? [damaged(place, row)] : rowOutcomes(place, row, text)
}

function whyNone(count: number, first: CaptureOutcome | undefined): string {
  if (count === 0 || !first || !('why' in first)) return 'JSON without an article: it holds no object'
  return count === 1 ? `JSON without an article: ${first.why}` : `JSON without an article in ${count} objects; the first: ${first.why}`
}
