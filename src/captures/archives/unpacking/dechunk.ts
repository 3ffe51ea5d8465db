/** A body without its chunks. */
export interface Dechunked {
  readonly body: Uint8Array
  readonly note?: string
}

const FEED = 10
const LONGEST_LINE = 256

interface ChunkLine {
  readonly size: number
  /** Where the chunk begins. */
  readonly end: number
}

/**
 * A chunked body put together. Line ends may be LF, the last chunk may be missing, and where a length is wrong the chunk goes up to
 * the next line that is a length and holds. A body that does not begin with a length was not chunked (undefined).
 */
export function dechunked(bytes: Buffer): Dechunked | undefined {
  const first = chunkLine(bytes, 0)
  if (!first || !(first.size === 0 || holds(bytes, first) || isCutAt(bytes, first) || nextLine(bytes, first.end))) return undefined
  const parts: Uint8Array[] = []
  let note: string | undefined
  for (let line: ChunkLine | undefined = first; line && line.size > 0; ) {
    const { end, size } = line
    if (holds(bytes, line)) {
      parts.push(bytes.subarray(end, end + size))
      line = chunkLine(bytes, afterChunk(bytes, end + size))
      continue
    }
    const next = nextLine(bytes, end)
    note = next ? 'a length in its chunked body is wrong' : 'its chunked body is cut off or has a wrong length'
    parts.push(bytes.subarray(end, next?.from ?? bytes.length))
    line = next
  }
  return { body: Buffer.concat(parts), ...(note && { note }) }
}

function chunkLine(bytes: Buffer, from: number): ChunkLine | undefined {
  const feed = bytes.subarray(from, from + LONGEST_LINE).indexOf(FEED)
  if (feed < 0) return undefined
  const size = /^[ \t]*(?<size>[\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?$/iu.exec(bytes.toString('latin1', from, from + feed))?.groups?.size
  return size === undefined ? undefined : { size: Number.parseInt(size, 16), end: from + feed + 1 }
}

/** A line end follows the chunk, and then another length or the end. */
function holds(bytes: Buffer, { end, size }: ChunkLine): boolean {
  const last = end + size
  if (last >= bytes.length) return last === bytes.length
  const after = afterChunk(bytes, last)
  return after > last && (after >= bytes.length || chunkLine(bytes, after) !== undefined)
}

const isCutAt = (bytes: Buffer, { end, size }: ChunkLine): boolean => end + size > bytes.length && size < 1 << 28

function afterChunk(bytes: Buffer, at: number): number {
  if (bytes[at] === FEED) return at + 1
  return bytes[at] === 13 && bytes[at + 1] === FEED ? at + 2 : at
}

/** The next line that is a length and holds, or ends the body; `from` is where the chunk before it ends. */
function nextLine(bytes: Buffer, from: number): (ChunkLine & { readonly from: number }) | undefined {
  for (let feed = bytes.indexOf(FEED, from); feed >= 0; feed = bytes.indexOf(FEED, feed + 1)) {
    const line = chunkLine(bytes, feed + 1)
    if (line && (line.size === 0 || holds(bytes, line))) return { ...line, from: bytes[feed - 1] === 13 ? feed - 1 : feed }
  }
  return undefined
}
