import { dayNumber, dayOf, monthOn } from '../../../calendar/day-arithmetic.ts'
import { dayAt } from '../../../calendar/named-date.ts'
import { ordinalNumber } from '../../../calendar/number-words.ts'
import type { CalendarReader, Read } from '../../../calendar/reader.ts'
import { boundsOf, weekdayWithin } from '../../../calendar/stretches.ts'
import { isAhead } from '../ahead.ts'
import { skipDayNoun } from '../day-noun.ts'
import type { Moment, TimePage } from '../moment.ts'
import { valueOfDay, weekdayAndDay, weekdayNear } from '../resolve.ts'
import { type Stretch, shiftAt, stretchAt } from '../stretch-at.ts'

const timexOf = (weekday: number): string => `XXXX-WXX-${weekday}`

/** A weekday and what stands with it: a shift, a week, the number of its day, an ordinal in its month. Alone, the last one. */
export function weekday(page: TimePage, at: number): Moment | undefined {
  const { reader, today } = page
  const pointed = reader.read(at, 'this')
  const read = reader.read(skipDayNoun(reader, pointed ? pointed.next : at), 'weekday')
  if (!read || (at > 0 && reader.read(at - 1, 'notBeforeWeekday'))) return undefined
  const timex = timexOf(read.value)
  const own = (value: string | undefined, next: number, rule: string): Moment => ({ timex, value, next, rule: `times.${rule}` })
  if (pointed) return own(today && weekdayNear(read.value, 0, today, true), read.next, 'this-weekday')
  const shift = shiftAt(reader, read.next)
  if (shift && !shift.told) return own(today && shiftedWeekday(read.value, shift.by, today), shift.next, 'weekday')
  const final = reader.read(read.next, 'final')
  const month = final && stretchAt(page, reader.skip(final.next, 'of', 'inside'), true)
  if (month?.unit === 'M')
    return own((month.value && weekdayWithin(month.value, read.value, -1)) || undefined, month.next, 'weekday-of-month')
  const lent = shiftOfPair(reader, read.next)
  if (lent) return own(today && shiftedWeekday(read.value, lent.by, today), read.next, 'weekday')
  const week = weekBehind(page, read.next)
  if (week) return own(week.value && dayOfWeek(week.value, read.value), week.next, 'weekday-of-week')
  return numbered(page, read) ?? own(today && weekdayNear(read.value, 0, today, isAhead(page, at)), read.next, 'weekday')
}

const shiftedWeekday = (weekday: number, by: number, today: string): string => {
  const near = weekdayNear(weekday, Math.sign(by), today)
  return Math.abs(by) > 1 ? dayOf(dayNumber(near) + 7 * Math.sign(by)) : near
}

/** "Saturday and Sunday next": the shift behind the second is of both. */
function shiftOfPair(reader: CalendarReader, at: number) {
  const second = reader.read(at, 'weekday')
  const shift = second?.sense.clitic ? shiftAt(reader, second.next) : undefined
  return shift && !shift.told ? shift : undefined
}

function weekBehind(page: TimePage, at: number): Stretch | undefined {
  const of = page.reader.skip(at, 'of', 'inside')
  const week = stretchAt(page, of)
  return week?.unit === 'W' ? week : undefined
}

function dayOfWeek(week: string, weekday: number): string | undefined {
  const bounds = boundsOf(week)
  return bounds && dayOf(bounds.start + weekday - 1)
}

/** "Thursday the 21st", "the second Sunday": the month in which the day and the number agree, else the ordinal of the weekday in its month. */
function numbered(page: TimePage, { value: weekday, next }: Read): Moment | undefined {
  const { reader, today } = page
  const inside = reader.skip(next, 'inside', 'agreeing')
  const ordinal = ordinalNumber(reader, inside)
  const day = ordinal ? { day: ordinal.value, next: ordinal.next } : plainDay(reader, inside)
  if (!day || day.day > 31) return undefined
  const timex = timexOf(weekday)
  const month = stretchAt(page, reader.skip(day.next, 'of', 'inside'))
  if (month?.unit === 'M') {
    const exact = month.value && valueOfDay(month.value, day.day)
    const value = ordinal && day.day <= 5 ? month.value && weekdayWithin(month.value, weekday, day.day) : exact
    return { timex: `${timex}#${day.day}`, value: value || undefined, next: month.next, rule: 'times.weekday-of-month' }
  }
  // A number behind a weekday that is no day of it counts something else.
  const exact = today && weekdayAndDay(weekday, day.day, today)
  const nth = today && ordinal && day.day <= 5 ? weekdayWithin(monthOn(today, 0), weekday, day.day) : undefined
  const value = nth ?? exact
  return value ? { timex: `${timex}#${day.day}`, value, next: day.next, rule: 'times.weekday-and-day' } : undefined
}

function plainDay(reader: CalendarReader, at: number): { day: number; next: number } | undefined {
  if (!reader.plain(at) || reader.broken(at) || reader.key(at + 1) === ':') return undefined
  return dayAt(reader, at)
}

/** "The first Tuesday of October", "the last Monday of March 2014", "the Monday of this week". */
export function weekdayInStretch(page: TimePage, at: number): Moment | undefined {
  const { reader } = page
  const which = reader.readAny(at, 'lastOf', 'firstOf', 'ordinal')
  const read = reader.readAny(skipDayNoun(reader, which ? which.next : at), 'bareWeekday', 'weekday')
  if (!read) return undefined
  const whole = stretchAt(page, reader.skip(read.next, 'of', 'inside'), which !== undefined)
  if (!which) {
    if (whole?.unit !== 'W') return undefined
    return {
      timex: timexOf(read.value),
      value: whole.value && dayOfWeek(whole.value, read.value),
      next: whole.next,
      rule: 'times.weekday-of-week',
    }
  }
  if (whole?.unit !== 'M') return undefined
  const number = which.sense.kind === 'lastOf' ? -1 : which.value || 1
  const value = whole.value && weekdayWithin(whole.value, read.value, number)
  return {
    timex: `${whole.timex}-WXX-${read.value}#${number}`,
    value: value || undefined,
    next: whole.next,
    rule: 'times.weekday-of-month',
  }
}

/** The weekday behind a week: "next week on Friday". */
export function weekdayBehind({ reader }: TimePage, week: Stretch): Moment | undefined {
  const read = reader.read(skipDayNoun(reader, reader.skip(week.next, 'inside')), 'weekday')
  if (!read) return undefined
  return {
    timex: timexOf(read.value),
    value: week.value && dayOfWeek(week.value, read.value),
    next: read.next,
    rule: 'times.weekday-of-week',
  }
}
