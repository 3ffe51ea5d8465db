import { bytesOf, unpackedBytes } from '../bytes-of.ts'
import { lineCapture, MAX_PAGE_BYTES, TOO_LARGE } from '../capture-of.ts'
import { linesOf } from '../lines-of.ts'
import type { InputFormat } from './format.ts'

/** An article a line, in fields or as markup: `{"url": …, "title": …, "text": …}`. */
export const jsonLines: InputFormat = {
  name: 'json-lines',
  sniff: ({ start }) => start.startsWith('{'),
  async *read({ source, bytes, inside }) {
    for await (const { number, line } of linesOf(unpackedBytes(bytes), MAX_PAGE_BYTES)) {
      const record = `line ${(inside.line ?? 0) + number}`
      if (line === undefined) yield { problem: { source, record, cause: TOO_LARGE } }
      else if (line.trim() !== '') {
        const read = lineCapture({ source, record }, line)
        yield 'cause' in read ? { problem: read } : { capture: read }
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
