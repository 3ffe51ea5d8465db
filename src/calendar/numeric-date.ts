import { type CivilDate, civilValue, exists, fallsBeside, fallsOn } from './civil-date.ts'
import { dayNumber } from './day-arithmetic.ts'
import type { CalendarReader, Digits } from './reader.ts'

export interface DateRead {
  readonly date: CivilDate
  readonly next: number
  /** The day is printed as a word: an ordinal, which may count something else. */
  readonly inWords?: boolean
  /** Two numbers, of which either may be the month, of either calendar. */
  readonly twoNumbers?: boolean
}

/** What is known where numbers alone do not decide. */
export interface Around {
  /** The day that the page is of, for years of two figures. */
  readonly near?: string | undefined
  /** The weekday printed with the date. */
  readonly weekday?: number | undefined
  /** A word such as "on" or "dated" stands in front, so that two numbers are a day and a month. */
  readonly dated?: boolean | undefined
}

const STROKES = '-/.\u2013\u060D'
const YEAR = { gregorian: [1800, 2199], hijri: [1300, 1500] } as const
const within = (value: number, [from, until]: readonly [number, number]): boolean => value >= from && value <= until

/** A date all in numbers: `29-12-2022`, `2022/12/29`, `16/04/21`, `4 / 10 / 1436`, `08/12, 2015`, `3-2015`, and, dated, `22/4`. */
export function numericDate(reader: CalendarReader, at: number, around: Around): DateRead | undefined {
  const a = reader.digits(at)
  if (!a || a.behind || behindNumber(reader, at)) return undefined
  const stroke = reader.key(at + 1)
  if (stroke.length !== 1 || !STROKES.includes(stroke)) return undefined
  const b = reader.digits(at + 2)
  if (!b || b.before) return undefined
  const c = !b.behind && reader.key(at + 3) === stroke ? reader.digits(at + 4) : undefined
  if (c && !c.before && !goesOn(reader, c.next, stroke)) return threeNumbers(reader, [a, b, c], stroke, around)
  return c ? undefined : twoNumbers(reader, a, b, stroke, around)
}

const behindNumber = (reader: CalendarReader, at: number): boolean =>
  at > 1 && STROKES.includes(reader.key(at - 1)) && reader.hasDigit(at - 2) && reader.touches(at - 1)
const goesOn = (reader: CalendarReader, at: number, stroke: string): boolean =>
  reader.key(at) === stroke && reader.touches(at - 1) && reader.hasDigit(at + 1)

type Three = readonly [Digits, Digits, Digits]

function threeNumbers(reader: CalendarReader, [a, b, c]: Three, stroke: string, around: Around): DateRead | undefined {
  const mark = calendarMark(reader, c)
  const short = a.length <= 2 && b.length <= 2 && c.length <= 2
  if (short && stroke === '.' && !around.dated) return undefined
  const readings = short ? shortReadings(a, b, c) : longReadings(a, b, c)
  const dates = readings.filter((date) => exists(date) && (mark.hijri === undefined || mark.hijri === date.hijri))
  const date = short ? nearest(dates, around) : (agreeing(dates, around) ?? dates.find((one) => one === readings[0]))
  return date && { date, next: mark.next }
}

const dated = (year: number, month: number, day: number): CivilDate => ({ hijri: within(year, YEAR.hijri), year, month, day })

/** With a whole year the order is day, month, year or its mirror; month first, the second reading, only where the weekday says so. */
function longReadings(a: Digits, b: Digits, c: Digits): CivilDate[] {
  const whole = ({ value, length }: Digits) => length === 4 && (within(value, YEAR.gregorian) || within(value, YEAR.hijri))
  if (whole(a) && b.length <= 2 && c.length <= 2) return [dated(a.value, b.value, c.value), dated(a.value, c.value, b.value)]
  if (whole(c) && a.length <= 2 && b.length <= 2) return [dated(c.value, b.value, a.value), dated(c.value, a.value, b.value)]
  return []
}

/** A year of two figures is of this century, first or last. */
const shortReadings = (a: Digits, b: Digits, c: Digits): CivilDate[] => [
  ...(c.length === 2 ? [dated(2000 + c.value, b.value, a.value)] : []),
  ...(a.length === 2 ? [dated(2000 + a.value, b.value, c.value)] : []),
  ...(c.length === 2 ? [dated(2000 + c.value, a.value, b.value)] : []),
]

