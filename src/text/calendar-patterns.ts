import type { CalendarWords } from '../model/language/calendar-words.ts'
import type { Letters } from '../model/language/letters.ts'
import { fold } from './fold.ts'

/** The words of a calendar as parts of regular expressions over folded text, and what each means. */
export interface CalendarPatterns {
  readonly month: string
  readonly hijriMonth: string
  readonly weekday: string
  readonly number: string
  readonly monthOf: ReadonlyMap<string, number>
  readonly hijriMonthOf: ReadonlyMap<string, number>
  readonly weekdayOf: ReadonlyMap<string, number>
  readonly numberOf: ReadonlyMap<string, number>
  /** Any of the words, longest first, folded. */
  oneOf(words: readonly string[]): string
}

const known = new WeakMap<CalendarWords, CalendarPatterns>()

export function calendarPatterns(calendar: CalendarWords, letters: Letters): CalendarPatterns {
  const built = known.get(calendar)
  if (built) return built
  const folded = (rows: Readonly<Record<string, number>>) =>
    new Map(Object.entries(rows).map(([name, value]) => [fold(name, letters), value]))
  const oneOf = (words: readonly string[]) =>
    [...new Set(words.map((word) => fold(word, letters)))]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+'))
      .join('|')
  const patterns: CalendarPatterns = {
    month: oneOf(Object.keys(calendar.months)),
    hijriMonth: oneOf(Object.keys(calendar.hijriMonths)),
    weekday: oneOf(Object.keys(calendar.weekdays)),
    number: oneOf(Object.keys(calendar.numbers)),
    monthOf: folded(calendar.months),
    hijriMonthOf: folded(calendar.hijriMonths),
    weekdayOf: folded(calendar.weekdays),
    numberOf: folded(calendar.numbers),
    oneOf,
  }
  known.set(calendar, patterns)
  return patterns
}
