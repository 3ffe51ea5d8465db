import type { StretchPart, TimeUnit } from '../model/language/calendar-words.ts'
import { dayNumber, dayOf, monthOn, weekdayOf, weekOf } from './day-arithmetic.ts'

/** First day and the day after the last, as day numbers. */
export interface Bounds {
  readonly start: number
  readonly end: number
}

const two = (number: number): string => String(number).padStart(2, '0')
const yearStart = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`)

/**
 * The days of a value: a day (a time with it or not), week `2016-W45`, month, year, decade `197X`, century `18XX`, or an interval of two,
 * both counted; `~` marks what is approximate. Undefined for anything else.
 */
export function boundsOf(value: string): Bounds | undefined {
  const [first, last] = value.replaceAll('~', '').split('/')
  const a = boundsOfOne(first!)
  const b = last === undefined ? a : boundsOfOne(last)
  return a && b && { start: a.start, end: b.end }
}

function boundsOfOne(value: string): Bounds | undefined {
  const match = /^(\d{4})(?:-(?:W(\d\d)|(\d\d)(?:-(\d\d)(?:T.*)?)?))?$/u.exec(value)
  if (!match) return decadeBounds(value)
  const [, year, week, month, day] = match
  if (day) return { start: dayNumber(value), end: dayNumber(value) + 1 }
  if (month) return { start: dayNumber(`${value}-01`), end: dayNumber(`${monthOn(value, 1)}-01`) }
  if (week) return { start: weekStart(Number(year), Number(week)), end: weekStart(Number(year), Number(week)) + 7 }
  return { start: yearStart(Number(year)), end: yearStart(Number(year) + 1) }
}

function decadeBounds(value: string): Bounds | undefined {
  if (!/^\d{2}(?:\d|X)X$/u.test(value)) return undefined
  const first = Number(value.replaceAll('X', '0'))
  return { start: yearStart(first), end: yearStart(first + (value.endsWith('XX') ? 100 : 10)) }
}

/** Monday of an ISO week. */
function weekStart(year: number, week: number): number {
  const fourth = yearStart(year) + 3
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1)
}

/** The stretch of a unit that lies so many units from a day. */
export function stretchAround(day: string, unit: TimeUnit, by: number): string | undefined {
  const year = Number(day.slice(0, 4))
  if (unit === 'D') return dayOf(dayNumber(day) + by)
  if (unit === 'W') return weekOf(dayNumber(day) + 7 * by)
  if (unit === 'M') return monthOn(day, by)
  if (unit === 'Y') return String(year + by)
  if (unit === 'E') return `${Math.floor(year / 10) + by}X`
  return unit === 'C' ? `${Math.floor(year / 100) + by}XX` : undefined
}

const interval = (start: number, last: number): string => `${dayOf(start)}/${dayOf(last)}`

/** Which part of a week, month or year its first, middle and last days are: by convention about a half. */
export function partOf(value: string, part: StretchPart, today: string | undefined): string | undefined {
  const bounds = boundsOf(value)
  if (!bounds) return undefined
  if (part === 'rest' || part === 'later') return restOf(bounds, part, today)
  const { start, end } = bounds
  if (end - start === 7)
    return { early: interval(start, start + 2), mid: interval(start + 1, start + 4), late: interval(start + 3, end - 1) }[part]
  // A Hijri month is an interval of as many days.
  if (end - start >= 28 && end - start <= 31)
    return { early: interval(start, start + 14), mid: interval(start + 9, start + 19), late: interval(start + 15, end - 1) }[part]
  if (/^\d{4}$/u.test(value))
    return { early: `${value}-01/${value}-06`, mid: `${value}-04/${value}-09`, late: `${value}-07/${value}-12` }[part]
  const years = decadeYears(value, bounds)
  return years?.[part]
}

function decadeYears(value: string, { start, end }: Bounds): Record<'early' | 'mid' | 'late', string> | undefined {
  if (!value.endsWith('X')) return undefined
  const [first, after] = [Number(dayOf(start).slice(0, 4)), Number(dayOf(end).slice(0, 4))]
  const length = after - first
  const part = (from: number, until: number) => `${first + Math.round(length * from)}/${first + Math.round(length * until) - 1}`
  return { early: part(0, 0.4), mid: part(0.3, 0.7), late: part(0.6, 1) }
}

/** What is left of a stretch from a day on, or after it. */
function restOf({ start, end }: Bounds, part: 'rest' | 'later', today: string | undefined): string | undefined {
  if (today === undefined) return undefined
  const from = Math.max(start, dayNumber(today) + (part === 'later' ? 1 : 0))
  return from < end ? interval(from, end - 1) : undefined
}

/** Saturday and Sunday of an ISO week. */
export function weekendOf(week: string): string | undefined {
  const bounds = boundsOf(week)
  return bounds && interval(bounds.end - 2, bounds.end - 1)
}

/** A week of a month or year by its number, -1 the last: in a month, weeks that lie in it whole; in a year, ISO weeks. */
export function weekWithin(stretch: string, number: number): string | undefined {
  const bounds = boundsOf(stretch)
  if (!bounds) return undefined
  if (/^\d{4}$/u.test(stretch)) {
    const last = Number(weekOf(bounds.end - 4).slice(6))
    const week = number < 0 ? last : number
    return week <= last ? `${stretch}-W${two(week)}` : undefined
  }
  const first = bounds.start + ((8 - weekdayOf(bounds.start)) % 7)
  const weeks = Math.floor((bounds.end - first) / 7)
  const at = number < 0 ? weeks : number
  return at >= 1 && at <= weeks ? weekOf(first + 7 * (at - 1)) : undefined
}

/** A weekday of a month by its number, -1 the last. */
export function weekdayWithin(month: string, weekday: number, number: number): string | undefined {
  const bounds = boundsOf(month)
  if (!bounds) return undefined
  const first = bounds.start + ((weekday - weekdayOf(bounds.start) + 7) % 7)
  const day = number < 0 ? first + 7 * Math.floor((bounds.end - 1 - first) / 7) : first + 7 * (number - 1)
  return day < bounds.end ? dayOf(day) : undefined
}

/** A quarter, half or third of a year, or half of a month, by its number; -1 the last. */
export function fractionOf(stretch: string, parts: number, number: number): string | undefined {
  const at = number < 0 ? parts : number
  if (at > parts) return undefined
  if (/^\d{4}$/u.test(stretch)) {
    const months = 12 / parts
    return `${stretch}-${two(months * (at - 1) + 1)}/${stretch}-${two(months * at)}`
  }
  if (parts === 2 && /^\d{4}-\d\d$/u.test(stretch)) return partOf(stretch, at === 1 ? 'early' : 'late', undefined)
  return undefined
}
