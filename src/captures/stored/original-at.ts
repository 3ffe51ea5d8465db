import type { RecordPlace } from '../../model/capture.ts'
import { arcFraming } from '../archives/arc-framing.ts'
import type { Original } from '../archives/capture-record.ts'
import { splitRecords } from '../archives/split-records.ts'
import { unpackedPieces } from '../archives/unpacking/unpacked-pieces.ts'
import { warcFraming } from '../archives/warc-framing.ts'
import { unpackedBytes } from '../bytes-of.ts'
import { MAX_PAGE_BYTES } from '../capture-of.ts'
import { formatFor } from '../format-of.ts'
import { wholeBytes } from '../whole-bytes.ts'
import { bytesAt } from './bytes-at.ts'

/** Where a record lies: the whole path of its file, and its place in it. */
export interface RecordAt {
  readonly path: string
  readonly place: RecordPlace
}

const COPIED = new Set(['response', 'resource', 'conversion'])
const MEDIA: Readonly<Record<string, string>> = { html: 'text/html', text: 'text/plain', mhtml: 'multipart/related' }

/**
 * The record or file that a capture was read from, as it lies there. Undefined where it is none by itself (a line, an entry of a feed, a
 * revisit), where it is not there any more, or where only reading the whole file would find it.
 */
export async function originalAt({ path, place }: RecordAt): Promise<Original | undefined> {
  try {
    if (place.type === 'file') return await fileAt(path)
    return place.offset !== undefined && COPIED.has(place.type ?? '') ? await recordAt(path, place) : undefined
  } catch {
    return undefined
  }
}

async function fileAt(path: string): Promise<Original | undefined> {
  const bytes = await wholeBytes(unpackedBytes(bytesAt(path)), MAX_PAGE_BYTES)
  const media = bytes && MEDIA[formatFor(path, bytes).name]
  return bytes && media !== undefined ? { bytes, media } : undefined
}

async function recordAt(path: string, { offset, record, url }: RecordPlace): Promise<Original | undefined> {
  for (const framing of record === undefined ? [arcFraming] : [warcFraming])
    for await (const { header, block } of splitRecords(unpackedPieces(bytesAt(path, offset)), framing)) {
      const fields = header?.fields
      const isIt = record === undefined ? fields?.get('url') === url : fields?.get('warc-record-id')?.replace(/^<|>$/gu, '') === record
      return fields && block && isIt ? { fields, block } : undefined
    }
  return undefined
}
