import type { CalendarWords } from '../model/language/calendar-words.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { type CalendarLexicon, calendarLexicon, numberPrefixes, type TimeKind, type TimeSense } from './calendar-lexicon.ts'
import { type Tokens, tokensOf, WordTable } from './tokens.ts'

/** A number in figures: letters may be joined before it ("and", the article) and behind it (the mark of a calendar). */
export interface Figures {
  readonly value: number
  /** How many figures. */
  readonly length: number
  readonly before: string
  readonly behind: string
}

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

/** What a word or mark is as a word of time. */
interface TimeWord {
  readonly key: string
  readonly senses: readonly TimeSense[]
  /** A figure stands at its beginning or end. */
  readonly figured: boolean
  readonly figures?: Figures
}

const NONE: readonly TimeSense[] = []
const JOINING = '/-.:,\u2013\u060C\u060D'
const NOTHING: TimeWord = { key: '', senses: NONE, figured: false }
const MIXED = /^(\D{0,3})(\d{1,4})(\D{0,8})$/u

function timeWord(key: string, word: boolean, lexicon: CalendarLexicon, prefixes: ReadonlySet<string>): TimeWord {
  if (!word) return { key, senses: NONE, figured: false }
  const figured = /^\d|\d$/u.test(key)
  const match = figured ? MIXED.exec(key) : null
  const [, before, figures, behind] = match ?? []
  return {
    key,
    senses: lexicon.get(key) ?? NONE,
    figured,
    ...(match &&
      prefixes.has(before!) && { figures: { value: Number(figures), length: figures!.length, before: before!, behind: behind! } }),
  }
}

const tables = new WeakMap<CalendarWords, WordTable<TimeWord>>()

function tableOf(calendar: CalendarWords, letters: Letters): WordTable<TimeWord> {
  const known = tables.get(calendar)
  if (known) return known
  const [lexicon, prefixes] = [calendarLexicon(calendar, letters), numberPrefixes(calendar, letters)]
  const made = new WordTable((key, word) => timeWord(key, word, lexicon, prefixes))
  tables.set(calendar, made)
  return made
}

/** The tokens of a text as words of time. Every question looks at a token or two; nothing scans. */
export class CalendarReader {
  readonly length: number
  private readonly tokens: Tokens
  private readonly words: readonly TimeWord[]
  private readonly lexicon: CalendarLexicon

  constructor(text: string, calendar: CalendarWords, letters: Letters) {
    this.tokens = tokensOf(text, letters)
    this.length = this.tokens.length
    this.words = tableOf(calendar, letters).rowsOf(this.tokens)
    this.lexicon = calendarLexicon(calendar, letters)
  }

  private word(at: number): TimeWord {
    return this.words[at] ?? NOTHING
  }

  key(at: number): string {
    return this.word(at).key
  }

  senses(at: number): readonly TimeSense[] {
    return this.word(at).senses
  }

  hasDigit(at: number): boolean {
    return this.word(at).figured
  }

  /** Whether an expression can begin at a token. */
  opens(at: number): boolean {
    const { senses, figured } = this.word(at)
    return figured || senses.length > 0
  }

  /** The longest sense of a kind at a token. */
  read(at: number, kind: TimeKind): Read | undefined {
    const { senses } = this.word(at)
    for (let i = 0; i < senses.length; i++) {
      const sense = senses[i]!
      if (sense.kind !== kind || !this.follows(at + 1, sense.rest)) continue
      return { sense, value: sense.value, tag: sense.tag, next: at + 1 + sense.rest.length }
    }
    return undefined
  }

  /** The first kind of several that is there. */
  readAny(at: number, ...kinds: readonly TimeKind[]): Read | undefined {
    if (this.word(at).senses.length === 0) return undefined
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

  /** A whole number of one to four figures. */
  digits(at: number): Digits | undefined {
    const { figures } = this.word(at)
    if (figures === undefined) return undefined
    const { value, length, before, behind } = figures
    return { value, length, before, behind, next: at + 1 }
  }

  /** Whether a number goes on as one of time: a word of time, a mark of a date or clock with a number, stands behind it. */
  goesOn(at: number): boolean {
    const next = this.words[at + 1]
    if (next === undefined) return false
    if (next.senses.length > 0 || next.figured) return true
    return next.key.length === 1 && JOINING.includes(next.key) && this.opens(at + 2)
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
    return (this.lexicon.get(word) ?? NONE).find((sense) => sense.kind === kind && sense.rest.length === 0)?.value
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
