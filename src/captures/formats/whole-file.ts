import type { CaptureOutcome } from '../../model/capture.ts'
import { unpackedBytes } from '../bytes-of.ts'
import { MAX_PAGE_BYTES, pageCapture, TOO_LARGE } from '../capture-of.ts'
import { captured, refused } from '../outcomes.ts'
import { mirrorAddress, type SavedPage, savedPage } from '../saved-page.ts'
import { wholeBytes } from '../whole-bytes.ts'
import type { FormatInput } from './format.ts'

/** Reads formats of which a file is held whole; a file larger than any page is refused. */
export async function* wholeFile(
  { source, bytes }: FormatInput,
  read: (whole: Uint8Array) => Iterable<CaptureOutcome> | Promise<Iterable<CaptureOutcome>>,
): AsyncGenerator<CaptureOutcome> {
  const whole = await wholeBytes(unpackedBytes(bytes), MAX_PAGE_BYTES)
  if (whole) yield* await read(whole)
  else yield refused({ source, type: 'file' }, TOO_LARGE)
}

/** A file that is one page; programs that save pages write their address into them, or into the names of folders. */
export function pageFile({ source, inside }: FormatInput, media: 'html' | 'text', whole: Uint8Array): CaptureOutcome {
  const capture = pageCapture({ source }, media, whole)
  const { url = inside.url, at = inside.at } = capture.media === 'html' ? saidInside(source, capture.body) : {}
  const place = { source, type: 'file', ...(url && { url }) }
  return captured(place, url || at ? pageCapture({ source, ...(url && { url }), ...(at && { at }) }, media, whole) : capture)
}

function saidInside(source: string, page: string): SavedPage {
  const { url = mirrorAddress(source, page), at } = savedPage(page)
  return { ...(url && { url }), ...(at && { at }) }
}
