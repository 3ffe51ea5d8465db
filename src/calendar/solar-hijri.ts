import { civilNumber, dayOf } from './day-arithmetic.ts'

/** A year that is known to begin on 21 March, and the place of leap years in the cycle of 33, which holds from 1244 to 1472. */
const YEAR = 1376
const FIRST_DAY = civilNumber(1997, 3, 21)
const CYCLE = 33
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30])
const YEARS = [1244, 1472] as const

const isLeap = (year: number): boolean => LEAP.has(year % CYCLE)
const monthLength = (year: number, month: number): number => (month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29)

/** The Gregorian day, ISO 8601, of a day of the solar Hijri calendar, which Iran and Afghanistan print; undefined for what is no day. */
export function solarToGregorian(year: number, month: number, day: number): string | undefined {
  if (!(year >= YEARS[0] && year <= YEARS[1] && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) return undefined
  let number = FIRST_DAY
  for (let one = YEAR; one < year; one++) number += isLeap(one) ? 366 : 365
  for (let one = YEAR - 1; one >= year; one--) number -= isLeap(one) ? 366 : 365
  for (let one = 1; one < month; one++) number += monthLength(year, one)
  return dayOf(number + day - 1)
}
