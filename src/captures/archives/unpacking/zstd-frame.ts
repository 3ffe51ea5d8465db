/** Where a frame ends, and how many bytes it unpacks to at most (RFC 8878). */
export interface FrameBounds {
  readonly end: number
  readonly most: number
  /** What a skippable frame holds. */
  readonly skipped?: Uint8Array
  /** The number of its content type, 0 to 15. */
  readonly kind?: number
}

const MAGIC = 0xfd2fb528
const SKIPPABLE = 0x184d2a50
const BLOCK = 131_072
const DICTIONARY_BYTES = [0, 1, 2, 4]
const RLE = 1
const RESERVED = 3

/** Whether a frame of either kind begins here. */
export function isZstd(bytes: Uint8Array): boolean {
  const magic = bytes.length >= 4 ? u32(bytes, 0) : 0
  return magic === MAGIC || (magic & 0xfffffff0) === SKIPPABLE
}

const u32 = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(at, true)

/** The frame that begins with these bytes; `more` where it goes on behind them; undefined where it is none or damaged. */
export function frameBounds(bytes: Uint8Array): FrameBounds | 'more' | undefined {
  if (bytes.length < 4) return 'more'
  if (!isZstd(bytes)) return undefined
  if (bytes.length < 18) return u32(bytes, 0) === MAGIC || bytes.length < 8 ? shortFrame(bytes) : skippable(bytes)
  return u32(bytes, 0) === MAGIC ? dataFrame(bytes) : skippable(bytes)
}

/** A frame of few bytes is read as if zeros followed, and is whole where it ends before them. */
function shortFrame(bytes: Uint8Array): FrameBounds | 'more' | undefined {
  const padded = new Uint8Array(40)
  padded.set(bytes)
  const frame = u32(bytes, 0) === MAGIC ? dataFrame(padded) : 'more'
  return frame && frame !== 'more' && frame.end > bytes.length ? 'more' : frame
}

function skippable(bytes: Uint8Array): FrameBounds | 'more' {
  const end = 8 + u32(bytes, 4)
  return end > bytes.length ? 'more' : { end, most: 0, skipped: bytes.subarray(8, end), kind: u32(bytes, 0) & 15 }
}

function dataFrame(bytes: Uint8Array): FrameBounds | 'more' | undefined {
  const flags = bytes[4]!
  const single = (flags & 32) !== 0
  const sizeAt = 5 + (single ? 0 : 1) + DICTIONARY_BYTES[flags & 3]!
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6]!
  const said = contentSize(bytes, sizeAt, sizeBytes)
  let most = 0
  for (let at = sizeAt + sizeBytes; ; ) {
    if (at + 3 > bytes.length) return 'more'
    const header = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
    const type = (header >> 1) & 3
    const size = header >> 3
    if (type === RESERVED || (type !== RLE && size > BLOCK)) return undefined
    most += type === 2 ? BLOCK : size
    at += 3 + (type === RLE ? 1 : size)
    if (header & 1) {
      const end = at + (flags & 4 ? 4 : 0)
      return end > bytes.length ? 'more' : { end, most: said ?? most }
    }
  }
}

function contentSize(bytes: Uint8Array, at: number, size: number): number | undefined {
  if (size === 0) return undefined
  let value = 0
  for (let i = size - 1; i >= 0; i--) value = value * 256 + bytes[at + i]!
  return size === 2 ? value + 256 : value
}

type Zstd = typeof import('@bokuweb/zstd-wasm')
let loaded: Promise<Zstd> | undefined
/** WebAssembly, since Node 20 has no zstd of its own; loaded with the first frame, and once: it cannot be begun twice. */
export async function zstdLibrary(): Promise<Zstd> {
  loaded ??= import('@bokuweb/zstd-wasm').then(async (library) => {
    await library.init()
    return library
  })
  return loaded
}

/** The bytes of one frame. Errors: a damaged frame. */
export async function unpackedFrame(frame: Uint8Array, most: number, dictionary?: Uint8Array): Promise<Uint8Array> {
  const { decompress, decompressUsingDict, createDCtx, freeDCtx } = await zstdLibrary()
  if (!dictionary) return decompress(frame, { defaultHeapSize: Math.max(1, most) })
  const context = createDCtx()
  try {
    return decompressUsingDict(context, frame, dictionary, { defaultHeapSize: Math.max(1, most) })
  } finally {
    freeDCtx(context)
  }
}

/** What a body of one or several frames unpacks to. Errors: damaged; `ERR_BUFFER_TOO_LARGE` as of zlib. */
export async function unzstd(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for (let rest = bytes; rest.length > 0; ) {
    const frame = frameBounds(rest)
    if (!frame || frame === 'more') throw new Error('the zstd data is damaged or cut off')
    size += frame.most
    if (size > limit) throw Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' })
    if (!frame.skipped) parts.push(await unpackedFrame(rest.subarray(0, frame.end), frame.most))
    rest = rest.subarray(frame.end)
  }
  return Buffer.concat(parts)
}
