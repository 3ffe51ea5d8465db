import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/** The bytes of a file or of standard input, unpacked where they are gzip (told by their first two bytes, not by the name). */
export const bytesOf = (path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> =>
  unpackedBytes(rawBytesOf(path, onRead))

/** The bytes of a file or of standard input as they lie there. */
export const rawBytesOf = (path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> =>
  counting((path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })) as AsyncIterable<Uint8Array>, onRead)

/** The bytes, unpacked where they are gzip. */
export async function* unpackedBytes(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const each = streamOf(chunks)
  const first = await each.next()
  if (first.done) return
  const all = withFirst(first.value, each)
  if (first.value[0] === 0x1f && first.value[1] === 0x8b) yield* unpacked(all)
  else yield* all
}

export async function* streamOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Readable } = await import('node:stream')
  const gunzip = createGunzip({ chunkSize: 1 << 18 })
  const source = Readable.from(packed)
  source.on('error', (error) => gunzip.destroy(error))
  source.pipe(gunzip)
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') throw new Error('the gzip data ends in the middle: the file is truncated')
    if (code?.startsWith('Z_')) throw new Error(`the gzip data is damaged: ${(error as Error).message}`)
    throw error
  } finally {
    source.destroy()
  }
}

async function* counting(chunks: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead(chunk.length)
    yield chunk
  }
}

export async function* withFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}
