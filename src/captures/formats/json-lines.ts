import { bytesOf, unpackedBytes } from '../bytes-of.ts'
import { lineCapture, MAX_PAGE_BYTES, TOO_LARGE } from '../capture-of.ts'
import { linesOf } from '../lines-of.ts'
import { captured, damaged, refused } from '../outcomes.ts'
import type { InputFormat } from './format.ts'

/** An article a line, in fields or as markup: `{"url": …, "title": …, "text": …}`. */
export const jsonLines: InputFormat = {
  name: 'json-lines',
  sniff: ({ start }) => start.startsWith('{'),
  async *read({ source, bytes, inside }) {
    for await (const { number, line } of linesOf(unpackedBytes(bytes), MAX_PAGE_BYTES)) {
      const record = `line ${(inside.line ?? 0) + number}`
      const place = { source, record, type: 'line' }
      if (line === undefined) yield refused(place, TOO_LARGE)
      else if (line.trim() !== '') {
        const read = lineCapture({ source, record }, line)
        yield typeof read === 'string' ? damaged(place, read) : captured({ ...place, ...(read.url && { url: read.url }) }, read)
      }
    }
  },
  async *cut({ source, path }, packed) {
    const { cutLines } = await import('../cut-lines.ts')
    yield* cutLines(
      source,
      bytesOf(path, () => undefined),
      packed,
    )
  },
}
