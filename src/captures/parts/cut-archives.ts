import type { LeftOut } from '../../model/capture.ts'
import type { Part, Reference } from '../../model/part.ts'
import { bytesOf } from '../bytes-of.ts'
import { fileCause } from '../files-in.ts'
import { linesOf } from '../lines-of.ts'
import { damaged } from '../outcomes.ts'

/** Records that one worker fetches and reads together. */
const MOST_RECORDS = 64
const MOST_BYTES = 2_000_000
const LONGEST_LINE = 100_000

/**
 * The ranges that a list names, one JSON object a line as indexes of archives give them: `url`, an `https://` address of a WARC
 * file, and `offset` and `length` of a record in it, in bytes as they lie there. Nothing is fetched here.
 */
export async function* cutArchives(list: string): AsyncGenerator<Reference | LeftOut> {
  let together: Part[] = []
  let bytes = 0
  try {
    for await (const { number, line } of linesOf(
      bytesOf(list, () => undefined),
      LONGEST_LINE,
    )) {
      if (line?.trim() === '') continue
      const part = partOf(line ?? '')
      if (!part) {
        yield damaged({ source: list, record: `line ${number}`, type: 'line' }, 'no {"url": "https://…", "offset": …, "length": …}')
        continue
      }
      together.push(part)
      bytes += part.to - part.from
      if (together.length < MOST_RECORDS && bytes < MOST_BYTES) continue
      yield { parts: together }
      together = []
      bytes = 0
    }
  } catch (error) {
    yield damaged({ source: list, type: 'file' }, fileCause(error))
  }
  if (together.length > 0) yield { parts: together }
}

function partOf(line: string): Part | undefined {
  try {
    const { url, offset, length } = JSON.parse(line) as Record<string, unknown>
    const [from, size] = [Number(offset), Number(length)]
    if (typeof url !== 'string' || !Number.isSafeInteger(from) || !Number.isSafeInteger(size) || from < 0 || size <= 0) return undefined
    const address = new URL(url)
    return address.protocol === 'https:' ? { source: address.href, from, to: from + size, format: 'warc' } : undefined
  } catch {
    return undefined
  }
}
