import type { CalendarWords } from '../model/language/calendar-words.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Tokens } from '../model/tokens.ts'
import { growArray } from '../text/grow-array.ts'
import { type CalendarLexicon, calendarLexicon, NEVER_FIRST, numberPrefixes, type TimeSense } from './lexicon.ts'

/** A number in figures: letters may be joined before it ("and", the article) and behind it (the mark of a calendar). */
export interface Figures {
  readonly value: number
  /** How many figures. */
  readonly length: number
  readonly before: string
  readonly behind: string
}

/** What a word is as a word of time. */
export interface TimeWord {
  readonly senses: readonly TimeSense[]
  /** A figure stands at its beginning or end. */
  readonly figured: boolean
  readonly figures: Figures | undefined
}

const MIXED = /^(\D{0,3})(\d{1,4})(\D{0,8})$/u
export const NO_SENSES: readonly TimeSense[] = []

/** The time words of a vocabulary by their numbers; most words are none, and a byte says so. */
export class TimeWords {
  readonly lexicon: CalendarLexicon
  private readonly prefixes: ReadonlySet<string>
  private vocabulary: Tokens['vocabulary'] | undefined
  private rows: (TimeWord | undefined)[] = []
  private flags = new Uint8Array(1 << 12)

  constructor(calendar: CalendarWords, letters: Letters) {
    this.lexicon = calendarLexicon(calendar, letters)
    this.prefixes = numberPrefixes(calendar, letters)
  }

  /** Word number → time word; and 1 where an expression may begin with it. */
  of({ vocabulary }: Tokens): { readonly rows: readonly (TimeWord | undefined)[]; readonly begins: Uint8Array } {
    if (this.vocabulary !== vocabulary) {
      this.vocabulary = vocabulary
      this.rows = []
    }
    const { keys, isWord } = vocabulary
    if (keys.length > this.flags.length) this.flags = growArray(this.flags, 2 * keys.length)
    for (let number = this.rows.length; number < keys.length; number++) {
      const row = isWord[number] ? this.read(keys[number]!) : undefined
      this.rows.push(row)
      this.flags[number] = row && (row.figured || row.senses.some(({ kind }) => !NEVER_FIRST.has(kind))) ? 1 : 0
    }
    return { rows: this.rows, begins: this.flags }
  }

  private read(key: string): TimeWord | undefined {
    const senses = this.lexicon.get(key) ?? NO_SENSES
    const figured = isFigure(key.charCodeAt(0)) || isFigure(key.charCodeAt(key.length - 1))
    if (senses.length === 0 && !figured) return undefined
    const [, before, figures, behind] = (figured && MIXED.exec(key)) || []
    const whole = before !== undefined && this.prefixes.has(before)
    return {
      senses,
      figured,
      figures: whole ? { value: Number(figures), length: figures!.length, before, behind: behind! } : undefined,
    }
  }
}

const isFigure = (unit: number): boolean => unit >= 48 && unit <= 57

const known = new WeakMap<CalendarWords, TimeWords>()

export function timeWordsOf(calendar: CalendarWords, letters: Letters): TimeWords {
  const built = known.get(calendar)
  if (built) return built
  const made = new TimeWords(calendar, letters)
  known.set(calendar, made)
  return made
}
