import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { MAX_PAGE_BYTES } from '../../capture-of.ts'
import { dechunked } from './dechunk.ts'

/** A body with its codings undone, or why they cannot be. */
export type Decoded =
  | { readonly body: Uint8Array; readonly note?: string }
  | { readonly fault: { readonly outcome: 'damaged' | 'refused'; readonly why: string } }

const MOST_CODINGS = 4
/** No page is packed better; what unpacks to more is made to harm. */
const MOST_TIMES = 64
const LEAST_BOUND = 4_000_000
const boundFor = (packed: number): number => Math.min(MAX_PAGE_BYTES, Math.max(LEAST_BOUND, MOST_TIMES * packed))

/** Undoes what an answer says was done to its body: chunks first, then each coding, the last first (`Content-Encoding: gzip, br`). */
export async function decoded(body: Uint8Array, fields: ReadonlyMap<string, string>): Promise<Decoded> {
  const transfer = codingsIn(fields.get('transfer-encoding'))
  const chunked = transfer.includes('chunked') ? dechunked(Buffer.from(body.buffer, body.byteOffset, body.length)) : undefined
  const codings = [...codingsIn(fields.get('content-encoding')), ...transfer.filter((name) => name !== 'chunked')].toReversed()
  if (codings.length > MOST_CODINGS) return refused(`packed ${codings.length} times over`)
  let bytes = chunked?.body ?? body
  const notes = chunked?.note ? [chunked.note] : []
  for (const coding of codings) {
    const result = await undone(bytes, coding)
    if ('fault' in result) return result
    bytes = result.body
    if (result.note) notes.push(result.note)
  }
  return { body: bytes, ...(notes.length > 0 && { note: notes.join('; ') }) }
}

const codingsIn = (field: string | undefined): string[] =>
  (field ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity' && name !== 'none')

const refused = (why: string): Decoded => ({ fault: { outcome: 'refused', why } })

type Undo = (bytes: Uint8Array, most: number) => Uint8Array | Promise<Uint8Array>

const CODINGS: Readonly<Record<string, { readonly looks: (bytes: Uint8Array) => boolean; readonly undo: Undo }>> = {
  gzip: {
    looks: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b,
    undo: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }),
  },
  deflate: {
    looks: (bytes) => !isText(bytes),
    undo: (bytes, most) => (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, { maxOutputLength: most }),
  },
  br: { looks: (bytes) => !isText(bytes), undo: (bytes, most) => brotliDecompressSync(bytes, { maxOutputLength: most }) },
  zstd: {
    looks: (bytes) => bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd,
    undo: async (bytes, most) => (await import('./zstd-frame.ts')).unzstd(bytes, most),
  },
}
const NAMES: Readonly<Record<string, string>> = { 'x-gzip': 'gzip', 'x-deflate': 'deflate', brotli: 'br', 'x-br': 'br' }

const isZlib = (bytes: Uint8Array): boolean => (bytes[0]! & 0x0f) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0

async function undone(bytes: Uint8Array, name: string): Promise<Decoded> {
  const coding = CODINGS[NAMES[name] ?? name]
  if (bytes.length === 0) return { body: bytes }
  if (!coding) return isText(bytes) ? { body: bytes } : refused(`its body is in a coding that is not known: ${name}`)
  // Many crawlers keep the header of a coding that they have undone.
  if (!coding.looks(bytes)) return { body: bytes }
  try {
    return { body: await coding.undo(bytes, boundFor(bytes.length)) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return refused(`its body (${name}) unpacks to more than ${boundFor(bytes.length) / 1_000_000} MB: no article does`)
    return beginningOf(bytes, name) ?? { fault: { outcome: 'damaged', why: `its body is said to be ${name} and cannot be unpacked` } }
  }
}

/** The beginning of a body that was cut off. */
function beginningOf(bytes: Uint8Array, name: string): Decoded | undefined {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: boundFor(bytes.length) }
  try {
    const body =
      NAMES[name] === 'gzip' || name === 'gzip'
        ? gunzipSync(bytes, options)
        : name === 'br'
          ? brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: options.maxOutputLength })
          : name === 'deflate'
            ? (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, options)
            : undefined
    return body && body.length > 0 ? { body, note: `its body (${name}) is cut off` } : undefined
  } catch {
    return undefined
  }
}

const SAMPLE = 512
/** Packed bytes hold control characters early on; text holds none but white space. */
const isText = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, SAMPLE).some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)
