import type { Hash } from 'node:crypto'
import type { Part } from '../../model/part.ts'
import { hexOf, partHash } from './part-digest.ts'
import { PART_BYTES, unpackedPartBytes } from './part-size.ts'

const FEED = 10

/** Parts of a file of lines; each begins where a line begins. */
export async function* cutLines(source: string, chunks: AsyncIterable<Uint8Array>, packed: boolean): AsyncGenerator<Part> {
  let from = 0
  let at = 0
  let line = 0
  let lines = 0
  let hash: Hash = partHash()
  const part = (): Part => {
    const cut: Part = {
      source,
      format: 'json-lines',
      from,
      to: at,
      ...(packed && { unpacked: true }),
      ...(line > 0 && { line }),
      digest: hexOf(hash),
    }
    from = at
    line += lines
    lines = 0
    hash = partHash()
    return cut
  }
  let whole = 0
  try {
    for await (const chunk of chunks) {
      let taken = 0
      for (let feed = chunk.indexOf(FEED); feed >= 0; feed = chunk.indexOf(FEED, feed + 1)) {
        lines++
        whole = at + feed + 1 - taken
        if (whole - from < (packed ? unpackedPartBytes(from) : PART_BYTES)) continue
        hash.update(chunk.subarray(taken, feed + 1))
        at = whole
        taken = feed + 1
        yield part()
      }
      hash.update(chunk.subarray(taken))
      at += chunk.length - taken
    }
  } catch (error) {
    // Of a file that is cut off the whole lines are still read.
    if (whole > from) yield { ...part(), to: whole, digest: undefined }
    throw error
  }
  if (at > from) yield part()
}
