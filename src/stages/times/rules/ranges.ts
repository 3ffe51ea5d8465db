import { timexOf } from '../../../calendar/civil-date.ts'
import { dayNumber, dayOf } from '../../../calendar/day-arithmetic.ts'
import { dayAt, yearNumber } from '../../../calendar/named-date.ts'
import type { CalendarReader } from '../../../calendar/reader.ts'
import type { Moment, Rule, TimePage } from '../moment.ts'
import { resolveDate } from '../resolve.ts'
import { wholeDate } from './dates.ts'
import { dayOfMonth } from './days-of.ts'

const DASHES = '-\u2013\u2014'

/** What stands between the two ends of a range: "to", a dash, or behind "between" an "and", which may be joined to the second end. */
function secondEnd(reader: CalendarReader, at: number, between: boolean): number | undefined {
  const mark = reader.skipMark(at, DASHES)
  if (mark > at) return mark
  const until = reader.read(at, 'until')
  if (until) return until.next
  if (!between) return undefined
  const and = reader.read(at, 'and')
  if (and) return and.next
  return reader.digits(at)?.before || reader.senses(at).some(({ clitic }) => clitic) ? at : undefined
}

/** Ranges that a word opens, "from" or "between", or whose first end is a bare number: "from 2014 to 2018", "19-20 November". */
export const rangeOf =
  (single: Rule): Rule =>
  (page, at) => {
    const { reader } = page
    const opener = reader.readAny(at, 'from', 'between', 'since')
    const first = opener ? opener.next : at
    if (!reader.opens(first)) return undefined
    const between = opener?.sense.kind === 'between'
    const numbers = daysOfMonth(page, first, between) ?? years(page, first, between, opener !== undefined)
    if (numbers || !opener || opener.sense.kind === 'since') return numbers
    const start = single(page, first)
    return start && rangeFrom(page, start, between, true, single)
  }

/** "From 4 to 22 January", "19-20 November", "between the 4th and the 8th of this month". */
function daysOfMonth(page: TimePage, at: number, between: boolean): Moment | undefined {
  const { reader } = page
  const first = dayAt(reader, at)
  // "The 8th and 9th": two days in a row are a range too.
  const second = first && (secondEnd(reader, first.next, true) ?? undefined)
  const row = second !== undefined && (between || secondEnd(reader, first!.next, false) !== undefined) ? 0 : 1
  const last = second === undefined ? undefined : further(wholeDate(page, second), dayOfMonth(page, second))
  if (!first || !last || (row && Number(last.timex.slice(-2)) !== first.day + row)) return undefined
  const day = String(first.day).padStart(2, '0')
  const timex = `${last.timex.replace(/\d\d$/u, day)}/${last.timex}`
  const value = last.value?.length === 10 ? `${last.value.slice(0, 8)}${day}/${last.value}` : undefined
  // A month of the other calendar begins inside of one: its first day is counted back from its last.
  if (last.timex.startsWith('H')) return { timex, value: hijriRange(last, first.day), next: last.next, rule: 'times.range' }
  return value && value.slice(0, 10) >= last.value! ? undefined : { timex, value, next: last.next, rule: 'times.range' }
}

const further = (a: Moment | undefined, b: Moment | undefined): Moment | undefined => (a && b ? (b.next > a.next ? b : a) : (a ?? b))

function hijriRange({ timex, value }: Moment, day: number): string | undefined {
  const last = Number(timex.slice(-2))
  if (value?.length !== 10 || day >= last) return undefined
  return `${dayOf(dayNumber(value) - (last - day))}/${value}`
}

/** "From 2014 to 2018", "2009-2013", "1436/1437". A pair without a word in front must be two years in a row or more. */
function years(page: TimePage, at: number, between: boolean, opened: boolean): Moment | undefined {
  const { reader } = page
  const first = yearNumber(reader, yearNoun(reader, at), opened && yearNoun(reader, at) > at)
  if (!first || first.year < 1000) return undefined
  const stroke = reader.key(first.next) === '/' ? first.next + 1 : undefined
  const second = stroke ?? secondEnd(reader, first.next, between)
  if (second === undefined) return undefined
  const last = yearNumber(reader, yearNoun(reader, second), false)
  if (!last || last.year <= first.year || last.year - first.year > MAX_RANGE_YEARS) return undefined
  // The same year in two calendars is no range.
  if (first.hijri !== undefined && last.hijri !== undefined && first.hijri !== last.hijri) return undefined
  const hijri = last.hijri ?? first.hijri ?? last.year < 1600
  const [a, b] = [
    { hijri, year: first.year },
    { hijri, year: last.year },
  ]
  const [start, end] = [resolveDate(a, undefined), resolveDate(b, undefined)]
  const value = start && end ? `${start.split('/')[0]}/${end.split('/').at(-1)}` : undefined
  return { timex: `${timexOf(a)}/${timexOf(b)}`, value, next: last.next, rule: 'times.range-of-years' }
}

const MAX_RANGE_YEARS = 700

function yearNoun(reader: CalendarReader, at: number): number {
  const noun = reader.read(at, 'unit')
  return noun?.tag === 'Y' && noun.value === 1 ? noun.next : at
}

/** A time that was read, with "to" and another behind it, or "between" one "and" the other. */
export function rangeFrom(page: TimePage, first: Moment, between: boolean, opened: boolean, single: Rule): Moment | undefined {
  const { reader } = page
  const second = secondEnd(reader, first.next, between)
  if (second === undefined || !reader.opens(second) || (!opened && reader.key(first.next).length === 1)) return undefined
  const last = single(page, second)
  if (!last) return undefined
  const timex = `${first.timex}/${last.timex}`
  const value = interval(yearLent(first, last), last.value)
  return value || opened ? { timex, value, next: last.next, rule: 'times.range' } : undefined
}

/** The first end's value, of the year that only the second end names. */
function yearLent({ timex, value }: Moment, last: Moment): string | undefined {
  const year = /^\d{4}/u.exec(last.timex)?.[0]
  if (!year || !/^XXXX-\d\d(?:-\d\d)?$/u.test(timex) || !last.value) return value
  const lent = timex.replace('XXXX', year)
  return lent <= last.value ? lent : timex.replace('XXXX', String(Number(year) - 1))
}

/** From the beginning of one value to the end of another; undefined where they are not exact or not in order. */
function interval(first: string | undefined, last: string | undefined): string | undefined {
  const [start, end] = [first?.split('/')[0], last?.split('/').at(-1)]
  if (!start || !end || !plain(start) || !plain(end)) return undefined
  return start <= end ? `${start}/${end}` : undefined
}

const plain = (value: string): boolean => /^[\dTWX:-]+$/u.test(value)
