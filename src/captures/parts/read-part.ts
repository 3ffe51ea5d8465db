import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { CaptureOutcome } from '../../model/capture.ts'
import type { Part } from '../../model/part.ts'
import { unpackedPieces } from '../archives/unpacking/unpacked-pieces.ts'
import { bytesOf, rawBytesOf, streamOf } from '../bytes-of.ts'
import { fileCause } from '../files-in.ts'
import { bytesCaptures, fileCaptures } from '../read-captures.ts'
import { placeOf } from './cut-paths.ts'
import { digestOfBytes } from './part-digest.ts'

/** A part that cannot be read as it was asked for: the file is gone or changed. */
export class PartError extends Error {}

/** The captures of a part; the same as reading the whole file gives for its bytes. `fetched` gives the bytes of parts that lie elsewhere. */
export async function* readPart(part: Part, root: string, fetched: (part: Part) => Promise<Uint8Array>): AsyncGenerator<CaptureOutcome> {
  const { source } = part
  const path = placeOf(source, root)
  if (/^https:\/\//u.test(source)) return yield* outcomesIn(part, checked(part, await fetched(part)), (at) => part.from + at)
  try {
    if (part.whole && (await stat(path)).size !== part.to) throw new PartError(`${source} has changed since it was added`)
    if (!part.whole || part.to <= HELD) {
      const { bytes, offsetOf } = await bytesFor(part, path)
      yield* outcomesIn(part, checked(part, bytes), offsetOf)
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

/** Where a byte of a part lies in its file, as it would be told if the whole file were read. */
type OffsetOf = (at: number) => number

/** `offset` is told of the file, not of the part. */
async function* outcomesIn(part: Part, bytes: Uint8Array, offsetOf: OffsetOf): AsyncGenerator<CaptureOutcome> {
  for await (const outcome of bytesCaptures(part.source, streamOf([bytes]), part)) {
    const { offset } = outcome.place
    yield offset === undefined ? outcome : { ...outcome, place: { ...outcome.place, offset: offsetOf(offset) } }
  }
}

async function bytesFor({ from, to, unpacked, format }: Part, path: string): Promise<{ bytes: Uint8Array; offsetOf: OffsetOf }> {
  const parts: Uint8Array[] = []
  if (!unpacked) {
    if (to > from) for await (const chunk of createReadStream(path, { start: from, end: to - 1 })) parts.push(chunk as Uint8Array)
    return { bytes: Buffer.concat(parts), offsetOf: (at) => from + at }
  }
  const members: Member[] = []
  let at = 0
  for await (const { bytes, member } of format === 'json-lines' ? unpackedLines(path) : unpackedArchive(path)) {
    if (at + bytes.length > from) {
      parts.push(bytes.subarray(Math.max(0, from - at), to - at))
      if (member !== members.at(-1)?.member) members.push({ member, from: Math.max(0, at - from) })
    }
    at += bytes.length
    if (at >= to) break
  }
  return { bytes: Buffer.concat(parts), offsetOf: (offset) => members.findLast((one) => one.from <= offset)?.member ?? 0 }
}

/** Where a member of a packed file begins, in bytes of the file and of the part unpacked. */
interface Member {
  readonly member: number
  readonly from: number
}

interface UnpackedBytes extends Pick<Member, 'member'> {
  readonly bytes: Uint8Array
}

async function* unpackedLines(path: string): AsyncGenerator<UnpackedBytes> {
  for await (const bytes of bytesOf(path, () => undefined)) yield { bytes, member: 0 }
}

/** What an archive unpacks to; where it is damaged, the bytes behind follow at once, as they were counted when it was cut. */
async function* unpackedArchive(path: string): AsyncGenerator<UnpackedBytes> {
  for await (const piece of unpackedPieces(rawBytesOf(path, () => undefined)))
    if ('bytes' in piece) yield { bytes: piece.bytes, member: piece.at }
}
