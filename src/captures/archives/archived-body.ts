import type { CaptureOutcome, RecordPlace } from '../../model/capture.ts'
import { streamOf } from '../bytes-of.ts'
import { pageCapture } from '../capture-of.ts'
import { charsetOf } from '../charsets/page-text.ts'
import { formatFor } from '../format-of.ts'
import { captured, notOfInterest, refused } from '../outcomes.ts'

/** A body with its codings undone, and what its record says of it. */
export interface ArchivedBody {
  readonly place: RecordPlace
  readonly body: Uint8Array
  /** When it was taken. */
  readonly at?: string
  /** The content type as declared, with its parameters. */
  readonly type?: string
  readonly note?: string
}

const NEVER = /^(?:image|video|audio|font|model)\/|css\b|javascript|ecmascript|wasm|shockwave/iu
const ARCHIVES = new Set<string>(['warc', 'arc', 'wacz'])

/** What an archived body gives: a page or a text by itself, and whatever the table of formats tells it to be: the entries of a feed, an article in JSON. */
export async function* bodyOutcomes(archived: ArchivedBody): AsyncGenerator<CaptureOutcome> {
  const { place, body, type, note } = archived
  const { media } = place
  if (media && NEVER.test(media)) return yield notOfInterest(place, `no page: ${media}`)
  if (isBlank(body)) return yield refused(place, 'the record is empty')
  const format = formatFor(place.url ?? '', body)
  const said = !media || /html|text\/plain/iu.test(media)
  if (format.name === 'binary')
    return yield said ? refused(place, 'the record is said to be a page but holds binary data') : notOfInterest(place, `no page: ${media}`)
  if (ARCHIVES.has(format.name)) return yield notOfInterest(place, 'an archive inside the archive: take it out and add it by itself')
  const isPage = format.name === 'html' || format.name === 'text'
  if (isPage || (said && format.name.startsWith('json') && media !== undefined)) {
    // A fragment of XML or a script is no text of an article, whatever it looks like.
    if (!said && format.name === 'text') return yield notOfInterest(place, `no page: ${media}`)
    const taken = { source: place.source, record: place.record, url: place.url, at: archived.at, charset: charsetOf(type) }
    return yield captured(place, pageCapture(taken, media === 'text/plain' ? 'text' : 'html', body), note)
  }
  yield* entryOutcomes(archived, format.read({ source: place.source, bytes: streamOf([body]), inside: {} }))
}

/** What the reader of another format finds in the body, with the place of the record. A body that yields no capture is one outcome. */
async function* entryOutcomes({ place, at, note }: ArchivedBody, outcomes: AsyncIterable<CaptureOutcome>): AsyncGenerator<CaptureOutcome> {
  const left: CaptureOutcome[] = []
  let found = false
  for await (const outcome of outcomes) {
    const inside = outcome.place.record
    const placed: RecordPlace = { ...place, ...(outcome.place.url && { url: outcome.place.url }) }
    const entry = inside ? { ...placed, record: place.record ? `${place.record} ${inside}` : inside } : placed
    if (!('capture' in outcome)) {
      if (left.length < MOST_LEFT) left.push({ ...outcome, place: entry })
      continue
    }
    found = true
    const { capture } = outcome
    yield captured(entry, { ...capture, record: entry.record, url: capture.url ?? place.url, at: capture.at ?? at }, outcome.note ?? note)
  }
  if (found) yield* left
  else yield notOfInterest(place, `no article in it (${place.media}${left[0] && 'why' in left[0] ? `: ${left[0].why}` : ''})`)
}

/** Nothing but line ends and blanks. */
const isBlank = (body: Uint8Array): boolean => body.length < 64 && body.every((byte) => byte <= 32)
const MOST_LEFT = 1000
