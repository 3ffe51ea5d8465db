import type { Token } from '../../text/tokens.ts'

/** A quotation by its tokens: the marks at `open` and `close`; an unclosed one runs to the end of its paragraph. */
export interface Quote {
  readonly open: number
  readonly close: number
}

const OPENERS = new Set(['"', '\u201C', '\u201D', '«', '\u201E'])
const closes = (open: string, mark: string): boolean =>
  open === '"' ? mark === '"' : open === '«' ? mark === '»' : mark === '\u201C' || mark === '\u201D' || mark === '"'

/** Quotations outside one another, in order. Marks turned the wrong way round are read by their place. */
export function quotesIn(tokens: readonly Token[]): Quote[] {
  const quotes: Quote[] = []
  for (let i = 0; i < tokens.length; i++) {
    const open = tokens[i]!.key
    if (tokens[i]!.word || !OPENERS.has(open)) continue
    let close = i + 1
    while (close < tokens.length && tokens[close]!.key !== '\n' && !closes(open, tokens[close]!.key)) close++
    quotes.push({ open: i, close })
    i = close
  }
  return quotes
}
