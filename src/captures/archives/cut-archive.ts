import { stat } from 'node:fs/promises'
import type { Part } from '../../model/part.ts'
import { rawBytesOf } from '../bytes-of.ts'
import type { NamedFile } from '../formats/format.ts'
import { PART_BYTES, unpackedPartBytes } from '../parts/part-size.ts'
import { RangeDigest } from './range-digest.ts'
import type { RecordFraming } from './record-framing.ts'
import { splitRecords } from './split-records.ts'
import type { Unpacked } from './unpacking/piece.ts'
import { unpackedPieces } from './unpacking/unpacked-pieces.ts'

/**
 * Parts of an archive, each beginning where a record begins, by the same rules as it is read. A file of which each record is packed
 * by itself is entered at its members, one packed in one piece by its unpacked bytes.
 */
export async function* cutArchive({ source, path }: NamedFile, format: 'warc' | 'arc', framing: RecordFraming): AsyncGenerator<Part> {
  const { size } = await stat(path)
  const raw = new RangeDigest()
  const unpacked = new RangeDigest()
  const pieces = digested(
    unpackedPieces(
      digestedBytes(
        rawBytesOf(path, () => undefined),
        raw,
      ),
    ),
    unpacked,
  )
  let byMember: boolean | undefined
  let from = 0
  for await (const { offset, position, packed, opens } of splitRecords(pieces, framing, size)) {
    // The second record tells whether each has a member of its own.
    if (byMember === undefined && position > 0) byMember = !packed || opens
    if (byMember === undefined || (byMember && packed && !opens)) continue
    const [digest, at] = byMember ? [raw, offset] : [unpacked, position]
    digest.advance(at)
    ;(byMember ? unpacked : raw).advance(Infinity)
    if (at - from < (byMember ? PART_BYTES : unpackedPartBytes(from))) continue
    yield { source, format, from, to: at, ...(!byMember && { unpacked: true }), digest: digest.cut(at) }
    from = at
  }
  const [digest, end] = byMember === false ? [unpacked, unpacked.end] : [raw, size]
  if (end > from) yield { source, format, from, to: end, ...(byMember === false && { unpacked: true }), digest: digest.cut(end) }
}

async function* digestedBytes(bytes: AsyncIterable<Uint8Array>, digest: RangeDigest): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    digest.add(chunk)
    yield chunk
  }
}

async function* digested(pieces: AsyncIterable<Unpacked>, digest: RangeDigest): AsyncGenerator<Unpacked> {
  for await (const piece of pieces) {
    if ('bytes' in piece) digest.add(piece.bytes)
    yield piece
  }
}
