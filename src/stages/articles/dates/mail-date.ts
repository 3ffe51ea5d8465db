import type { Stamp } from '../../../model/article.ts'

/** A date as mail and RSS write it: `Sun, 11 Feb 2024 08:00:00 EST`, with half of the day (`8:00:00 PM +0300`) and a comment behind it. */
const MAIL =
  /^\s*(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(?:([ap])\.?m\b\.?)?\s*(?:((?:GMT|UTC)?[+-]\d\d:?\d\d|(?:GMT|UTC)[+-]\d{1,2})|([a-z]{1,5}))?(?:\s*\([^)]*\))?)?\s*$/iu
/** A date of mail with the month first and the year last or before the time, as programs print it: `Sun Feb 11 08:00:00 +0300 2024`, `Sun Feb 11 2024 08:00:00 GMT+0300`. */
const MONTH_FIRST =
  /^\s*[a-z]{3},?\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+(\d\d:\d\d(?::\d\d)?(?:\s[^\d].*)?)|(\d\d:\d\d(?::\d\d)?(?:\s+(?:[+-]\d{4}|[a-z]{1,5}))?)\s+(\d{4}))\s*$/iu
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Zones by name, in hours. Names of several zones (AST, IST, BST, CST of China) are left out, but those that RFC 822 defines. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
} // biome-ignore format: one table

/** The stamp of such a date; nothing where it is written otherwise, in words why where it is one that does not exist. */
export function mailStamp(text: string): Stamp | 'none' | undefined {
  const found = MAIL.exec(dayFirst(text.slice(0, LONGEST)))
  const month = MONTHS.indexOf((found?.[2] ?? '').slice(0, 3).toLowerCase()) + 1
  if (!found || month === 0) return undefined
  const [, day, , shortYear, hour, minute, second, half, offset, zone] = found
  const year = shortYear!.length === 2 ? (Number(shortYear) < 70 ? 2000 : 1900) + Number(shortYear) : Number(shortYear)
  const date = `${year}-${two(month)}-${two(Number(day))}`
  if (hour === undefined) return `${date}`
  const clock = clockOf(date, Number(hour), minute!, second, half)
  if (!clock) return 'none'
  const hours = zone === undefined ? undefined : ZONES[zone.toLowerCase()]
  const shift = offset ? shiftOf(offset.replace(/^[a-z]+/iu, '')) : hours === undefined ? '' : zoneOf(hours)
  return `${clock}${shift}`
}

const dayFirst = (text: string): string =>
  text.replace(MONTH_FIRST, (_, month, day, year, time, early, late) => `${day} ${month} ${year ?? late} ${time ?? early}`)

/** Hours alone, or with minutes: `+3`, `+0300`, `+03:00`. */
export const shiftOf = (offset: string): string =>
  /^.\d{1,2}$/u.test(offset) ? `${offset[0]}${offset.slice(1).padStart(2, '0')}:00` : offset.replace(/^(.\d\d):?/u, '$1:')

const LONGEST = 100
const two = (number: number): string => String(number).padStart(2, '0')
const zoneOf = (hours: number): string => (hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`)

/** A day and its time; the hour 24 is the first of the next day. */
export function clockOf(day: string, hour: number, minute: string, second?: string, half?: string): Stamp | undefined {
  const isLate = half?.toLowerCase() === 'p'
  const hours = half && hour <= 12 ? (hour % 12) + (isLate ? 12 : 0) : hour
  if (hours > 24 || Number(minute) > 59 || Number(second ?? 0) > 60 || (hours === 24 && Number(minute) + Number(second ?? 0) > 0))
    return undefined
  const time = (of: string, at: number): Stamp => `${of}T${two(at)}:${minute}${second && second !== '00' ? `:${second}` : ''}`
  if (hours < 24) return time(day, hours)
  const next = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(next.getTime())) return undefined
  next.setUTCDate(next.getUTCDate() + 1)
  return time(next.toISOString().slice(0, 10), 0)
}
