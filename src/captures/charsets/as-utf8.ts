import { MAX_PAGE_BYTES } from '../capture-of.ts'
import { wholeBytes } from '../whole-bytes.ts'
import { wideCharset } from './wide-charset.ts'

/** The bytes of a text as UTF-8; UTF-16, which some programs export, is held whole to be told anew. Errors: one that is too large for that. */
export async function* asUtf8(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await chunks.next()
  if (first.done) return
  const wide = wideCharset(first.value)
  if (!wide) {
    yield first.value
    yield* chunks
    return
  }
  const rest = await wholeBytes(chunks, MAX_PAGE_BYTES)
  if (!rest) throw new Error(`UTF-16 of more than ${MAX_PAGE_BYTES / 1_000_000} MB is not read: save it as UTF-8`)
  yield new TextEncoder().encode(new TextDecoder(wide).decode(Buffer.concat([first.value, rest])))
}
