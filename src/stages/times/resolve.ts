import { type CivilDate, civilValue, ofYear } from '../../calendar/civil-date.ts'
import { dayNumber, dayOf, monthLength, monthOn, weekdayOf } from '../../calendar/day-arithmetic.ts'
import { gregorianToHijri } from '../../calendar/hijri.ts'

/** A date without a year is of the page's own, unless it would lie further ahead or behind than news is used to without saying so. */
const AHEAD = 240
const BEHIND = 320
/** A day without a month, in the same way. */
const DAYS_AHEAD = 24

/** The value of a date with what is missing taken from the page's day; undefined without one. */
export function resolveDate(date: CivilDate, today: string | undefined): string | undefined {
  if (date.year !== undefined) return civilValue(date)
  if (today === undefined) return undefined
  if (date.month === undefined) return dayOfMonthNear(date.day!, today)
  return date.hijri ? hijriNear(date, today) : gregorianNear(date, today)
}

function gregorianNear(date: CivilDate, today: string): string | undefined {
  const year = Number(today.slice(0, 4))
  const away = (value: string) => dayNumber(value.length === 7 ? `${value}-01` : value) - dayNumber(today)
  const own = civilValue(ofYear(date, year))
  const by = own === undefined ? 0 : away(own) > AHEAD ? -1 : away(own) < -BEHIND ? 1 : 0
  return civilValue(ofYear(date, year + by))
}

/** Hijri years begin at any time of the year, so the nearest is meant. */
function hijriNear(date: CivilDate, today: string): string | undefined {
  const hijri = gregorianToHijri(today)
  if (!hijri) return undefined
  const away = (value: string) => Math.abs(dayNumber(value) - dayNumber(today))
  return [hijri.year, hijri.year - 1, hijri.year + 1]
    .map((year) => civilValue(ofYear(date, year)))
    .filter((value) => value !== undefined)
    .sort((a, b) => away(a) - away(b))[0]
}

function dayOfMonthNear(day: number, today: string): string | undefined {
  const ahead = day - Number(today.slice(8, 10))
  const month = monthOn(today, ahead > DAYS_AHEAD ? -1 : 0)
  return civilValue({ hijri: false, year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)), day })
}

/** A month by its number with a shift: the last one before, the next one after, the one of this year. */
export function monthShifted(month: number, by: number, today: string): string {
  const year = Number(today.slice(0, 4))
  const same = `${year}-${String(month).padStart(2, '0')}`
  const moved = by > 0 && same <= today.slice(0, 7) ? 1 : by < 0 && same >= today.slice(0, 7) ? -1 : 0
  return monthOn(`${same}-01`, 12 * moved)
}

/** A weekday: the last one, the day itself among them; with a shift the last before or the next after; `soon` the next, itself among them. */
export function weekdayNear(weekday: number, by: number, today: string, soon = false): string {
  const day = dayNumber(today)
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (soon) return dayOf(back === 0 ? day : day + 7 - back)
  if (by > 0) return dayOf(day + (7 - back))
  if (by < 0) return dayOf(day - (back || 7))
  return dayOf(day - back)
}

/** The day of a weekday and a number together, looked for in the months around. */
export function weekdayAndDay(weekday: number, day: number, today: string): string | undefined {
  return [0, -1, 1, -2, 2]
    .map((by) => monthOn(today, by))
    .map((month) => valueOfDay(month, day))
    .find((value) => value !== undefined && weekdayOf(dayNumber(value)) === weekday)
}

export function valueOfDay(month: string, day: number): string | undefined {
  const [year, number] = month.split('-').map(Number)
  const last = monthLength(year!, number!)
  return day >= 1 && day <= last ? `${month}-${String(day).padStart(2, '0')}` : undefined
}
