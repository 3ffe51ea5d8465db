import { IS, type Word } from '../../knowledge/languages/ar/grammar/words/word.ts'
import type { Tokens } from '../../text/words/tokens.ts'

/** A quotation by its tokens: the marks at `open` and `close`; an unclosed one runs to the end of its paragraph. */
export interface Quote {
  readonly open: number
  readonly close: number
  readonly closed: boolean
}

/** Marks of one family close one another. Shape: which side it is made for; straight marks have none. */
export const quotationMarks: ReadonlyMap<string, { readonly family: number; readonly shape: number }> = new Map([
  ['"', { family: 0, shape: 0 }],
  ['\u201C', { family: 1, shape: 1 }],
  ['\u201D', { family: 1, shape: -1 }],
  ['\u201E', { family: 1, shape: 1 }],
  ['«', { family: 2, shape: 1 }],
  ['»', { family: 2, shape: -1 }],
  ['\u2033', { family: 0, shape: 0 }],
  ['(', { family: 3, shape: 1 }],
  [')', { family: 3, shape: -1 }],
  // Verses are printed in these.
  ['{', { family: 4, shape: 1 }],
  ['}', { family: 4, shape: -1 }],
  ['\uFD3F', { family: 5, shape: 1 }],
  ['\uFD3E', { family: 5, shape: -1 }],
])

/**
 * Quotations outside one another, in order; they open at tokens that `mayOpen` tells. Which side a mark is on is read from the white space beside it, then from its
 * shape, then from what is open: marks are often turned the wrong way round, and a straight one says nothing itself.
 */
export function quotesIn(words: readonly Word[], tokens: Tokens, mayOpen: (token: number) => boolean): Quote[] {
  const quotes: Quote[] = []
  for (let i = 0; i < words.length; i++) {
    const mark = mayOpen(i) ? quotationMarks.get(words[i]!.key) : undefined
    if (!mark || !(opens(tokens, i, mark.shape) || isAttached(words, tokens, i)) || (mark.family === BRACKETS && !isAsked(words, i)))
      continue
    const quote = quoteFrom(words, tokens, i, mark.family)
    quotes.push(quote)
    i = quote.close
  }
  return quotes
}

const BRACKETS = 3
/** Brackets quote only where a quotation is due: behind "that" or a colon, and for more than a name. */
function isAsked(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (!before || !(before.is & (IS.that | IS.cue) || before.key === ':')) return false
  for (let k = i + 1; k <= i + 4; k++) if (!words[k] || words[k]!.key === ')') return false
  return true
}

/** 1: space before and none after; -1: the other way round; 0: both or neither. */
const sideOf = ({ start, end, length }: Tokens, i: number): number => {
  const before = i === 0 || start[i]! > end[i - 1]!
  const after = i + 1 >= length || end[i]! < start[i + 1]!
  return before === after ? 0 : before ? 1 : -1
}

const opens = (tokens: Tokens, i: number, shape: number): boolean => {
  const side = sideOf(tokens, i)
  return shape === 1 || side === 1 || (side === 0 && shape === 0)
}

/** Behind a preposition of one letter that is written on to the quotation. */
const isAttached = (words: readonly Word[], { start, end }: Tokens, i: number): boolean =>
  i > 0 && words[i - 1]!.key.length === 1 && (words[i - 1]!.is & IS.word) !== 0 && end[i - 1] === start[i] && end[i] === start[i + 1]

/** Where quotations inside are not closed, the last closing mark of the paragraph closes the outer one. */
function quoteFrom(words: readonly Word[], tokens: Tokens, open: number, family: number): Quote {
  let inner = 0
  let closer = -1
  let close = open + 1
  for (; close < words.length && words[close]!.key !== '\n'; close++) {
    const mark = words[close]!.is & IS.word ? undefined : quotationMarks.get(words[close]!.key)
    if (!mark || (mark.family !== family && !(family === 1 && mark.family === 0))) continue
    if (sideOf(tokens, close) === 1 && mark.shape >= 0 && close > open + 1) {
      inner++
      continue
    }
    closer = close
    if (inner-- === 0) return { open, close, closed: true }
  }
  return closer < 0 ? { open, close, closed: false } : { open, close: closer, closed: true }
}
