import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { CaptureOutcome } from '../model/capture.ts'
import type { Part } from '../model/part.ts'
import { unpackedPieces } from './archives/unpacked-pieces.ts'
import { bytesOf, rawBytesOf, streamOf } from './bytes-of.ts'
import { placeOf } from './cut-paths.ts'
import { fileCause } from './files-in.ts'
import { digestOfBytes } from './part-digest.ts'
import { bytesCaptures, fileCaptures } from './read-captures.ts'

/** A part that cannot be read as it was asked for: the file is gone or changed. */
export class PartError extends Error {}

/** The captures of a part; the same as reading the whole file gives for its bytes. `fetched` gives the bytes of parts that lie elsewhere. */
export async function* readPart(part: Part, root: string, fetched: (part: Part) => Promise<Uint8Array>): AsyncGenerator<CaptureOutcome> {
  const { source } = part
  const path = placeOf(source, root)
  if (/^https:\/\//u.test(source)) return yield* bytesCaptures(source, streamOf([checked(part, await fetched(part))]), part)
  try {
    if (part.whole && (await stat(path)).size !== part.to) throw new PartError(`${source} has changed since it was added`)
    if (!part.whole || part.to <= HELD) {
      const bytes = checked(part, await bytesFor(part, path))
      yield* bytesCaptures(source, streamOf([bytes]), part)
    } else yield* fileCaptures(source, path)
  } catch (error) {
    if (error instanceof PartError) throw error
    throw new PartError(`${source}: ${fileCause(error)}`)
  }
}

/** A file read whole is held in memory up to this size; a larger one is no file of pages cut into parts, and is refused by its reader. */
const HELD = 64_000_000

function checked(part: Part, bytes: Uint8Array): Uint8Array {
  if (part.digest && digestOfBytes(bytes) !== part.digest) throw new PartError(`${part.source} has changed since it was added`)
  return bytes
}

async function bytesFor({ from, to, unpacked, format }: Part, path: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  if (!unpacked) {
    if (to > from) for await (const chunk of createReadStream(path, { start: from, end: to - 1 })) parts.push(chunk as Uint8Array)
    return Buffer.concat(parts)
  }
  let at = 0
  for await (const chunk of format === 'json-lines' ? bytesOf(path, () => undefined) : unpackedArchive(path)) {
    if (at + chunk.length > from) parts.push(chunk.subarray(Math.max(0, from - at), to - at))
    at += chunk.length
    if (at >= to) break
  }
  return Buffer.concat(parts)
}

/** What an archive unpacks to; where it is damaged, the bytes behind follow at once, as they were counted when it was cut. */
async function* unpackedArchive(path: string): AsyncGenerator<Uint8Array> {
  for await (const piece of unpackedPieces(rawBytesOf(path, () => undefined))) if ('bytes' in piece) yield piece.bytes
}
