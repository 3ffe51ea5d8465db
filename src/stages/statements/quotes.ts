import { IS, type Word } from './word.ts'

/** A quotation by its tokens: the marks at `open` and `close`; an unclosed one runs to the end of its paragraph. */
export interface Quote {
  readonly open: number
  readonly close: number
  readonly closed: boolean
}

const OPENERS = new Set(['"', '\u201C', '\u201D', '«', '\u201E'])
const closes = (open: string, mark: string): boolean =>
  open === '"' ? mark === '"' : open === '«' ? mark === '»' : mark === '\u201C' || mark === '\u201D' || mark === '"'

/** Quotations outside one another, in order. Marks turned the wrong way round are read by their place. */
export function quotesIn(words: readonly Word[]): Quote[] {
  const quotes: Quote[] = []
  for (let i = 0; i < words.length; i++) {
    const open = words[i]!
    if (open.is & IS.word || !OPENERS.has(open.key)) continue
    let close = i + 1
    while (close < words.length && words[close]!.key !== '\n' && !closes(open.key, words[close]!.key)) close++
    quotes.push({ open: i, close, closed: close < words.length && words[close]!.key !== '\n' })
    i = close
  }
  return quotes
}
