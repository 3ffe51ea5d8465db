import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { CaptureOutcome, RecordPlace } from '../model/capture.ts'
import { MAX_PAGE_BYTES, pageCapture, TOO_LARGE } from './capture-of.ts'
import { formatOf } from './format-of.ts'
import { captured, damaged, notOfInterest, refused } from './outcomes.ts'
import { charsetOf } from './page-text.ts'

/** What became of each record of a WARC: pages are responses and resources that are HTML or text and were answered in full. */
export async function* warcCaptures(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CaptureOutcome> {
  for await (const record of new WARCParser(bytes)) yield await outcomeOf(record, source)
}

async function outcomeOf(record: WARCRecord, source: string): Promise<CaptureOutcome> {
  const { warcType, warcContentLength, reader } = record
  if (warcType !== 'response' && warcType !== 'resource') {
    await record.skipFully()
    // The library ends without a word where a file is cut off, so what a record announces is checked against what came.
    return isCut(reader) ? damaged(placeOf(record, source), CUT) : notOfInterest(placeOf(record, source), `a record of type ${warcType}`)
  }
  if (warcContentLength > MAX_PAGE_BYTES) {
    await record.skipFully()
    return refused(placeOf(record, source), TOO_LARGE)
  }
  await record.readFully(false)
  const place = placeOf(record, source)
  if (!record.warcHeader('Content-Length') || isCut(reader)) return damaged(place, CUT)
  const { status = 200, media } = place
  if (!isPage(media)) return notOfInterest(place, `no page: ${media}`)
  if (status >= 300) return notOfInterest(place, status < 400 ? 'a redirect' : `answered with status ${status}`)
  const body = await record.readFully(true)
  if (body.length === 0) return refused(place, 'the record is empty')
  if (formatOf(place.url ?? '', body) === 'binary') return refused(place, 'the record is said to be a page but holds binary data')
  const taken = { source, record: place.record, url: place.url, at: record.warcDate ?? undefined, charset: charsetOf(typeOf(record)) }
  return captured(place, pageCapture(taken, media === 'text/plain' ? 'text' : 'html', body))
}

function placeOf(record: WARCRecord, source: string): RecordPlace {
  const id = (record.warcHeader('WARC-Record-ID') ?? '').replace(/^<|>$/gu, '')
  const media = typeOf(record)?.split(';', 1)[0]?.trim().toLowerCase()
  const status = Number(record.httpHeaders?.statusCode)
  return {
    source,
    ...(id && { record: id }),
    ...(record.warcTargetURI && { url: record.warcTargetURI }),
    ...(record.warcType && { type: record.warcType }),
    ...(status > 0 && { status }),
    ...(media && { media }),
  }
}

const typeOf = ({ httpHeaders, warcContentType }: WARCRecord): string | null | undefined =>
  httpHeaders ? httpHeaders.headers.get('content-type') : warcContentType

const CUT = 'the record is cut off: the WARC is truncated here'
const isCut = (reader: unknown): boolean => reader instanceof LimitReader && reader.limit > 0
const isPage = (media: string | undefined): boolean => !media || /html|text\/plain/iu.test(media)
