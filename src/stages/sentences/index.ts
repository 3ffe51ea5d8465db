import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { trimmed } from '../../text/spans.ts'

/** A stop that ends a sentence: not after an initial or inside "a.b.", not before a digit, and with a space or the end after it and its closing marks. */
const STOP = /(?<![.\s]\p{L}|^\p{L})[.؟!?…]+[”»"’)\]]*(?=\s)|\n+/gu

/** Sentences and lines of the body. Quotation marks do not hold a sentence together: a quotation of three sentences is three. */
export const sentences: Stage<never, 'sentences'> = {
  name: 'sentences',
  version: 1,
  needs: [],
  run: ({ text }) => {
    const spans: Span[] = []
    let start = 0
    const push = (end: number) => {
      const span = trimmed(text, { start, end })
      if (span.end > span.start) spans.push(span)
      start = end
    }
    for (const match of text.matchAll(STOP)) push(match.index + match[0].length)
    push(text.length)
    return { sentences: spans.map((span) => ({ span })) }
  },
}
