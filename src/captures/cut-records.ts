import type { Part } from '../model/part.ts'
import { hexOf, partHash } from './part-digest.ts'
import { PART_BYTES, unpackedPartBytes } from './part-size.ts'

const HEADER_END = '\r\n\r\n'
const LONGEST_HEADER = 65_536
/** Two line ends close a record. */
const CLOSING = 4

/** Parts of a WARC by its unpacked bytes; each begins where a record begins. What follows a record that announces no length is one part. */
export async function* cutRecords(source: string, chunks: AsyncIterable<Uint8Array>, packed: boolean): AsyncGenerator<Part> {
  let hash = partHash()
  let from = 0
  let at = 0
  let body = 0
  let head: Uint8Array = Buffer.alloc(0)
  let lost = false
  const part = (): Part => {
    const cut: Part = { source, format: 'warc', from, to: at, ...(packed && { unpacked: true }), digest: hexOf(hash) }
    from = at
    hash = partHash()
    return cut
  }
  for await (let chunk of chunks)
    while (chunk.length > 0) {
      if (lost || body > 0) {
        const taken = lost ? chunk : chunk.subarray(0, body)
        hash.update(taken)
        at += taken.length
        if (!lost) body -= taken.length
        chunk = chunk.subarray(taken.length)
        continue
      }
      if (head.length === 0 && at - from >= (packed ? unpackedPartBytes(from) : PART_BYTES)) yield part()
      const known = head.length
      head = known === 0 ? chunk : Buffer.concat([head, chunk])
      const end = Buffer.from(head.buffer, head.byteOffset, head.length).indexOf(HEADER_END)
      const length = end >= 0 ? bodyLength(head.subarray(0, end)) : undefined
      if (end < 0 && head.length < LONGEST_HEADER) {
        chunk = chunk.subarray(chunk.length)
        continue
      }
      const taken = end >= 0 ? head.subarray(0, end + HEADER_END.length) : head
      hash.update(taken)
      at += taken.length
      chunk = chunk.subarray(taken.length - known)
      head = Buffer.alloc(0)
      if (length === undefined) lost = true
      else body = length + CLOSING
    }
  hash.update(head)
  at += head.length
  if (at > from) yield part()
}

function bodyLength(header: Uint8Array): number | undefined {
  const text = new TextDecoder('latin1').decode(header)
  const length = /^WARC\/\S+\r\n/u.test(text) ? /^content-length:\s*(\d{1,15})\s*$/imu.exec(text)?.[1] : undefined
  return length === undefined ? undefined : Number(length)
}
