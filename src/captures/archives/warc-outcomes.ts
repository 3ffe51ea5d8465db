import type { CaptureOutcome, LeftOut, RecordPlace } from '../../model/capture.ts'
import { damaged, notOfInterest } from '../outcomes.ts'
import { bodyOutcomes } from './archived-body.ts'
import { NAMELESS, SEEN, UNKNOWN } from './capture-record.ts'
import { hasDigest } from './digests.ts'
import { type HttpMessage, httpMessage } from './http-message.ts'
import type { Sightings } from './sightings.ts'
import { type SplitRecord, splitRecords } from './split-records.ts'
import { decoded } from './unpacking/codings.ts'
import { unpackedPieces } from './unpacking/unpacked-pieces.ts'
import { blankLine, warcFraming } from './warc-framing.ts'

export interface WarcInput {
  readonly source: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Bytes of the file, where they are known. */
  readonly size?: number
  readonly sightings: Sightings
}

/** What became of each record of a WARC, packed in whatever way. */
export async function* warcOutcomes({ source, bytes, size, sightings }: WarcInput): AsyncGenerator<CaptureOutcome> {
  for await (const record of splitRecords(unpackedPieces(bytes), warcFraming, size)) yield* outcomesOf(source, record, sightings)
}

type Fields = ReadonlyMap<string, string>
type Whole = SplitRecord & Required<Pick<SplitRecord, 'header' | 'block'>>

async function* outcomesOf(source: string, record: SplitRecord, sightings: Sightings): AsyncGenerator<CaptureOutcome> {
  const { header, block, fault, offset } = record
  if (!header) return yield damaged({ source, offset }, fault?.why ?? '')
  const type = (header.fields.get('warc-type') ?? '').toLowerCase()
  if (!block) return yield { place: placeOf(source, record, undefined), outcome: fault!.outcome, why: fault!.why }
  const http = hasHttp(type, header.fields) ? httpMessage(block) : undefined
  const place = placeOf(source, record, http)
  const whole = record as Whole
  const note = notesOf(whole, http)
  if (type === 'revisit') yield* revisitOutcomes(place, header.fields, sightings, note)
  else if (READ.has(type)) yield* pageOutcomes({ place, record: whole, http, type, sightings, ...(note && { note }) })
  else yield notOfInterest(place, withNote(type ? `a record of type ${type}` : 'a record without WARC-Type', note))
}

const READ = new Set(['response', 'resource', 'conversion'])
const withNote = (why: string, note: string | undefined): string => (note ? `${why}; ${note}` : why)
const hasHttp = (type: string, fields: Fields): boolean =>
  type === 'response' || type === 'revisit' || /application\/http/iu.test(fields.get('content-type') ?? '')

function placeOf(source: string, { header, offset }: SplitRecord, http: HttpMessage | undefined): RecordPlace {
  const fields = header!.fields
  const id = bare(fields.get('warc-record-id'))
  const url = addressOf(fields)
  const type = fields.get('warc-type')?.toLowerCase()
  const media = mediaOf(http ? http.fields.get('content-type') : fields.get('content-type'))
  return {
    source,
    offset,
    ...(id && { record: id }),
    ...(url && { url }),
    ...(type && { type }),
    ...(http && { status: http.status }),
    ...(media && { media }),
  }
}

/** A page without an address is archived by us under a name of its own, which is none. */
function addressOf(fields: Fields): string | undefined {
  const url = bare(fields.get('warc-target-uri'))
  return url?.startsWith(NAMELESS) ? undefined : url
}

/** When the page was taken: records that we wrote of a page whose time is a day, or not known, say so in a field of ours. */
function takenAt(fields: Fields): string | undefined {
  const seen = fields.get(SEEN.toLowerCase())
  if (seen === UNKNOWN) return undefined
  return seen !== undefined && /^\d{4}-\d\d-\d\d/u.test(seen) ? seen : fields.get('warc-date')
}

/** `<urn:uuid:…>` and, of wget, `<https://…>`. */
const bare = (value: string | undefined): string | undefined => value?.replace(/^<|>$/gu, '').trim()
export const mediaOf = (type: string | undefined): string | undefined => type?.split(';', 1)[0]?.trim().toLowerCase() || undefined

/** What is worth saying of a whole record: how its length was mended, that its crawler cut it, which digest does not hold. */
function notesOf({ header: { fields }, block, note }: Whole, http: HttpMessage | undefined): string | undefined {
  const cut = fields.get('warc-truncated')
  const segment = fields.get('warc-segment-number')
  const notes = [
    note,
    cut !== undefined && `cut by its crawler (WARC-Truncated: ${cut || 'unspecified'})`,
    segment !== undefined && 'only the first segment of a record in several',
    http?.status === 206 && 'only a part of the page (status 206)',
    ...digestNotes(fields, block),
  ]
  return notes.filter(Boolean).join('; ') || undefined
}