/** The reading that the weekday printed with it agrees with; near a page the nearest, where a Hijri day may be off by one. */
function agreeing(dates: readonly CivilDate[], { weekday, near }: Around): CivilDate | undefined {
  if (weekday === undefined) return undefined
  const exact = dates.filter((date) => fallsOn(date, weekday))
  if (near === undefined) return exact[0]
  return nearestTo(near, [...exact, ...dates.filter((date) => !exact.includes(date) && fallsBeside(date, weekday))])
}

function nearestTo(near: string, dates: readonly CivilDate[]): CivilDate | undefined {
  const distance = (date: CivilDate) => Math.abs(dayNumber(civilValue(date) ?? near) - dayNumber(near))
  return [...dates].sort((a, b) => distance(a) - distance(b))[0]
}

/** Of the readings of a short year the one nearest to the page, which without a page nobody knows. */
function nearest(dates: readonly CivilDate[], around: Around): CivilDate | undefined {
  const { near } = around
  const known = agreeing(dates, around)
  if (known || near === undefined) return known
  return nearestTo(near, dates)
}

function calendarMark(reader: CalendarReader, { behind, next }: Digits): { hijri: boolean | undefined; next: number } {
  const of = (word: string) => (reader.isWord(word, 'hijriMark') ? true : reader.isWord(word, 'gregorianMark') ? false : undefined)
  if (behind) return { hijri: of(behind), next }
  const apart = of(reader.key(next))
  return { hijri: apart, next: apart === undefined ? next : next + 1 }
}

function twoNumbers(reader: CalendarReader, a: Digits, b: Digits, stroke: string, around: Around): DateRead | undefined {
  if (a.length <= 2 && b.length === 4) return monthAndYear(reader, b, a, b, stroke)
  if (a.length === 4 && b.length <= 2 && b.value !== (a.value + 1) % 100) return monthAndYear(reader, a, b, b, stroke)
  if (a.length > 2 || b.length > 2 || b.behind || stroke === '.') return undefined
  return dayAndMonth(reader, a, b, stroke, around)
}

/** A number with a fraction has its unit behind it; a year and month written with a point has not. */
const endsClause = (reader: CalendarReader, at: number): boolean => !/^[\p{L}\p{N}%\u066A$\u20AC]/u.test(reader.key(at))

/** `2015/3`, `3-2015`, `2015.3`. Two years of a season are no month. */
function monthAndYear(reader: CalendarReader, year: Digits, month: Digits, last: Digits, stroke: string): DateRead | undefined {
  if (month.value < 1 || month.value > 12 || (stroke === '.' && !endsClause(reader, last.next))) return undefined
  if (!within(year.value, YEAR.gregorian) && !within(year.value, YEAR.hijri)) return undefined
  const mark = calendarMark(reader, last)
  return { date: { hijri: mark.hijri ?? within(year.value, YEAR.hijri), year: year.value, month: month.value }, next: mark.next }
}

/** A score or a fraction looks the same, so there must be a sign that these are a day and a month. */
function dayAndMonth(reader: CalendarReader, a: Digits, b: Digits, stroke: string, around: Around): DateRead | undefined {
  const written = (value: Digits, other: Digits) => value.length === 2 && other.length === 2 && (value.value < 10 || other.value < 10)
  const year = stroke === '/' && reader.key(b.next) === ',' ? reader.plain(b.next + 1) : undefined
  const padded = stroke === '/' && written(a, b)
  if (!around.dated && around.weekday === undefined && !padded) return undefined
  if (year && (year.length === 2 || within(year.value, YEAR.gregorian))) {
    const full = year.length === 2 ? 2000 + year.value : year.value
    const dates = [dated(full, a.value, b.value), dated(full, b.value, a.value)].filter(exists)
    if (dates[0]) return { date: dates[0], next: year.next }
  }
  const date = [
    { hijri: false, month: b.value, day: a.value },
    { hijri: false, month: a.value, day: b.value },
  ].find(exists)
  return date && { date, next: b.next, twoNumbers: true }
}
