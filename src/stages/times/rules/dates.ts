import { onWeekday } from '../../../text/civil-date.ts'
import { printedDate, printedTimex, printedValue } from '../../../text/printed-date.ts'
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
  const moved = !stated && value && gregorian.hijri && weekday ? onWeekday(value, weekday) : value
  return { timex: printedTimex(read), value: moved, next: read.next, rule: stated ? 'times.whole-date' : 'times.day-and-month' }
}

/** "On", "dated" or "agreeing with" stands in front, so that two numbers are a day and a month. */
function isDated({ reader }: TimePage, at: number): boolean {
  if (at === 0) return false
  if (reader.readAny(at - 1, 'dated', 'agreeing')) return true
  const inside = reader.readAny(at - 1, 'inside', 'until', 'since')
  return inside !== undefined && reader.key(at + 1) === '/'
}
