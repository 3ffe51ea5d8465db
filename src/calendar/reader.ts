import type { CalendarWords } from '../model/language/calendar-words.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import type { Tokens } from '../model/tokens.ts'
import { tokensOf } from '../text/words/tokens.ts'
import type { CalendarLexicon, TimeKind, TimeSense } from './lexicon.ts'
import { type Figures, NO_SENSES, type TimeWord, timeWordsOf } from './time-words.ts'

export interface Digits extends Figures {
  readonly next: number
}

/** A time word at a place: its sense, and the token behind it. */
export interface Read {
  readonly sense: TimeSense
  readonly value: number
  readonly tag: string
  readonly next: number
}

const JOINING = '/-.:,\u2013\u060C\u060D'

/** The tokens of a text as words of time. Every question looks at a token or two; nothing scans. */
export class CalendarReader {
  readonly length: number
  private readonly tokens: Tokens
  /** By number of the vocabulary. */
  private readonly words: readonly (TimeWord | undefined)[]
  private readonly begins: Uint8Array
  private readonly lexicon: CalendarLexicon

  constructor(text: string, calendar: CalendarWords, letters: Letters) {
    this.tokens = tokensOf(text, letters)
    this.length = this.tokens.length
    const table = timeWordsOf(calendar, letters)
    const { rows, begins } = table.of(this.tokens)
    this.words = rows
    this.begins = begins
    this.lexicon = table.lexicon
  }

  private word(at: number): TimeWord | undefined {
    return at >= 0 && at < this.length ? this.words[this.tokens.number[at]!] : undefined
  }

  /** The folded word, or the mark; nothing where the text has ended. */
  key(at: number): string {
    const { number, vocabulary } = this.tokens
    return at >= 0 && at < this.length ? vocabulary.keys[number[at]!]! : ''
  }

  senses(at: number): readonly TimeSense[] {
    return this.word(at)?.senses ?? NO_SENSES
  }

  hasDigit(at: number): boolean {
    return this.word(at)?.figured ?? false
  }

  /** The first token from one on with which an expression may begin; the length of the text where there is none. */
  nextBeginning(at: number): number {
    const { begins, length } = this
    const { number } = this.tokens
    let next = at
    while (next < length && begins[number[next]!] === 0) next++
    return next
  }

  /** Whether a token is a word of time or a number. */
  opens(at: number): boolean {
    return this.word(at) !== undefined
  }

  /** The longest sense of a kind at a token. */
  read(at: number, kind: TimeKind): Read | undefined {
    const senses = this.senses(at)
    for (let i = 0; i < senses.length; i++) {
      const sense = senses[i]!
      if (sense.kind !== kind || !this.follows(at + 1, sense.rest)) continue
      return { sense, value: sense.value, tag: sense.tag, next: at + 1 + sense.rest.length }
    }
    return undefined
  }

  /** The first of these kinds that is there with a letter joined in front of it. */
  readJoined(at: number, ...kinds: readonly TimeKind[]): Read | undefined {
    for (const sense of this.senses(at))
      if (sense.clitic !== '' && kinds.includes(sense.kind) && this.follows(at + 1, sense.rest))
        return { sense, value: sense.value, tag: sense.tag, next: at + 1 + sense.rest.length }
    return undefined
  }

  /** The first kind of several that is there. */
  readAny(at: number, ...kinds: readonly TimeKind[]): Read | undefined {
    if (this.word(at) === undefined) return undefined
    for (const kind of kinds) {
      const read = this.read(at, kind)
      if (read) return read
    }
    return undefined
  }

  /** The token behind a word of a kind, or the same token where there is none. */
  skip(at: number, ...kinds: readonly TimeKind[]): number {
    const read = this.readAny(at, ...kinds)
    return read && read.sense.clitic === '' ? read.next : at
  }

  private follows(at: number, rest: readonly string[]): boolean {
    for (let i = 0; i < rest.length; i++) if (this.key(at + i) !== rest[i]) return false
    return true
  }

  /** A whole number of one to four figures. */
  digits(at: number): Digits | undefined {
    const figures = this.word(at)?.figures
    if (figures === undefined) return undefined
    const { value, length, before, behind } = figures
    return { value, length, before, behind, next: at + 1 }
  }

  /** Whether a number goes on as one of time: a word of time, a mark of a date or clock with a number, stands behind it. */
  goesOn(at: number): boolean {
    if (this.opens(at + 1)) return true
    const mark = this.key(at + 1)
    return mark.length === 1 && JOINING.includes(mark) && this.opens(at + 2)
  }

  /** Digits and nothing joined to them. */
  plain(at: number): Digits | undefined {
    const digits = this.digits(at)
    return digits && !digits.before && !digits.behind ? digits : undefined
  }

  /** Whether a number goes on behind a point or comma without a space: a fraction or a grouped number. */
  broken(at: number): boolean {
    return this.joins(at, at + 1) && this.joins(at + 1, at + 2) && /^[.,\u066B\u066C]$/u.test(this.key(at + 1)) && this.hasDigit(at + 2)
  }

  private joins(a: number, b: number): boolean {
    return b < this.length && this.tokens.end[a] === this.tokens.start[b]
  }

  touches(at: number): boolean {
    return this.joins(at, at + 1)
  }

  isWord(word: string, kind: TimeKind): boolean {
    return this.wordValue(word, kind) !== undefined
  }

  /** What a single word of a kind is worth, for words that are not a token of their own. */
  wordValue(word: string, kind: TimeKind): number | undefined {
    return (this.lexicon.get(word) ?? NO_SENSES).find((sense) => sense.kind === kind && sense.rest.length === 0)?.value
  }

  /** The token behind one of these marks, or the same token. */
  skipMark(at: number, marks: string): number {
    const key = this.key(at)
    return key.length === 1 && marks.includes(key) ? at + 1 : at
  }

  /** The printed span of tokens [first, next), letters joined in front of the first left out. */
  span(first: number, next: number): Span {
    const { text, start, end } = this.tokens
    let from = start[first]!
    for (let left = this.joinedLetters(first); left > 0; left--) {
      from++
      while (from < end[first]! && MARKS.test(text[from]!)) from++
    }
    return { start: from, end: end[next - 1]! }
  }

  private joinedLetters(at: number): number {
    const digits = this.digits(at)
    if (digits) return digits.before.length === 1 ? 1 : 0
    return this.senses(at)[0]?.clitic.length ?? 0
  }
}

const MARKS = /[\p{M}\p{Cf}\u0640]/u
