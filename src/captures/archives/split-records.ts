import { MAX_PAGE_BYTES, TOO_LARGE } from '../capture-of.ts'
import { httpMessage } from './http-message.ts'
import type { RecordFraming, RecordHeader } from './record-framing.ts'
import { RecordStream } from './record-stream.ts'
import type { Unpacked } from './unpacking/piece.ts'

/** A record, or bytes where one should be. */
export interface SplitRecord {
  /** Bytes into the file; in a packed file, where the member that holds its beginning begins. */
  readonly offset: number
  /** Bytes into what the file unpacks to. */
  readonly position: number
  readonly packed: boolean
  /** The record begins where its member begins. */
  readonly opens: boolean
  readonly header?: RecordHeader
  /** The whole block; absent where the record is damaged or too large. */
  readonly block?: Uint8Array
  /** Why there is no block. */
  readonly fault?: { readonly outcome: 'damaged' | 'refused'; readonly why: string }
  /** What is wrong with a record that could be read nevertheless. */
  readonly note?: string
}

/** The largest block that is held: a page, its headers, and codings that make it longer. */
const MAX_RECORD_BYTES = MAX_PAGE_BYTES + 1_000_000
type Begun = Pick<SplitRecord, 'offset' | 'position' | 'packed' | 'opens'>
const damaged = (why: string): Pick<SplitRecord, 'fault'> => ({ fault: { outcome: 'damaged', why } })

/**
 * The records of an archive in order. Lengths are believed where another record or the end follows; else a record ends where the
 * next begins, so that a wrong length or a damaged member costs one record. Each turn takes bytes, so it always ends.
 * @param size bytes of the file, where it is known: a length that goes beyond is not believed
 */
export async function* splitRecords(pieces: AsyncIterable<Unpacked>, framing: RecordFraming, size = Infinity): AsyncGenerator<SplitRecord> {
  const stream = new RecordStream(pieces)
  for (;;) {
    await stream.skipBlanks()
    if (!(await stream.need(1))) {
      const wall = stream.passWall()
      if (!wall) return
      yield { offset: wall.at, position: stream.window.position, packed: true, opens: true, ...damaged(wall.broken) }
      continue
    }
    const begun: Begun = stream.place()
    const suspect = stream.suspect()
    const record = await recordAt(stream, framing, begun, size)
    yield suspect !== undefined && record.block ? { ...begun, header: record.header!, ...damaged(suspect) } : record
  }
}

async function recordAt(stream: RecordStream, framing: RecordFraming, begun: Begun, size: number): Promise<SplitRecord> {
  const header = await headerAt(stream, framing)
  if (!header) return junk(stream, framing, begun)
  const { end, length } = header
  // What is too large to be held cannot be looked at again, so such a length is believed only where the bytes are known to be there.
  const most = begun.packed ? Infinity : Number.isFinite(size) ? size - begun.offset : MAX_RECORD_BYTES
  const believed = length !== undefined && length <= most ? length : undefined
  if (believed !== undefined && believed > MAX_RECORD_BYTES) return tooLarge(stream, framing, { ...begun, header }, end + believed)
  if (believed !== undefined && (await stream.need(end + believed)) && (await endsAt(stream, framing, end + believed))) {
    const block = stream.window.bytes.subarray(end, end + believed)
    stream.window.drop(end + believed)
    return { ...begun, header, block }
  }
  return withWrongLength(stream, framing, { ...begun, header }, believed)
}

const FIRST_LOOK = 4096

async function headerAt(stream: RecordStream, framing: RecordFraming): Promise<RecordHeader | undefined> {
  for (let look = FIRST_LOOK; ; look *= 4) {
    const there = await stream.need(look)
    const header = framing.header(stream.window.bytes)
    if (header !== 'more') return header
    if (!there) return undefined
  }
}

/** Whether a record may end at this place: behind it come blank lines, and then the next record or the end. */
async function endsAt(stream: RecordStream, framing: RecordFraming, place: number): Promise<boolean> {
  let at = place
  await stream.need(place + CLOSING + framing.beginning)
  const { bytes } = stream.window
  while (at < place + CLOSING && at < bytes.length && isBlank(bytes[at]!)) at++
  return at === bytes.length || at === place + CLOSING || framing.begins(bytes, at)
}

const FEED = 10
/** Two line ends of two bytes close a record: behind them a length is believed even where something else follows. */
const CLOSING = 4
const isBlank = (byte: number): boolean => byte === FEED || byte === 13

