import type { TimeUnit } from '../model/language/calendar-words.ts'

/** Days as whole numbers since 1970-01-01, without clocks and zones. The civil calendar is counted in eras of 400 years, as H. Hinnant does. */
const ERA = 146_097
const EPOCH = 719_468

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`)
const isoDay = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** The number of a day `2022-12-29` or of the day of a longer stamp; NaN for what is none. */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7))
  return civilNumber(Number(day.slice(0, 4)), month, Number(day.slice(8, 10)))
}

export function civilNumber(year: number, month: number, day: number): number {
  const years = month <= 2 ? year - 1 : year
  const era = Math.floor(years / 400)
  const ofEra = years - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH
}

export function dayOf(number: number): string {
  const shifted = number + EPOCH
  const era = Math.floor(shifted / ERA)
  const ofEra = shifted - era * ERA
  const years = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return isoDay(years + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

/** 1 (Monday) to 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
/** Days of a Gregorian month, 1 to 12. */
export const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!)

/** The month `by` months on, `2022-12`. */
export function monthOn(day: string, by: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((((months % 12) + 12) % 12) + 1)}`
}

/** ISO 8601 week of a day, `2022-W52`. */
export function weekOf(number: number): string {
  const thursday = number - weekdayOf(number) + 4
  const year = dayOf(thursday).slice(0, 4)
  return `${year}-W${two(Math.floor((thursday - civilNumber(Number(year), 1, 1)) / 7) + 1)}`
}

/** A day so many units on; a day that its month does not have becomes its last. */
export function dayOn(day: string, by: number, unit: Extract<TimeUnit, 'D' | 'W' | 'M' | 'Y'>): string {
  if (unit === 'D' || unit === 'W') return dayOf(dayNumber(day) + by * (unit === 'W' ? 7 : 1))
  const month = monthOn(day, unit === 'M' ? by : 12 * by)
  const last = monthLength(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  return `${month}-${two(Math.min(last, Number(day.slice(8, 10))))}`
}
