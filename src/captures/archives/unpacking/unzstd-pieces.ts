import type { ByteReader } from './byte-window.ts'
import type { Unpacked } from './piece.ts'
import { type FrameBounds, frameBounds, isZstd, unpackedFrame, unzstd } from './zstd-frame.ts'

const FIRST = 65_536
/** A larger frame is no record of a page. */
const MOST_PACKED = 64_000_000
const MOST_UNPACKED = 256_000_000
const MOST_TIMES = 64
const LEAST_BOUND = 4_000_000
/** The skippable frame that holds the dictionary of a `.warc.zst`. */
const DICTIONARY = 0xd

/** The frames of a zstd file, one by one, with the dictionary that its first frame brings; behind a damaged frame it goes on at the next. */
export async function* unzstdPieces(raw: ByteReader): AsyncGenerator<Unpacked> {
  let dictionary: Uint8Array | undefined
  while (await raw.need(1)) {
    const at = raw.window.position
    const frame = await frameAt(raw)
    if (typeof frame === 'string') {
      yield { broken: frame, at }
      await toNextFrame(raw)
      continue
    }
    const bytes = raw.window.bytes.subarray(0, frame.end)
    raw.window.drop(frame.end)
    if (!frame.skipped) yield await pieceOf(bytes, frame, at, dictionary)
    else if (frame.kind === DICTIONARY) dictionary = await dictionaryIn(frame.skipped)
  }
}

async function pieceOf(bytes: Uint8Array, { most }: FrameBounds, at: number, dictionary: Uint8Array | undefined): Promise<Unpacked> {
  const bound = Math.min(MOST_UNPACKED, Math.max(LEAST_BOUND, MOST_TIMES * bytes.length))
  if (most > bound) return { broken: `a zstd frame that unpacks to ${most} bytes is too large: pack the archive record by record`, at }
  try {
    return { bytes: await unpackedFrame(bytes, most, dictionary), at, packed: true, opens: true }
  } catch {
    return { broken: dictionary ? DAMAGED : `${DAMAGED}, or needs a dictionary that the file does not bring`, at }
  }
}

const DAMAGED = 'the zstd data is damaged'

async function frameAt(raw: ByteReader): Promise<FrameBounds | string> {
  for (let size = FIRST; ; size *= 4) {
    const there = await raw.need(size)
    const frame = frameBounds(raw.window.bytes)
    if (frame === undefined) return DAMAGED
    if (frame !== 'more') return frame
    if (!there) return 'the zstd data ends in the middle: the file is truncated'
    if (raw.window.length > MOST_PACKED) return `a zstd frame of more than ${MOST_PACKED / 1_000_000} MB: pack the archive record by record`
  }
}

const MOST_DICTIONARY = 16_000_000
/** It may be packed itself. */
async function dictionaryIn(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return isZstd(bytes) ? await unzstd(bytes, MOST_DICTIONARY) : bytes.slice()
  } catch {
    return undefined
  }
}

const MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

async function toNextFrame(raw: ByteReader): Promise<void> {
  raw.window.drop(Math.min(1, raw.window.length))
  while (await raw.need(MAGIC.length)) {
    const found = raw.window.bytes.indexOf(MAGIC)
    raw.window.drop(found >= 0 ? found : raw.window.length - (MAGIC.length - 1))
    if (found >= 0) return
    if (!(await raw.pull())) break
  }
  raw.window.drop(raw.window.length)
}
