import { type CivilDate, exists, onWeekday, timexOf } from '../../../calendar/civil-date.ts'
import { dayNumber, weekdayOf } from '../../../calendar/day-arithmetic.ts'
import { printedDate, printedTimex, printedValue } from '../../../calendar/printed-date.ts'
import { skipDayNoun } from '../day-noun.ts'
import type { Moment, TimePage } from '../moment.ts'
import { resolveDate } from '../resolve.ts'

/** A date printed with its day, or a month with its year: in numbers or names, in one calendar or both; the year may be missing. */
export function wholeDate(page: TimePage, at: number): Moment | undefined {
  const { reader, today } = page
  const read = printedDate(reader, at, { near: today, dated: isDated(page, at) })
  if (!read) return undefined
  const { date, twin, weekday } = read
  const stated = printedValue(read)
  const gregorian = twin && date.hijri ? twin : date
  const value = stated ?? resolveDate(gregorian, today)
  // "The second Wednesday of October" is no second of October.
  if (read.inWords && weekday && value?.length === 10 && weekdayOf(dayNumber(value)) !== weekday) return undefined
  const other = read.twoNumbers && weekday && !stated ? otherReading(date, weekday, today) : undefined
  if (other) return { timex: timexOf(other.date), value: other.value, next: read.next, rule: 'times.day-and-month' }
  const moved = !stated && value && gregorian.hijri && weekday ? onWeekday(value, weekday) : value
  return { timex: printedTimex(read), value: moved, next: read.next, rule: stated ? 'times.whole-date' : 'times.day-and-month' }
}

/** Two numbers that the weekday contradicts: the month first, or of the Hijri calendar, where the weekday agrees with that. */
function otherReading(date: CivilDate, weekday: number, today: string | undefined) {
  const [month, day] = [date.month!, date.day!]
  const readings = [date, { hijri: true, month, day }, { hijri: false, month: day, day: month }, { hijri: true, month: day, day: month }]
  for (const one of readings.filter(exists)) {
    const value = resolveDate(one, today)
    if (value?.length === 10 && weekdayOf(dayNumber(value)) === weekday) return { date: one, value }
  }
  return undefined
}

/** A date behind the noun "day". */
export function dayNounDate(page: TimePage, at: number): Moment | undefined {
  const from = skipDayNoun(page.reader, at)
  return from > at && page.reader.opens(from) ? wholeDate(page, from) : undefined
}

/** "On", "dated" or "agreeing with" stands in front, so that two numbers are a day and a month. */
function isDated({ reader }: TimePage, at: number): boolean {
  if (at === 0) return false
  if (reader.readAny(at - 1, 'dated', 'agreeing')) return true
  const inside = reader.readAny(at - 1, 'inside', 'until', 'since')
  return inside !== undefined && reader.key(at + 1) === '/'
}