/** A record whose length is not to be believed goes up to where the next one begins, or to the end. */
async function withWrongLength(
  stream: RecordStream,
  framing: RecordFraming,
  begun: Begun & { readonly header: RecordHeader },
  believed: number | undefined,
): Promise<SplitRecord> {
  const { end, length } = begun.header
  const next = await nextRecord(stream, framing, end, end + MAX_RECORD_BYTES)
  if (next === 'far') {
    await skipTo(stream, framing)
    return { ...begun, fault: { outcome: 'refused', why: TOO_LARGE } }
  }
  const there = stream.window.length - end
  if (next === undefined && stream.isBroken()) return { ...begun, ...damaged(stream.passWall()!.broken) }
  const cut = next === undefined && (believed === undefined ? length !== undefined : there < believed)
  if (cut && !isWholeAnswer(stream.window.bytes.subarray(end))) {
    stream.window.drop(stream.window.length)
    return { ...begun, ...damaged(`the record is cut off: ${there} of ${length} bytes are there`) }
  }
  const block = withoutClosing(stream.window.bytes.subarray(end, next))
  stream.window.drop(next ?? stream.window.length)
  return { ...begun, block, note: lengthNote(length, block.length) }
}

/** An answer whose own length is there to the last byte, whatever the length of its record says. */
function isWholeAnswer(block: Buffer): boolean {
  const http = httpMessage(block)
  const length = Number(http?.fields.get('content-length') ?? Number.NaN)
  return http !== undefined && length <= http.body.length && http.body.subarray(length).every(isBlank)
}

const lengthNote = (length: number | undefined, there: number): string =>
  length === undefined
    ? `no length is given: ${there} bytes up to the next record were read`
    : `the length ${length} is too ${length > there ? 'large' : 'small'}: ${there} bytes stand before the next record`

function withoutClosing(block: Buffer): Buffer {
  let end = block.length
  for (let ends = 0; ends < 2 && block[end - 1] === FEED; ends++) end -= block[end - 2] === 13 ? 2 : 1
  return block.subarray(0, end)
}

/** Where, counted from the window's beginning, the next record begins; `far` where it is behind `limit`. Nothing where there is none. */
async function nextRecord(stream: RecordStream, framing: RecordFraming, from: number, limit: number): Promise<number | 'far' | undefined> {
  for (let start = from; ; ) {
    const found = framing.find(stream.window.bytes, start)
    if ('at' in found) return found.at
    if (found.more > limit) return 'far'
    const held = stream.window.length
    if (!(await stream.need(held + FIRST_LOOK))) {
      const last = framing.find(stream.window.bytes, found.more, true)
      return 'at' in last ? last.at : undefined
    }
    start = found.more
  }
}

/** Drops bytes up to the next record or the end of what can be unpacked; how many there were. */
async function skipTo(stream: RecordStream, framing: RecordFraming): Promise<number> {
  let dropped = 0
  for (;;) {
    const found = framing.find(stream.window.bytes, dropped === 0 ? 1 : 0)
    const count = 'at' in found ? found.at : Math.min(found.more, stream.window.length)
    stream.window.drop(count)
    dropped += count
    if ('at' in found) return dropped
    if (await stream.need(stream.window.length + FIRST_LOOK)) continue
    const last = framing.find(stream.window.bytes, 0, true)
    const rest = 'at' in last ? last.at : stream.window.length
    stream.window.drop(rest)
    return dropped + rest
  }
}

async function junk(stream: RecordStream, framing: RecordFraming, begun: Begun): Promise<SplitRecord> {
  const begins = framing.begins(stream.window.bytes, 0)
  const skipped = await skipTo(stream, framing)
  const wall = stream.window.length === 0 && stream.isBroken() ? stream.passWall() : undefined
  const what = begins ? 'the header of the record is cut off or has no end' : 'no record begins where one should'
  return { ...begun, ...damaged(wall?.broken ?? `${what}: ${skipped} bytes are passed over`) }
}

async function tooLarge(
  stream: RecordStream,
  framing: RecordFraming,
  begun: Begun & { readonly header: RecordHeader },
  length: number,
): Promise<SplitRecord> {
  const missing = await stream.discard(
    length,
    (bytes) => framing.begins(bytes, 0) && 'at' in framing.find(bytes.subarray(0, FIRST_LOOK), 0),
  )
  if (missing === 0) return { ...begun, fault: { outcome: 'refused', why: TOO_LARGE } }
  const wall = stream.window.length === 0 && stream.isBroken() ? stream.passWall() : undefined
  return { ...begun, ...damaged(wall?.broken ?? `the record is cut off: ${missing} bytes of those that it announces are missing`) }
}