function digestNotes(fields: Fields, block: Uint8Array): string[] {
  const said = fields.get('warc-block-digest')
  // Of a revisit the payload lies elsewhere, of a segment only a piece of it is here.
  const elsewhere = fields.get('warc-type')?.toLowerCase() === 'revisit' || fields.has('warc-segment-number')
  const payload = elsewhere ? undefined : fields.get('warc-payload-digest')
  const notes: string[] = []
  if (said && hasDigest(block, said) === false)
    notes.push('its WARC-Block-Digest does not hold: the bytes are not those that were archived')
  if (payload && hasDigest(payloadOf(fields, block), payload) === false) notes.push('its WARC-Payload-Digest does not hold')
  return notes
}

/** What stands behind the headers of a request or an answer. */
function payloadOf(fields: Fields, block: Uint8Array): Uint8Array {
  if (!/application\/http/iu.test(fields.get('content-type') ?? '')) return block
  return block.subarray(blankLine(Buffer.from(block.buffer, block.byteOffset, block.length)) ?? block.length)
}

interface PageRecord {
  readonly place: RecordPlace
  readonly record: Whole
  readonly http: HttpMessage | undefined
  readonly type: string
  readonly sightings: Sightings
  readonly note?: string
}

async function* pageOutcomes({ place, record, http, type, sightings, note }: PageRecord): AsyncGenerator<CaptureOutcome> {
  const { fields } = record.header
  const { status = 200, url } = place
  const why = notRead(type, place, fields, http)
  if (why) return yield notOfInterest(place, withNote(why, note))
  if (status >= 300 && status < 400) return yield redirected(place, http, note)
  if (status >= 400) return yield notOfInterest(place, withNote(`answered with status ${status}`, note))
  const undone = http ? await decoded(http.body, http.fields) : { body: record.block }
  if ('fault' in undone) return yield { place, ...undone.fault, why: withNote(undone.fault.why, note) }
  const at = takenAt(fields)
  const declared = http ? http.fields.get('content-type') : fields.get('content-type')
  const page = { body: undone.body, ...(at && { at }), ...(declared && { type: declared }) }
  if (type === 'response' && (!place.media || /html|text|xml|json/iu.test(place.media)))
    sightings.add({ ...page, ...(url && { url }) }, fields.get('warc-payload-digest'))
  const said = [note, undone.note].filter(Boolean).join('; ')
  yield* bodyOutcomes({ ...page, place, ...(said && { note: said }) })
}

const CRAWLERS_OWN = /^(?:metadata:|urn:(?:pageinfo|text|view|thumbnail|fullpage|mhtml))/iu

function notRead(type: string, { url = '', status }: RecordPlace, fields: Fields, http: HttpMessage | undefined): string | undefined {
  if (/^(?:dns|whois):/iu.test(url)) return 'an answer of a name server'
  if (CRAWLERS_OWN.test(url)) return "a crawler's own note or picture of a page"
  if (type === 'response' && !http && /application\/http/iu.test(fields.get('content-type') ?? '')) return 'no HTTP status line'
  return status === 204 || status === 205 ? `an answer without content (status ${status})` : undefined
}

const LASTING = new Set([301, 308])

function redirected(place: RecordPlace, http: HttpMessage | undefined, note: string | undefined): LeftOut {
  const target = http?.fields.get('location')
  const left = notOfInterest(place, withNote(target ? `a redirect to ${target}` : 'a redirect', note))
  const isLasting = target !== undefined && LASTING.has(place.status ?? 0) && URL.canParse(target, place.url)
  return isLasting ? { ...left, leads: new URL(target, place.url).href } : left
}

/** A revisit says that a page was seen again unchanged: it is read with the body that it refers to, where that was met in this run. */
async function* revisitOutcomes(
  place: RecordPlace,
  fields: Fields,
  sightings: Sightings,
  note: string | undefined,
): AsyncGenerator<CaptureOutcome> {
  const at = fields.get('warc-date')
  const url = bare(fields.get('warc-refers-to-target-uri')) ?? place.url
  const date = fields.get('warc-refers-to-date')
  const first = sightings.find(url, fields.get('warc-payload-digest'))
  const original = `${first?.url ?? url ?? 'an address that is not given'}${(first?.at ?? date) ? ` of ${first?.at ?? date}` : ''}`
  if (!first) {
    const why = `seen again unchanged; the page is in the record of ${original}, which was not read before this one`
    return yield { ...notOfInterest(place, withNote(why, note)), ...(url && date && { sameAs: { url, at: date } }) }
  }
  const media = mediaOf(first.type)
  const seen = { ...place, ...(place.url ? {} : { url: first.url }), ...(media && { media }) } as RecordPlace
  const again = withNote(`seen again: the same as ${original}`, note)
  yield* bodyOutcomes({ place: seen, body: first.body, note: again, ...(at && { at }), ...(first.type && { type: first.type }) })
}
