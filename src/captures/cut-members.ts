import { type FileHandle, open } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import type { Part } from '../model/part.ts'
import { digestOfBytes } from './part-digest.ts'
import { PART_BYTES } from './part-size.ts'

const WINDOW = 4_000_000
/** A member that is larger, packed or unpacked, is no record of a page. */
const LARGEST = 64_000_000
const TRAILER = 8

/** Parts of a WARC of which each record is packed by itself: each begins where a record begins. Errors: a member that is cut off, damaged or too large. */
export async function* cutMembers(source: string, path: string): AsyncGenerator<Part> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    let from = 0
    let parts: Uint8Array[] = []
    for (let at = 0; at < size; ) {
      const { window, ends } = await membersAt(file, at, size).catch((error: Error) => {
        if (at === 0) throw error
        return { window: undefined, ends: [] }
      })
      if (!window) {
        // Where the file is cut off or damaged is told by whoever reads this part.
        yield { source, format: 'warc', from, to: size }
        return
      }
      if (at === 0 && ends[0] === size && size > PART_BYTES) throw new Error('packed in one piece')
      let taken = 0
      for (const end of ends) {
        parts.push(window.subarray(taken, end - at))
        taken = end - at
        if (end - from < PART_BYTES && end < size) continue
        yield { source, format: 'warc', from, to: end, digest: digestOfBytes(Buffer.concat(parts)) }
        from = end
        parts = []
      }
      at += taken
    }
  } finally {
    await file.close()
  }
}

/** The ends, in the file, of the members that lie whole in a window from `at`; one at least. */
async function membersAt(file: FileHandle, at: number, size: number): Promise<{ window: Uint8Array; ends: number[] }> {
  for (let width = WINDOW; ; width *= 4) {
    const window = await bytesAt(file, at, Math.min(width, size - at))
    const ends: number[] = []
    for (let next = 0; next < window.length; ) {
      const end = memberEnd(window, next)
      if (end === undefined) break
      ends.push(at + end)
      next = end
    }
    if (ends.length > 0) return { window, ends }
    if (at + width >= size || width >= LARGEST) throw new Error('a member of the gzip data is cut off or too large')
  }
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const window = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await file.read(window, read, length - read, at + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return window.subarray(0, read)
}

/** Where the gzip member that begins at `start` ends; undefined where it goes on behind the window. */
function memberEnd(window: Uint8Array, start: number): number | undefined {
  const body = headerEnd(window, start)
  if (body === undefined) return undefined
  try {
    const { engine } = inflateRawSync(window.subarray(body), { info: true, maxOutputLength: LARGEST }) as unknown as {
      engine: { bytesWritten: number }
    }
    const end = body + engine.bytesWritten + TRAILER
    return end <= window.length ? end : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR') return undefined
    throw error
  }
}

const EXTRA = 4
const NAME = 8
const COMMENT = 16
const CHECKED = 2

/** Where the header of a member ends (RFC 1952). */
function headerEnd(window: Uint8Array, start: number): number | undefined {
  if (start + 10 > window.length) return undefined
  if (window[start] !== 0x1f || window[start + 1] !== 0x8b) throw new Error('no gzip member begins where one should')
  const flags = window[start + 3]!
  let at = start + 10
  if (flags & EXTRA) at += 2 + (window[at] ?? 0) + 256 * (window[at + 1] ?? 0)
  for (const text of [NAME, COMMENT])
    if (flags & text) {
      const zero = window.indexOf(0, at)
      if (zero < 0) return undefined
      at = zero + 1
    }
  if (flags & CHECKED) at += 2
  return at < window.length ? at : undefined
}
