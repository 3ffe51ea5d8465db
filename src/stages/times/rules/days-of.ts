import { civilValue } from '../../../calendar/civil-date.ts'
import { dayOf } from '../../../calendar/day-arithmetic.ts'
import { dayAt } from '../../../calendar/named-date.ts'
import { boundsOf } from '../../../calendar/stretches.ts'
import type { Moment, TimePage } from '../moment.ts'
import { resolveDate, valueOfDay } from '../resolve.ts'
import { type Stretch, stretchAt } from '../stretch-at.ts'

const two = (number: number): string => String(number).padStart(2, '0')

function monthBehind(page: TimePage, at: number): Stretch | undefined {
  const { reader } = page
  const month = stretchAt(page, reader.skip(at, 'of'))
  return month?.unit === 'M' ? month : undefined
}

function dayIn({ value, hijri }: Stretch, day: number): string | undefined {
  if (hijri) return hijri.year === undefined ? undefined : civilValue({ ...hijri, day })
  return value === undefined ? undefined : valueOfDay(value, day)
}

/** A day of a month that is pointed at: "the 20th of next month", "22 of this month". */
export function dayOfMonth(page: TimePage, at: number): Moment | undefined {
  const day = dayAt(page.reader, at)
  const month = day && monthBehind(page, day.next)
  if (!day || !month) return undefined
  const value = dayIn(month, day.day)
  if (month.value && !value) return undefined
  return { timex: `${month.timex}-${two(day.day)}`, value, next: month.next, rule: 'times.day-of-month' }
}

/** "The first day of", "the last day of" a month or year; the half of a month is its fifteenth. */
export function edgeOfStretch(page: TimePage, at: number): Moment | undefined {
  const { reader } = page
  const half = reader.read(at, 'fraction')
  if (half) return half.value === 2 ? middleDay(page, half.next) : undefined
  const ahead = reader.readAny(at, 'lastOf', 'firstOf')
  const noun = reader.read(ahead ? ahead.next : at, 'unit')
  if (noun?.tag !== 'D' || noun.value !== 1) return undefined
  const behind = ahead ? undefined : reader.readAny(noun.next, 'ordinal', 'final')
  if (!ahead && !(noun.sense.definite && behind)) return undefined
  const last = ahead?.sense.kind === 'lastOf' || behind?.sense.kind === 'final'
  const from = behind ? behind.next : noun.next
  const whole = stretchAt(page, reader.skip(from, 'of', 'inside'), true)
  if (!whole || !(whole.unit === 'M' || whole.unit === 'Y')) return undefined
  const bounds = whole.value ? boundsOf(whole.value) : undefined
  const number = behind?.value || 1
  const value = bounds && dayOf(last ? bounds.end - 1 : bounds.start + number - 1)
  return { timex: `${whole.timex}-${last ? 'XX' : two(number)}`, value, next: whole.next, rule: 'times.day-of-stretch' }
}

function middleDay(page: TimePage, at: number): Moment | undefined {
  const month = monthBehind(page, at)
  if (!month) return undefined
  return { timex: `${month.timex}-15`, value: dayIn(month, 15), next: month.next, rule: 'times.middle-of-month' }
}

/** "On the 27th": a day of the month of the page. */
export function numberedDay(page: TimePage, at: number): Moment | undefined {
  const { reader, today } = page
  const noun = reader.read(at, 'unit')
  if (noun?.tag !== 'D' || noun.value !== 1 || noun.sense.definite) return undefined
  const day = reader.plain(noun.next) && !reader.broken(noun.next) ? dayAt(reader, noun.next) : undefined
  if (!day || reader.key(day.next) === ':' || reader.senses(day.next).some(({ kind }) => kind === 'unit')) return undefined
  const value = resolveDate({ hijri: false, day: day.day }, today)
  return { timex: `XXXX-XX-${two(day.day)}`, value, next: day.next, rule: 'times.numbered-day' }
}
