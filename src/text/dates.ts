import type { CalendarWords } from '../model/language/calendar-words.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { calendarPatterns } from './calendar-patterns.ts'
import { foldWithMap } from './fold.ts'

export interface PrintedDate {
  /** ISO 8601 with the precision printed: `2022-12`, `2022-12-29`, `2022-12-29T10:30`. */
  readonly stamp: string
  /** Of the date, the time with it. */
  readonly span: Span
  /** 1 (Monday) to 7, where a weekday stands before the date. */
  readonly weekday?: number
}

interface Rules {
  readonly date: RegExp
  readonly time: RegExp
}
const rules = new WeakMap<CalendarWords, Rules>()

function rulesOf(calendar: CalendarWords, letters: Letters): Rules {
  const known = rules.get(calendar)
  if (known) return known
  const { month, weekday, oneOf } = calendarPatterns(calendar, letters)
  const name = `(?:${month})`
  const day = '\\d{1,2}'
  const year = '(?:19|20)\\d\\d'
  const gap = '[\\s,،./–-]{0,4}'
  const between = `${gap}(?:(?:${oneOf(calendar.of)})\\s+)?`
  // A month may be named twice, in two traditions, with a stroke between.
  const months = `(?<name>${name})(?:\\s*[/(–-]\\s*${name}\\)?)?`
  const built: Rules = {
    date: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<weekday>${weekday})[\\s,،:–-]*)?(?:(?<iso>${year})\\s?[-/.]\\s?(?<m1>${day})\\s?[-/.]\\s?(?<d1>${day})|(?<d2>${day})\\s?[-/.]\\s?(?<m2>${day})\\s?[-/.]\\s?(?<y2>${year})|(?<d3>${day})(?:st|nd|rd|th)?${between}${months}${gap}(?<y3>${year})|${months.replace('<name>', '<name4>')}${gap}(?<d4>${day})(?:st|nd|rd|th)?[\\s,،]{1,3}(?<y4>${year})|${months.replace('<name>', '<name5>')}\\s+(?<y5>${year}))(?![\\p{N}])`,
      'giu',
    ),
    time: new RegExp(
      `(?<!\\d)(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?!\\d)\\s*(?<half>(?:${oneOf([...calendar.beforeNoon, ...calendar.afterNoon])})(?![\\p{L}]))?`,
      'giu',
    ),
  }
  rules.set(calendar, built)
  return built
}

/** The dates printed in a line, day before month where both are numbers. A date that does not exist gives nothing. Offsets are UTF-16 code units. */
export function parseDateLine(line: string, calendar: CalendarWords, letters: Letters): PrintedDate[] {
  const folded = foldWithMap(line, letters)
  const { date, time } = rulesOf(calendar, letters)
  const { monthOf, weekdayOf, oneOf } = calendarPatterns(calendar, letters)
  const afterNoon = new RegExp(`^(?:${oneOf(calendar.afterNoon)})$`, 'iu')
  const dates = [...folded.text.matchAll(date)]
  const times = [...folded.text.matchAll(time)]
  return dates.flatMap((match): PrintedDate[] => {
    const g = match.groups!
    const named = (name: string | undefined) => (name ? monthOf.get(name.toLowerCase().replace(/\s+/gu, ' ')) : undefined)
    const year = g.iso ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5!
    const month = Number(g.m1 ?? g.m2 ?? named(g.name) ?? named(g.name4) ?? named(g.name5))
    const day = g.y5 ? undefined : Number(g.d1 ?? g.d2 ?? g.d3 ?? g.d4)
    const whole = wholeDate(Number(year), month, day)
    if (!whole) return []
    const clock = dates.length === 1 && day !== undefined ? nearestTime(times, match) : undefined
    const span = folded.printed({ start: match.index, end: match.index + match[0].length })
    const weekday = g.weekday && weekdayOf.get(g.weekday.toLowerCase())
    return [{ stamp: clock ? `${whole}T${clockOf(clock.groups!, afterNoon)}` : whole, span, ...(weekday && { weekday }) }]
  })
}

function wholeDate(year: number, month: number, day: number | undefined): string | undefined {
  if (!(month >= 1 && month <= 12)) return undefined
  const start = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return start
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${start}-${String(day).padStart(2, '0')}` : undefined
}

const nearestTime = (times: readonly RegExpExecArray[], date: RegExpExecArray): RegExpExecArray | undefined =>
  [...times].sort((a, b) => Math.abs(a.index - date.index) - Math.abs(b.index - date.index))[0]

function clockOf({ hour, minute, half }: Record<string, string | undefined>, afterNoon: RegExp): string {
  let hours = Number(hour)
  if (half) {
    const late = afterNoon.test(half)
    if (late && hours < 12) hours += 12
    if (!late && hours === 12) hours = 0
  }
  return `${String(hours).padStart(2, '0')}:${minute}`
}
