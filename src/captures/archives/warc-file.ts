import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { constants, inflateRawSync } from 'node:zlib'
import { MAX_PAGE_BYTES } from '../capture-of.ts'
import { memberBody, TRAILER } from './unpacking/gzip-member.ts'

/** A WARC file that records are put behind. What was put there is handed to the system before `append` returns: it outlives this process. */
export interface WarcFile {
  readonly path: string
  readonly size: number
  /** Resolves with the offset of the first byte. Throws what the file system says where it is full or gone; the file then ends as before. */
  append(bytes: Uint8Array): number
  /** On the disk, and closed. */
  close(): void
}

/** Opens a file to go on behind its end, or makes it, with its folder. */
export function warcFile(path: string): WarcFile {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a')
  let size = fstatSync(file).size
  return {
    path,
    get size() {
      return size
    },
    append: (bytes) => {
      const offset = size
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      } catch (error) {
        // Half a record would hide what comes behind it from readers that know no damage.
        ftruncateSync(file, offset)
        throw error
      }
      size += bytes.length
      return offset
    },
    close: () => {
      fsyncSync(file)
      closeSync(file)
    },
  }
}

/**
 * Cuts off what a killed process left half written behind `from`, where a record begins. Resolves with the bytes of the whole records
 * from there on.
 */
export function mendWarc(path: string, from: number): Uint8Array {
  const file = openSync(path, 'r+')
  try {
    const { size } = fstatSync(file)
    const tail = Buffer.alloc(Math.max(0, size - from))
    for (let at = 0; at < tail.length; ) {
      const read = readSync(file, tail, at, tail.length - at, from + at)
      if (read === 0) break
      at += read
    }
    const end = wholeMembers(tail)
    if (end < tail.length) ftruncateSync(file, from + end)
    return tail.subarray(0, end)
  } finally {
    closeSync(file)
  }
}

/** Where the last whole member of gzip ends. */
function wholeMembers(bytes: Buffer): number {
  let end = 0
  while (end < bytes.length) {
    const member = bytes.subarray(end)
    const body = memberBody(member)
    if (typeof body !== 'number') return end
    const used = inflatedFrom(member.subarray(body))
    if (used === undefined || body + used + TRAILER > member.length) return end
    end += body + used + TRAILER
  }
  return end
}

/** Bytes that the packed data takes; undefined where it is cut off. */
function inflatedFrom(packed: Uint8Array): number | undefined {
  try {
    const { engine } = inflateRawSync(packed, {
      info: true,
      maxOutputLength: 2 * MAX_PAGE_BYTES,
      finishFlush: constants.Z_FINISH,
    }) as unknown as {
      engine: { bytesWritten: number }
    }
    return engine.bytesWritten
  } catch {
    return undefined
  }
}
