import { Readable } from 'node:stream'
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ByteReader } from './byte-window.ts'
import { memberBeginning, memberBody, memberIn, TRAILER, trailerHolds } from './gzip-member.ts'
import type { Unpacked } from './piece.ts'

/** A member of more packed bytes is unpacked as a stream. */
const HELD_PACKED = 2_000_000
const FIRST = 16_384
/** Of a damaged member the beginning is looked at, for the header of its record. */
const BEGINNING = 16_384

/** The members of a gzip file, one by one; behind a damaged one it goes on at the next that can be told. */
export async function* gunzipPieces(raw: ByteReader): AsyncGenerator<Unpacked> {
  let failures = 0
  while (await raw.need(1)) {
    const at = raw.window.position
    const member = await wholeMember(raw)
    if (member === 'large') yield* streamedMember(raw, at)
    else if ('end' in member) {
      raw.window.drop(member.end)
      failures = 0
      yield { bytes: member.bytes, at, packed: true, opens: true, ...(!member.sound && { suspect: CHECKSUM }) }
    } else {
      const bytes = memberBeginning(raw.window.bytes.subarray(0, BEGINNING))
      if (bytes.length > 0) yield { bytes, at, packed: true, opens: true }
      yield { broken: member.damaged, at }
      failures = await toNextMember(raw, failures)
    }
  }
}

const CHECKSUM = 'the checksum of its gzip member does not hold'
const CUT = 'the gzip data ends in the middle: the file is truncated'

async function wholeMember(raw: ByteReader): Promise<Exclude<ReturnType<typeof memberIn>, 'more'>> {
  for (let size = FIRST; ; size *= 4) {
    const there = await raw.need(size)
    const member = memberIn(raw.window.bytes)
    if (member !== 'more') return typeof member === 'object' && 'damaged' in member ? told(member.damaged) : member
    if (!there) return { damaged: CUT }
    if (raw.window.length >= HELD_PACKED) return 'large'
  }
}

const told = (damaged: string): { damaged: string } => ({ damaged: `the gzip data is damaged: ${damaged}` })

/** Unpacks the member at the beginning of the window as it comes, without holding it. */
async function* streamedMember(raw: ByteReader, at: number): AsyncGenerator<Unpacked> {
  const body = memberBody(raw.window.bytes) as number
  raw.window.drop(body)
  const fed = new Fed()
  const inflate = createInflateRaw({ chunkSize: 1 << 18 })
  const feed = feeding(raw, fed, () => inflate.bytesWritten)
  const source = Readable.from(feed)
  source.on('error', (error) => inflate.destroy(error))
  source.pipe(inflate)
  let crc = 0
  let size = 0
  let broken: string | undefined
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      crc = crc32(chunk, crc)
      size += chunk.length
      yield { bytes: chunk, at, packed: true, opens: size === chunk.length }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('Z_')) throw error
    broken = code === 'Z_BUF_ERROR' ? CUT : told(message).damaged
  } finally {
    source.destroy()
    // A chunk may be on its way: it is waited for, so that it can be given back.
    await feed.return(undefined)
  }
  fed.giveBack(raw, inflate.bytesWritten)
  if (broken !== undefined) {
    yield { broken, at }
    await toNextMember(raw, 0)
    return
  }
  if (!(await raw.need(TRAILER))) broken = CUT
  else if (!trailerHolds(raw.window.bytes.subarray(0, TRAILER), crc, size)) broken = CHECKSUM
  raw.window.drop(Math.min(TRAILER, raw.window.length))
  if (broken !== undefined) yield { broken, at }
}

/** What was fed to the unpacker and may not have been used by it. */
class Fed {
  private chunks: Uint8Array[] = []
  private before = 0

  add(chunk: Uint8Array, used: number): void {
    while (this.chunks.length > 0 && this.before + this.chunks[0]!.length <= used) this.before += this.chunks.shift()!.length
    this.chunks.push(chunk)
  }

  /** Bytes that come behind the end of the member are put back. */
  giveBack(raw: ByteReader, used: number): void {
    raw.window.drop(raw.window.length)
    const left = Buffer.concat(this.chunks).subarray(Math.max(0, used - this.before))
    raw.window.position -= left.length
    raw.window.push(left)
  }
}

async function* feeding(raw: ByteReader, fed: Fed, used: () => number): AsyncGenerator<Uint8Array> {
  while (await raw.need(1)) {
    const chunk = raw.window.bytes
    fed.add(chunk, used())
    raw.window.drop(chunk.length)
    yield chunk
  }
}

const MAGIC = Buffer.from([0x1f, 0x8b, 8])
const LOOKED_AT = 1024

/** Bytes that are stepped over after so many places in a row that only looked like a member: to try each of them would cost too much. */
const step = (failures: number): number => Math.min(512, 1 + 8 * failures)

/** Drops bytes up to the next place where a member begins that can be unpacked; how many places in a row were none. */
async function toNextMember(raw: ByteReader, failed: number): Promise<number> {
  let failures = failed + 1
  raw.window.drop(Math.min(step(failed), raw.window.length))
  while (await raw.need(MAGIC.length)) {
    const found = raw.window.bytes.indexOf(MAGIC)
    if (found < 0) {
      raw.window.drop(raw.window.length - (MAGIC.length - 1))
      if (!(await raw.pull())) break
      continue
    }
    raw.window.drop(found)
    await raw.need(LOOKED_AT)
    if (isMember(raw.window.bytes.subarray(0, LOOKED_AT))) return failures
    raw.window.drop(Math.min(step(failures++), raw.window.length))
  }
  raw.window.drop(raw.window.length)
  return failures
}

function isMember(window: Uint8Array): boolean {
  const body = memberBody(window)
  if (typeof body !== 'number') return false
  try {
    return inflateRawSync(window.subarray(body), { finishFlush: constants.Z_SYNC_FLUSH }).length > 0
  } catch {
    return false
  }
}
