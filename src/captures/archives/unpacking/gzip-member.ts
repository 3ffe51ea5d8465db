import { constants, crc32, inflateRawSync } from 'node:zlib'

/** A member that unpacks to more is unpacked as a stream. */
const HELD = 4_000_000
export const TRAILER = 8
const CHUNK = 65_536

/** A whole member: where it ends in the window, its bytes, and whether its checksum holds. */
export interface WholeMember {
  readonly end: number
  readonly bytes: Uint8Array
  readonly sound: boolean
}

/** `more`: it goes on behind the window. `large`: too large to be held. */
export type MemberRead = WholeMember | 'more' | 'large' | { readonly damaged: string }

/** The gzip member that begins with these bytes. */
export function memberIn(window: Uint8Array): MemberRead {
  const body = memberBody(window)
  if (typeof body !== 'number') return body
  try {
    const { buffer, engine } = inflateRawSync(window.subarray(body), {
      info: true,
      maxOutputLength: HELD,
      chunkSize: CHUNK,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    const end = body + engine.bytesWritten + TRAILER
    if (end > window.length) return 'more'
    return { end, bytes: buffer, sound: trailerHolds(window.subarray(end - TRAILER, end), crc32(buffer), buffer.length) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') return 'more'
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : { damaged: message }
  }
}

export function trailerHolds(trailer: Uint8Array, crc: number, size: number): boolean {
  const at = new DataView(trailer.buffer, trailer.byteOffset, trailer.length)
  return at.getUint32(0, true) === crc && at.getUint32(4, true) === size >>> 0
}

/** What the beginning of a member that is cut off or damaged unpacks to, as far as can be told. */
export function memberBeginning(window: Uint8Array): Uint8Array {
  const body = memberBody(window)
  if (typeof body !== 'number') return new Uint8Array()
  // Damage may stand at any place: shorter beginnings are tried until one can be unpacked.
  for (let size = window.length - body; size > 32; size = Math.floor(size / 4))
    try {
      return inflateRawSync(window.subarray(body, body + size), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: HELD })
    } catch {
      // Tried with less.
    }
  return new Uint8Array()
}

const EXTRA = 4
const NAME = 8
const COMMENT = 16
const CHECKED = 2
const RESERVED = 0xe0

/** Where the header of a member ends (RFC 1952). */
export function memberBody(window: Uint8Array): number | 'more' | { readonly damaged: string } {
  if (window.length < 10) return 'more'
  const flags = window[3]!
  if (window[0] !== 0x1f || window[1] !== 0x8b || window[2] !== 8 || flags & RESERVED) return { damaged: 'no gzip member begins here' }
  let at = 10
  if (flags & EXTRA) at += 2 + (window[at] ?? 0) + 256 * (window[at + 1] ?? 0)
  for (const text of [NAME, COMMENT])
    if (flags & text) {
      const zero = window.indexOf(0, at)
      if (zero < 0) return window.length > LONGEST_HEADER ? { damaged: 'the header of the gzip member does not end' } : 'more'
      at = zero + 1
    }
  if (flags & CHECKED) at += 2
  return at < window.length ? at : 'more'
}
const LONGEST_HEADER = 100_000
