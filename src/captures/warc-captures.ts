import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { CaptureOutcome } from '../model/capture.ts'
import { MAX_PAGE_BYTES, type Place, pageCapture, TOO_LARGE } from './capture-of.ts'
import { formatOf } from './format-of.ts'
import { charsetOf } from './page-text.ts'

/** The pages in a WARC: responses and resources that are HTML or text and were answered in full. */
export async function* warcCaptures(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CaptureOutcome> {
  for await (const record of new WARCParser(bytes)) {
    const id = (record.warcHeader('WARC-Record-ID') ?? '').replace(/^<|>$/gu, '') || undefined
    const place = { source, record: id, url: record.warcTargetURI ?? undefined, at: record.warcDate ?? undefined }
    const outcome = await pageOf(record, place)
    if (typeof outcome === 'string') yield { problem: { source, record: id, cause: outcome } }
    else if (outcome) yield outcome
  }
}

/** The page in a record, the cause why it cannot be read, or nothing where the record is no page. */
async function pageOf(record: WARCRecord, place: Place): Promise<CaptureOutcome | string | undefined> {
  const { warcType, warcContentLength, reader } = record
  if (warcType !== 'response' && warcType !== 'resource') {
    await record.skipFully()
    // The library ends without a word where a file is cut off, so what a record announces is checked against what came.
    return isCut(reader) ? CUT : undefined
  }
  if (warcContentLength > MAX_PAGE_BYTES) {
    await record.skipFully()
    return TOO_LARGE
  }
  await record.readFully(false)
  if (!record.warcHeader('Content-Length') || isCut(reader)) return CUT
  const type = record.httpHeaders?.headers.get('content-type') ?? (record.httpHeaders ? null : record.warcContentType)
  if (!isPage(type) || Number(record.httpHeaders?.statusCode ?? 200) >= 300) return undefined
  const body = await record.readFully(true)
  if (body.length === 0) return 'the record is empty'
  const format = formatOf(place.url ?? '', body)
  if (format === 'binary') return 'the record is said to be a page but holds binary data'
  return { capture: pageCapture({ ...place, charset: charsetOf(type) }, type?.includes('text/plain') ? 'text' : 'html', body) }
}

const CUT = 'the record is cut off: the WARC is truncated here'
const isCut = (reader: unknown): boolean => reader instanceof LimitReader && reader.limit > 0
const isPage = (type: string | null | undefined): boolean => !type || /html|text\/plain/iu.test(type)
