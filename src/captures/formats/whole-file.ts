import type { CaptureOutcome } from '../../model/capture.ts'
import { unpackedBytes } from '../bytes-of.ts'
import { MAX_PAGE_BYTES, TOO_LARGE } from '../capture-of.ts'
import { wholeBytes } from '../whole-bytes.ts'
import type { FormatInput } from './format.ts'

/** Reads formats of which a file is held whole; a file larger than any page is a problem. */
export async function* wholeFile(
  { source, bytes }: FormatInput,
  read: (whole: Uint8Array) => Iterable<CaptureOutcome> | Promise<Iterable<CaptureOutcome>>,
): AsyncGenerator<CaptureOutcome> {
  const whole = await wholeBytes(unpackedBytes(bytes), MAX_PAGE_BYTES)
  if (whole) yield* await read(whole)
  else yield { problem: { source, cause: TOO_LARGE } }
}
