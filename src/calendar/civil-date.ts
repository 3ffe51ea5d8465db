import { dayNumber, dayOf, monthLength, weekdayOf } from './day-arithmetic.ts'
import { hijriMonthLength, hijriToGregorian } from './hijri.ts'

/** A date of one of the two calendars, as far as it is printed. */
export interface CivilDate {
  readonly hijri: boolean
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** The date of the same month and day in another year. */
export const ofYear = ({ hijri, month, day }: CivilDate, year: number | undefined): CivilDate => ({ hijri, year, month, day })

const two = (number: number): string => String(number).padStart(2, '0')

/** Whether a date can exist: its month has such a day, in some year where none is printed. */
export function exists({ hijri, year, month, day }: CivilDate): boolean {
  if (month !== undefined && !(month >= 1 && month <= 12)) return false
  if (day === undefined) return true
  if (hijri) return day >= 1 && day <= ((year !== undefined && month !== undefined && hijriMonthLength(year, month)) || 30)
  return day >= 1 && day <= (month === undefined ? 31 : monthLength(year ?? 2000, month))
}

/** What the words say by themselves: `XXXX-12-28`; a Hijri date has an H in front. */
export function timexOf({ hijri, year, month, day }: CivilDate): string {
  const parts = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')]
  if (month !== undefined || day !== undefined) parts.push(month === undefined ? 'XX' : two(month))
  if (day !== undefined) parts.push(two(day))
  return `${hijri ? 'H' : ''}${parts.join('-')}`
}

/** The Gregorian value of a date whose year is known, in the precision printed; undefined where the calendar's tables end. */
export function civilValue(date: CivilDate): string | undefined {
  if (date.year === undefined) return undefined
  return date.hijri ? hijriToGregorian({ year: date.year, month: date.month, day: date.day }) : timexOf(date)
}

/** Whether the day of a date is the weekday given (1: Monday); a date that is not resolved to a day does not disagree. */
export function fallsOn(date: CivilDate, weekday: number): boolean {
  const value = civilValue(date)
  return value === undefined || value.length !== 10 || weekdayOf(dayNumber(value)) === weekday
}

/** Whether the day of a Hijri date is beside the weekday given. */
export function fallsBeside(date: CivilDate, weekday: number): boolean {
  const value = date.hijri ? civilValue(date) : undefined
  return value?.length === 10 && [-1, 1].some((by) => weekdayOf(dayNumber(value) + by) === weekday)
}

/** A calendar kept by sighting the moon may be a day or two away from the tables. */
const SIGHTING = 2
export const agree = (a: string, b: string): boolean => Math.abs(dayNumber(a) - dayNumber(b)) <= SIGHTING

/** A Hijri day moved by a day to the weekday printed with it. */
export function onWeekday(value: string, weekday: number): string {
  const day = dayNumber(value)
  const moved = [0, 1, -1].map((by) => day + by).find((one) => weekdayOf(one) === weekday)
  return dayOf(moved ?? day)
}
