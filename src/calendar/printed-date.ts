import { agree, type CivilDate, civilValue, onWeekday, timexOf } from './civil-date.ts'
import { dayMonthDate, monthAt, monthDayDate, withYear } from './named-date.ts'
import { type Around, type DateRead, numericDate } from './numeric-date.ts'
import type { CalendarReader } from './reader.ts'

/** A date as printed, the weekday before it and its twin in the other calendar taken with it. */
export interface PrintedDateRead {
  readonly date: CivilDate
  readonly twin: CivilDate | undefined
  /** 1 (Monday) to 7. */
  readonly weekday: number | undefined
  readonly inWords: boolean | undefined
  readonly twoNumbers: boolean | undefined
  readonly next: number
}

const OPENING = '(,/\u060C=\u2013-:'
const BEFORE_DATE = '(,\u060C:\u2013-'

/** A date at a token: numbers or names, day or month first, in either calendar or both; the year may be missing. */
export function printedDate(reader: CalendarReader, at: number, around: Around = {}): PrintedDateRead | undefined {
  const weekday = reader.read(at, 'weekday')
  const from = weekday ? beforeDate(reader, weekday.next) : at
  const first = oneDate(reader, from, weekday ? { near: around.near, weekday: weekday.value, dated: true } : around)
  if (!first) return undefined
  // A month alone behind a weekday is another time than the day.
  if (weekday && first.date.day === undefined) return undefined
  const twin = first.date.day === undefined ? undefined : twinOf(reader, first, weekday?.value ?? around.weekday)
  const next = twin ? twin.next : first.next
  return {
    date: first.date,
    twin: twin?.date,
    weekday: weekday?.value,
    inWords: first.inWords,
    twoNumbers: first.twoNumbers,
    next: closing(reader, at, next),
  }
}

function beforeDate(reader: CalendarReader, at: number): number {
  const mark = reader.skipMark(at, BEFORE_DATE)
  const agreeing = reader.skip(mark, 'agreeing')
  return reader.skip(agreeing, 'dated', 'inside', 'of')
}

/** A parenthesis opened within the date and closed behind it belongs to it. */
function closing(reader: CalendarReader, from: number, next: number): number {
  if (reader.key(next) !== ')') return next
  for (let i = from; i < next; i++) if (reader.key(i) === '(') return next + 1
  return next
}

/** One date of one calendar. */
export function oneDate(reader: CalendarReader, at: number, around: Around = {}): DateRead | undefined {
  return numericDate(reader, at, around) ?? dayMonthDate(reader, at) ?? monthDayDate(reader, at) ?? monthYear(reader, at)
}

/** A month and its year; not what is left of a date whose day does not exist. */
function monthYear(reader: CalendarReader, at: number): DateRead | undefined {
  if ((reader.plain(at - 1)?.length ?? 4) <= 2) return undefined
  const month = monthAt(reader, at)
  const read = month && withYear(reader, undefined, month)
  return read?.date.year === undefined ? undefined : read
}

/** The same day in the other calendar, right behind the first. */
function twinOf(reader: CalendarReader, { date, next }: DateRead, weekday: number | undefined): DateRead | undefined {
  const mark = reader.skipMark(next, OPENING)
  const word = reader.skip(mark, 'agreeing')
  if (mark === next && word === mark) return undefined
  const twin = oneDate(reader, word, { dated: true, weekday })
  if (!twin || twin.date.hijri === date.hijri || twin.date.day === undefined) return undefined
  const [a, b] = [civilValue(date), civilValue(twin.date)]
  return a && b && !agree(a, b) ? undefined : twin
}

/** The Gregorian value of a printed date, ISO 8601; undefined where the year is not printed. */
export function printedValue({ date, twin, weekday }: PrintedDateRead): string | undefined {
  const gregorian = [date, twin].find((one) => one && !one.hijri && one.year !== undefined)
  const value = gregorian ? civilValue(gregorian) : civilValue(date)
  return value?.length === 10 && !gregorian && weekday !== undefined ? onWeekday(value, weekday) : value
}

/** What the printed words say by themselves. */
export const printedTimex = ({ date, twin }: PrintedDateRead): string => timexOf(twin && date.hijri ? twin : date)
