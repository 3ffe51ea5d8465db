import type { CalendarWords } from '../model/language/calendar-words.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { type CalendarLexicon, calendarLexicon, numberPrefixes, type TimeKind, type TimeSense } from './calendar-lexicon.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A number in digits: letters may be joined before it ("and", the article) and behind it (the mark of a calendar). */
export interface Digits {
  readonly value: number
  readonly length: number
  readonly before: string
  readonly behind: string
  readonly next: number
}

/** A time word at a place: its sense, and the token behind it. */
export interface Read {
  readonly sense: TimeSense
  readonly value: number
  readonly tag: string
  readonly next: number
}

const NONE: readonly TimeSense[] = []
const MIXED = /^(\D{0,3})(\d{1,4})(\D{0,8})$/u
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** The tokens of a text as words of time. Every question looks at a token or two; nothing scans. */
export class CalendarReader {
  readonly tokens: readonly Token[]
  private readonly lexicon: CalendarLexicon
  private readonly prefixes: ReadonlySet<string>

  constructor(
    readonly text: string,
    calendar: CalendarWords,
    letters: Letters,
  ) {
    this.tokens = tokensOf(text, letters)
    this.lexicon = calendarLexicon(calendar, letters)
    this.prefixes = numberPrefixes(calendar, letters)
  }

  key(at: number): string {
    return this.tokens[at]?.key ?? ''
  }

  senses(at: number): readonly TimeSense[] {
    const token = this.tokens[at]
    return token?.word ? (this.lexicon.get(token.key) ?? NONE) : NONE
  }

  /** The longest sense of a kind at a token. */
  read(at: number, kind: TimeKind): Read | undefined {
    for (const sense of this.senses(at)) {
      if (sense.kind !== kind || !this.follows(at + 1, sense.rest)) continue
      return { sense, value: sense.value, tag: sense.tag, next: at + 1 + sense.rest.length }
    }
    return undefined
  }

  /** The first kind of several that is there. */
  readAny(at: number, ...kinds: readonly TimeKind[]): Read | undefined {
    for (const kind of kinds) {
      const read = this.read(at, kind)
      if (read) return read
    }
    return undefined
  }

  /** The token behind a word of a kind, or the same token where there is none. */
  skip(at: number, ...kinds: readonly TimeKind[]): number {
    return this.readAny(at, ...kinds)?.next ?? at
  }

  private follows(at: number, rest: readonly string[]): boolean {
    for (let i = 0; i < rest.length; i++) if (this.key(at + i) !== rest[i]) return false
    return true
  }

  hasDigit(at: number): boolean {
    const key = this.key(at)
    return key.length > 0 && (isDigit(key.charCodeAt(0)) || isDigit(key.charCodeAt(key.length - 1)))
  }

  /** A whole number of one to four digits that is no part of a longer or broken one. */
  digits(at: number): Digits | undefined {
    if (!this.hasDigit(at)) return undefined
    const match = MIXED.exec(this.key(at))
    if (!match || !this.prefixes.has(match[1]!)) return undefined
    const [, before, figures, behind] = match
    return { value: Number(figures), length: figures!.length, before: before!, behind: behind!, next: at + 1 }
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
    const [left, right] = [this.tokens[a], this.tokens[b]]
    return left !== undefined && right !== undefined && left.end === right.start
  }

  touches(at: number): boolean {
    return this.joins(at, at + 1)
  }

  isWord(word: string, kind: TimeKind): boolean {
    return this.wordValue(word, kind) !== undefined
  }

  /** What a single word of a kind is worth, for words that are not a token of their own. */
  wordValue(word: string, kind: TimeKind): number | undefined {
    return (this.lexicon.get(word) ?? NONE).find((sense) => sense.kind === kind && sense.rest.length === 0)?.value
  }

  /** The token behind one of these marks, or the same token. */
  skipMark(at: number, marks: string): number {
    const key = this.key(at)
    return key.length === 1 && marks.includes(key) ? at + 1 : at
  }

  /** The printed span of tokens [first, next), letters joined in front of the first left out. */
  span(first: number, next: number): Span {
    const { start, end } = this.tokens[first]!
    let from = start
    for (let left = this.joinedLetters(first); left > 0 && from < end; left--) {
      from++
      while (from < end && MARKS.test(this.text[from]!)) from++
    }
    return { start: from, end: this.tokens[next - 1]!.end }
  }

  private joinedLetters(at: number): number {
    const digits = this.digits(at)
    if (digits) return digits.before.length === 1 ? 1 : 0
    return this.senses(at)[0]?.clitic.length ?? 0
  }
}

const MARKS = /[\p{M}\p{Cf}\u0640]/u
