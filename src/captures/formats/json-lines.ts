import { bytesOf, unpackedBytes } from '../bytes-of.ts'
import { MAX_PAGE_BYTES, TOO_LARGE } from '../capture-of.ts'
import { asUtf8 } from '../charsets/as-utf8.ts'
import { rowOf } from '../json/article-line.ts'
import { rowOutcomes } from '../json/json-outcomes.ts'
import { linesOf } from '../lines-of.ts'
import { damaged, refused } from '../outcomes.ts'
import type { InputFormat } from './format.ts'

/** An article a line, in fields or as markup: `{"url": …, "title": …, "text": …}`. */
export const jsonLines: InputFormat = {
  name: 'json-lines',
  sniff: ({ start }) => start.startsWith('{'),
  async *read({ source, bytes, inside }) {
    for await (const { number, line } of linesOf(asUtf8(unpackedBytes(bytes)), MAX_PAGE_BYTES)) {
      const record = `line ${(inside.line ?? 0) + number}`
      const place = { source, record, type: 'line' }
      if (line === undefined) yield refused(place, TOO_LARGE)
      else if (line.trim() !== '') {
        const row = rowOf(line)
        if (typeof row === 'string') yield damaged(place, row)
        else yield* rowOutcomes(place, row, line)
      }
    }
  },
  async *cut({ source, path }, packed) {
    const { cutLines } = await import('../parts/cut-lines.ts')
    yield* cutLines(
      source,
      bytesOf(path, () => undefined),
      packed,
    )
  },
}
