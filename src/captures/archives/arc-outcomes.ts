import type { CaptureOutcome, RecordPlace } from '../../model/capture.ts'
import { damaged, notOfInterest } from '../outcomes.ts'
import { arcFraming } from './arc-framing.ts'
import { bodyOutcomes } from './archived-body.ts'
import { type HttpMessage, httpMessage } from './http-message.ts'
import { type SplitRecord, splitRecords } from './split-records.ts'
import { decoded } from './unpacking/codings.ts'
import { unpackedPieces } from './unpacking/unpacked-pieces.ts'
import { mediaOf, type WarcInput } from './warc-outcomes.ts'

/** What became of each record of an ARC file, the format before WARC, of version 1 or 2. */
export async function* arcOutcomes({ source, bytes, size }: Omit<WarcInput, 'sightings'>): AsyncGenerator<CaptureOutcome> {
  for await (const record of splitRecords(unpackedPieces(bytes), arcFraming, size)) yield* outcomesOf(source, record)
}

async function* outcomesOf(source: string, { header, block, fault, offset, note }: SplitRecord): AsyncGenerator<CaptureOutcome> {
  if (!header) return yield damaged({ source, offset }, fault?.why ?? '')
  const { url = '', date = '', type = '', length = '' } = Object.fromEntries(header.fields)
  const isVersion = url.startsWith('filedesc:')
  const http = block && !isVersion ? httpMessage(block) : undefined
  const declared = http ? http.fields.get('content-type') : type
  const place = placeOf({ source, offset, url, type: isVersion ? 'filedesc' : 'response' }, http, mediaOf(declared))
  if (!/^\d+$/u.test(length)) return yield damaged(place, `the length in its header is ${length}, which is none`)
  if (!block) return yield { place, outcome: fault!.outcome, why: fault!.why }
  if (isVersion) return yield notOfInterest(place, 'the description of the archive itself')
  if (/^(?:dns|whois):/iu.test(url)) return yield notOfInterest(place, 'an answer of a name server')
  const { status = 200 } = place
  if (status >= 300) return yield notOfInterest(place, status < 400 ? 'a redirect' : `answered with status ${status}`)
  const undone = http ? await decoded(http.body, http.fields) : { body: block }
  if ('fault' in undone) return yield { place, ...undone.fault }
  const at = dateOf(date)
  const said = [note, undone.note].filter(Boolean).join('; ')
  yield* bodyOutcomes({ place, body: undone.body, ...(at && { at }), ...(declared && { type: declared }), ...(said && { note: said }) })
}

const placeOf = (place: RecordPlace, http: HttpMessage | undefined, media: string | undefined): RecordPlace => ({
  ...place,
  ...(http && { status: http.status }),
  ...(media && media !== 'no-type' && { media }),
})

/** `20040211090000` as ISO 8601, with the precision that is there; nothing of a day that does not exist. */
function dateOf(digits: string): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?/u.exec(digits) ?? []
  const date = `${year}-${month}-${day}`
  const days = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(days.getTime()) || days.toISOString().slice(0, 10) !== date) return undefined
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date
  return `${date}T${hour}:${minute}:${second ?? '00'}Z`
}
