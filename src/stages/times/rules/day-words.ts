import { dayNumber, dayOf, dayOn, weekdayOf } from '../../../calendar/day-arithmetic.ts'
import { ordinalNumber } from '../../../calendar/number-words.ts'
import { printedDate } from '../../../calendar/printed-date.ts'
import { commas } from '../../../text/script-marks.ts'
import { skipDayNoun } from '../day-noun.ts'
import { type Moment, type TimePage, toldDay } from '../moment.ts'
import { shiftAt } from '../stretch-at.ts'
import { wholeDate } from './dates.ts'

const MARKS = `(${commas}:\u2013-`

/** "Today", "yesterday", "the day after tomorrow", with the weekday or the date that stands behind it. */
export function dayWord(page: TimePage, at: number): Moment | undefined {
  const { reader, today } = page
  const read = reader.read(at, 'day')
  if (!read) return undefined
  const shifted = shiftedDay(page, at) ?? relatedDay(page, at)
  if (shifted) return shifted
  if (read.value === 0 && isNoToday(page, at, read.next)) return undefined
  const near = today === undefined ? undefined : dayNumber(today) + read.value
  const mark = reader.skipMark(read.next, MARKS)
  const behind = skipDayNoun(reader, mark)
  const date = reader.opens(behind) ? printedDate(reader, behind) : undefined
  const whole = date?.date.day !== undefined && date.date.month !== undefined ? wholeDate(page, behind) : undefined
  if (whole) return { ...whole, rule: 'times.day-and-date' }
  const weekday = reader.read(behind, 'weekday')
  if (!weekday) return { timex: 'XXXX-XX-XX', value: today && dayOn(today, read.value, 'D'), next: read.next, rule: 'times.day-word' }
  // The page's day and its words must agree; a page put online a day later keeps the words of its dispatch.
  const day = near === undefined ? undefined : [0, -1, 1].map((step) => near + step).find((one) => weekdayOf(one) === weekday.value)
  const next = mark > read.next && reader.key(read.next) === '(' ? reader.skipMark(weekday.next, ')') : weekday.next
  return { timex: `XXXX-WXX-${weekday.value}`, value: day === undefined ? undefined : dayOf(day), next, rule: 'times.day-and-weekday' }
}

/** "The following day", "the day before": of what was told last, else of the page. */
function shiftedDay(page: TimePage, at: number): Moment | undefined {
  const { reader, today } = page
  const noun = reader.read(at, 'unit')
  const shift = noun?.tag === 'D' && noun.value === 1 && noun.sense.definite ? shiftAt(reader, noun.next) : undefined
  if (!shift || shift.by === 0) return undefined
  const day = shift.told ? toldDay(page, at) : today
  return { timex: 'XXXX-XX-XX', value: day && dayOn(day, shift.by, 'D'), next: shift.next, rule: 'times.day-shift' }
}

/** "The day that is before yesterday", as it is said; not behind "from", where the same letters mean "to". */
function relatedDay({ reader, today }: TimePage, at: number): Moment | undefined {
  const noun = reader.read(at, 'unit')
  if (noun?.tag !== 'D' || noun.value !== 1 || !noun.sense.definite || (at > 0 && reader.read(at - 1, 'from'))) return undefined
  const day = reader.read(reader.skip(noun.next, 'relative'), 'day')
  if (!day || Math.abs(day.value) < 2) return undefined
  return { timex: 'XXXX-XX-XX', value: today && dayOn(today, day.value, 'D'), next: day.next, rule: 'times.day-word' }
}

/** "The first day", a newspaper called "today", a month's numbered day. */
function isNoToday({ reader }: TimePage, at: number, next: number): boolean {
  if (at > 0 && reader.read(at - 1, 'notBeforeDay')) return true
  if (reader.readAny(next, 'final', 'notAfterDay')) return true
  return ordinalNumber(reader, next) !== undefined && !reader.read(next, 'weekday') && printedDate(reader, next) === undefined
}
