import { dayNumber, dayOf } from './day-arithmetic.ts'
import { FIRST_DAY, FIRST_YEAR, MONTH_LENGTHS } from './umm-al-qura.ts'

/** A date of the Hijri calendar, with the precision that it has: a year, a month (1 to 12) or a day. */
export interface HijriDate {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const YEARS = MONTH_LENGTHS.length / 3

/** Day number of the first of each month, one more at the end. */
const starts: readonly number[] = (() => {
  const days = [FIRST_DAY]
  for (let year = 0; year < YEARS; year++) {
    const lengths = Number.parseInt(MONTH_LENGTHS.slice(3 * year, 3 * year + 3), 16)
    for (let month = 0; month < 12; month++) days.push(days.at(-1)! + 29 + ((lengths >> month) & 1))
  }
  return days
})()

const indexOf = (year: number, month: number): number => (year - FIRST_YEAR) * 12 + month - 1

/** Days of a month, 29 or 30; undefined outside of the tables (1300 to 1600 AH) and for what is no month. */
export function hijriMonthLength(year: number, month: number): number | undefined {
  if (!(year >= FIRST_YEAR && year < FIRST_YEAR + YEARS && month >= 1 && month <= 12)) return undefined
  const index = indexOf(year, month)
  return starts[index + 1]! - starts[index]!
}

/**
 * The Gregorian date of a Hijri one, ISO 8601: a day `2022-12-29`; for a month or a year the interval of its days, both named,
 * `2022-04-02/2022-05-01`, since it begins and ends inside of Gregorian months. By the Umm al-Qura tables, so a calendar kept by
 * sighting may differ by a day. Undefined for dates that do not exist or lie outside of the tables.
 */
export function hijriToGregorian({ year, month, day }: HijriDate): string | undefined {
  const length = hijriMonthLength(year, month ?? 1)
  if (length === undefined) return undefined
  if (month === undefined) return day === undefined ? interval(indexOf(year, 1), indexOf(year, 13)) : undefined
  const index = indexOf(year, month)
  if (day === undefined) return interval(index, index + 1)
  return Number.isInteger(day) && day >= 1 && day <= length ? dayOf(starts[index]! + day - 1) : undefined
}

const interval = (from: number, until: number): string => `${dayOf(starts[from]!)}/${dayOf(starts[until]! - 1)}`

/** The Hijri date of a Gregorian day, `2022-12-29`; undefined outside of the tables. */
export function gregorianToHijri(isoDate: string): Required<HijriDate> | undefined {
  const number = dayNumber(isoDate)
  if (!(number >= FIRST_DAY && number < starts.at(-1)!)) return undefined
  // Months are 29 or 30 days long, so the division is at most a few months too far.
  let index = Math.min(starts.length - 2, Math.floor((number - FIRST_DAY) / 29))
  while (starts[index]! > number) index--
  return { year: FIRST_YEAR + Math.floor(index / 12), month: (index % 12) + 1, day: number - starts[index]! + 1 }
}
