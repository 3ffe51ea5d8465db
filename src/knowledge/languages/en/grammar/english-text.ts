import type { PageTokens, Quote, Range } from '../../../../model/language/grammar.ts'
import { WordFlag } from '../../../../text/word-flag.ts'
import { Kind, type Word } from './words/word.ts'

/** Tokens of a quotation that may be a name: it breaks no phrase. */
export const NAME = 6
/** Kinds of small words. */
const SMALL = (1 << 13) - 1
const UPPER = /\p{Lu}/u

/** One page as the English grammar reads it: its words, and what is printed around each. */
export class EnglishText {
  readonly page: PageTokens
  readonly words: readonly Word[]
  private readonly closing = new Map<number, Quote>()
  constructor(page: PageTokens, words: readonly Word[]) {
    this.page = page
    this.words = words
    for (const quote of page.quotes) if (quote.closed) this.closing.set(quote.close, quote)
  }

  /** The quotation that a mark opens or closes. */
  quoteOf(i: number): Quote | undefined {
    return this.page.quoteAt[i] ?? this.closing.get(i)
  }

  /** The quotation that ends with a mark. */
  quoteClosedAt(i: number): Quote | undefined {
    return this.closing.get(i)
  }

  key(i: number): string {
    return this.words[i]?.key ?? ''
  }

  /** Whether a token is a word of one of these kinds. */
  is(i: number, kinds: number): boolean {
    const found = (this.words[i]?.kind ?? 0) & kinds
    return (found & ~SMALL) !== 0 || (found !== 0 && !this.isHyphened(i))
  }

  /** A part of a word with a hyphen: "down" of "down-ballot" is no preposition. */
  private isHyphened(i: number): boolean {
    return (
      (this.key(i + 1) === '-' && this.touches(i) && this.touches(i + 1)) ||
      (this.key(i - 1) === '-' && this.touches(i - 1) && this.touches(i - 2))
    )
  }

  isWord(i: number): boolean {
    return ((this.words[i]?.is ?? 0) & WordFlag.word) !== 0
  }

  isComma(i: number): boolean {
    return this.key(i) === ','
  }

  /** Printed with a capital. */
  isCapital(i: number): boolean {
    const { text, tokens } = this.page
    if (i < 0 || i >= tokens.length) return false
    const unit = text.charCodeAt(tokens.start[i]!)
    return (unit >= 65 && unit <= 90) || (unit > 127 && UPPER.test(text[tokens.start[i]!]!))
  }

  /** Nothing is printed between a token and the next. */
  touches(i: number): boolean {
    const { start, end, length } = this.page.tokens
    return i >= 0 && i + 1 < length && end[i] === start[i + 1]
  }

  /** A stop that ends no sentence: "U.S.", "Gov. Brown". */
  isDot(i: number): boolean {
    if (this.key(i) !== '.' || !this.touches(i - 1)) return false
    const { start, end } = this.page.tokens
    const single = end[i - 1]! - start[i - 1]! === 1 && this.isCapital(i - 1)
    return single || this.is(i - 1, Kind.abbreviation) || (this.touches(i) && this.isWord(i + 1))
  }

  /** A mark inside a phrase: an apostrophe, a hyphen that touches, the stop of an abbreviation. */
  isJoiner(i: number): boolean {
    return (this.is(i, Kind.joiner) && this.touches(i - 1) && !this.quoteOf(i) && !this.quoteOf(i - 1)) || this.isDot(i)
  }

  /** Ends a clause: a stop, a dash, a quotation mark, a line. */
  isStop(i: number): boolean {
    const word = this.words[i]
    if (!word) return true
    const quote = this.quoteOf(i)
    if (quote) return quote.close - quote.open > NAME
    if (word.kind & Kind.stop) return !this.isDot(i)
    // A hyphen with spaces is a dash.
    return (word.kind & Kind.joiner) !== 0 && !this.touches(i - 1) && !this.touches(i)
  }

  /** Inside a quotation that is longer than a name. */
  isQuoted(i: number): boolean {
    return this.page.quoted[i] !== 0
  }

  printed({ first, last }: Range): string {
    const { text, tokens } = this.page
    return text.slice(tokens.start[first]!, tokens.end[last]!)
  }
}
