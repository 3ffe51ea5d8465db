import { constants, gunzipSync } from 'node:zlib'
import { decodedMacArabic, isMacArabic } from './charsets/mac-arabic.ts'
import { wideCharset } from './charsets/wide-charset.ts'
import type { FormatName, Head, InputFormat } from './formats/format.ts'
import { formatNamed, inputFormats } from './formats/index.ts'

const HEAD = 4096

/** What a file holds, by its first bytes; the name only tells pages from texts where the bytes do not. */
export const formatOf = (name: string, bytes: Uint8Array): FormatName => formatFor(name, bytes).name

/** The row of the table of formats for a file with this name and these first bytes, gzip undone. */
export function formatFor(name: string, bytes: Uint8Array): InputFormat {
  const head = headOf(name, bytes)
  return inputFormats.find((format) => format.sniff(head))!
}

function headOf(name: string, whole: Uint8Array): Head {
  const bytes = whole.subarray(0, HEAD)
  const wide = wideCharset(bytes)
  // A page of a Macintosh may have its tags in the signs that stand among Arabic letters.
  const latin1 = !wide && isMacArabic(bytes) ? decodedMacArabic(bytes) : new TextDecoder(wide ?? 'latin1').decode(bytes)
  return { name, bytes, isWide: wide !== undefined, latin1, start: latin1.replace(/^(?:\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/u, '') }
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * The row of the table of formats by the first bytes as they lie in the file. Where their gzip cannot be undone the name decides,
 * since what is wrong is told by whoever reads the file. Undefined of a file that holds nothing.
 */
export function formatOfFile(name: string, first: Uint8Array): InputFormat | undefined {
  const head = isGzip(first) ? unpackedHead(first) : first
  if (!head) return inputFormats.find((format) => format.named?.test(name)) ?? formatNamed('text')
  return head.length > 0 ? formatFor(name, head) : undefined
}

function unpackedHead(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const head = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
    // A header of gzip alone is a file that was cut off, not an empty one: to undo it fails.
    return head.length > 0 ? head : gunzipSync(bytes)
  } catch {
    return undefined
  }
}
