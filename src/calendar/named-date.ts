import { type CivilDate, exists } from './civil-date.ts'
import { ordinalNumber, smallNumber, yearInWords } from './number-words.ts'
import type { DateRead } from './numeric-date.ts'
import type { CalendarReader } from './reader.ts'

export interface MonthRead {
  readonly hijri: boolean
  readonly month: number
  /** Its name is also a common word. */
  readonly ambiguous: boolean
  readonly next: number
}

interface YearRead {
  readonly year: number
  readonly hijri: boolean | undefined
  readonly next: number
}

const BETWEEN = '.-/\u2013\u060C,'
const DOUBLED = '/(-\u2013'

/** A named month; it may be named twice, in two traditions, with a stroke or in parentheses. */
export function monthName(reader: CalendarReader, at: number): MonthRead | undefined {
  const read = reader.readAny(at, 'month', 'hijri')
  if (!read) return undefined
  const { kind, ambiguous } = read.sense
  const mark = reader.skipMark(read.next, DOUBLED)
  const again = reader.read(mark, kind)
  const hijri = kind === 'hijri'
  if (again?.value !== read.value) return { hijri, month: read.value, ambiguous, next: read.next }
  return { hijri, month: read.value, ambiguous: false, next: mark > read.next ? reader.skipMark(again.next, ')') : again.next }
}

/** A named month, or "month three", "the ninth month", "month" and a name. */
export function monthAt(reader: CalendarReader, at: number): MonthRead | undefined {
  const named = monthName(reader, at)
  if (named) return named
  const noun = reader.read(at, 'unit')
  if (noun?.tag !== 'M' || noun.value !== 1) return undefined
  const month = monthName(reader, noun.next)
  if (month) return { hijri: month.hijri, month: month.month, ambiguous: false, next: month.next }
  const number = noun.sense.definite ? ordinalNumber(reader, noun.next) : (reader.plain(noun.next) ?? smallNumber(reader, noun.next))
  return number && number.value >= 1 && number.value <= 12
    ? { hijri: false, month: number.value, ambiguous: false, next: number.next }
    : undefined
}

/** The year behind a month: figures or words, "of the year" in front of it or not, the mark of its calendar behind it. */
export function yearAt(reader: CalendarReader, at: number, hijri: boolean): YearRead | undefined {
  let from = reader.skipMark(at, BETWEEN)
  from = reader.skip(from, 'of', 'inside')
  const noun = reader.read(from, 'unit')
  if (noun && !(noun.tag === 'Y' && noun.value === 1)) return undefined
  return yearNumber(reader, noun ? noun.next : from, noun !== undefined, hijri)
}

/** A number as a year. Where "year" does not stand in front, only numbers that look like years are. */
export function yearNumber(reader: CalendarReader, at: number, named: boolean, hijri = false): YearRead | undefined {
  const digits = reader.digits(at)
  if (digits && !reader.broken(at)) {
    const mark = digits.behind ? markOf(reader, digits.behind) : markOf(reader, reader.key(digits.next))
    if (digits.behind && mark === undefined) return undefined
    const next = mark !== undefined && !digits.behind ? digits.next + 1 : digits.next
    const looks =
      digits.length === 4 && (hijri || mark ? digits.value >= 1000 && digits.value < 1600 : digits.value >= 1300 && digits.value < 2200)
    if (!looks && !((named || mark !== undefined) && digits.value > 0)) return undefined
    return { year: digits.value, hijri: mark, next }
  }
  const words = yearInWords(reader, at)
  if (!words || (!named && (words.value < 1300 || words.value > 2200))) return undefined
  const mark = markOf(reader, reader.key(words.next))
  return { year: words.value, hijri: mark, next: mark === undefined ? words.next : words.next + 1 }
}

const markOf = (reader: CalendarReader, word: string): boolean | undefined =>
  reader.isWord(word, 'hijriMark') ? true : reader.isWord(word, 'gregorianMark') ? false : undefined

/** A day of a month in front of its name: figures, or an ordinal or number in words, or "first". */
export function dayAt(
  reader: CalendarReader,
  at: number,
): { readonly day: number; readonly next: number; readonly words: boolean } | undefined {
  const digits = reader.digits(at)
  if (digits) {
    if (digits.value < 1 || digits.value > 31 || digits.length > 2) return undefined
    if (digits.behind && !reader.isWord(digits.behind, 'ordinalEnding')) return undefined
    return { day: digits.value, next: digits.next, words: false }
  }
  const first = reader.read(at, 'firstOf')
  const number = smallNumber(reader, at) ?? (first && { value: 1, next: first.next })
  return number && number.value <= 31 ? { day: number.value, next: number.next, words: true } : undefined
}

/** Day, month and year with the month's name, in any of its forms; the year may be missing. */
export function dayMonthDate(reader: CalendarReader, at: number): DateRead | undefined {
  const day = dayAt(reader, at)
  if (!day) return undefined
  const mark = day.words ? day.next : reader.skipMark(day.next, BETWEEN)
  const month = monthAt(reader, reader.skip(mark, 'of'))
  const read = month && withYear(reader, day.day, month)
  return read && day.words ? { date: read.date, next: read.next, inWords: true } : read
}

export function withYear(reader: CalendarReader, day: number | undefined, month: MonthRead): DateRead | undefined {
  const year = yearAt(reader, month.next, month.hijri)
  const date: CivilDate = { hijri: month.hijri, year: year?.year, month: month.month, day }
  if (!exists(date)) return undefined
  return { date, next: year ? year.next : month.next }
}

/** Month, day, year, as English says them. */
export function monthDayDate(reader: CalendarReader, at: number): DateRead | undefined {
  const month = monthName(reader, at) ?? gluedMonth(reader, at)
  if (!month) return undefined
  const from = reader.skipMark(month.next, '-/')
  const day = 'day' in month ? { day: month.day as number, next: month.next } : dayBehind(reader, from)
  // Behind a month that has a number in its name, which of two numbers is the day cannot be told.
  if (!day || (!('day' in month) && reader.hasDigit(month.next - 1)) || (month.ambiguous && reader.digits(month.next) === undefined))
    return undefined
  const year = yearAt(reader, day.next, month.hijri)
  const date: CivilDate = { hijri: month.hijri, year: year?.year, month: month.month, day: day.day }
  if (!exists(date) || (month.ambiguous && !year)) return undefined
  return { date, next: year ? year.next : day.next }
}

/** A day behind its month is a number in figures or an ordinal; another number word counts what follows. */
function dayBehind(reader: CalendarReader, at: number) {
  return reader.digits(at) || ordinalNumber(reader, at) ? dayAt(reader, at) : undefined
}

/** A month's name with the day joined to it, as they are where a space was lost. */
function gluedMonth(reader: CalendarReader, at: number): (MonthRead & { readonly day: number }) | undefined {
  if (!reader.hasDigit(at) || reader.digits(at)) return undefined
  const match = /^(\p{L}{3,})(\d{1,2})$/u.exec(reader.key(at))
  const month = match ? reader.wordValue(match[1]!, 'month') : undefined
  return month === undefined ? undefined : { hijri: false, month, ambiguous: false, next: at + 1, day: Number(match![2]) }
}
