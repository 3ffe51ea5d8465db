import { timexOf } from '../../../calendar/civil-date.ts'
import { yearNumber } from '../../../calendar/named-date.ts'
import { percentMarks } from '../../../text/script-marks.ts'
import type { Moment, TimePage } from '../moment.ts'
import { resolveDate } from '../resolve.ts'
import { shiftAt } from '../stretch-at.ts'

const EARLIEST = 1900
const LATEST = 2060

/** A year that a calendar's mark stands behind, or a preposition of time before. */
export function bareYear(page: TimePage, at: number): Moment | undefined {
  const { reader } = page
  const digits = reader.digits(at)
  if (digits?.length !== 4 || reader.broken(at)) return undefined
  const read = yearNumber(reader, at, false)
  if (!read) return undefined
  const marked = read.hijri !== undefined
  if (reader.read(read.next, 'beforeEra')) return undefined
  if (!marked && !(isTold(page, at) && read.year >= EARLIEST && read.year <= LATEST && !isCount(page, read.year, read.next)))
    return undefined
  const date = { hijri: read.hijri ?? false, year: read.year }
  return { timex: timexOf(date), value: resolveDate(date, undefined), next: read.next, rule: 'times.year' }
}

const isTold = ({ reader }: TimePage, at: number): boolean => at > 0 && reader.readAny(at - 1, 'inside', 'since', 'toward') !== undefined

/** Something is counted: a unit, a percentage, money; behind a round number, whatever it is. */
const BEHIND_A_COUNT: ReadonlySet<string> = new Set([...percentMarks, '$', '\u20AC'])
const isCount = ({ reader }: TimePage, year: number, at: number): boolean =>
  reader.read(at, 'unit') !== undefined ||
  BEHIND_A_COUNT.has(reader.key(at)) ||
  (year % 50 === 0 && /^\p{L}/u.test(reader.key(at)) && !reader.opens(at))

/** "The two years 2013 and 2014". */
export function twoYears({ reader }: TimePage, at: number): Moment | undefined {
  const noun = reader.read(at, 'unit')
  if (noun?.tag !== 'Y' || noun.value !== 2) return undefined
  const first = yearNumber(reader, noun.next, true)
  const last = first && yearNumber(reader, reader.skip(first.next, 'and'), true)
  if (!first || !last || last.year <= first.year) return undefined
  const hijri = last.hijri ?? last.year < 1600
  const [a, b] = [first.year, last.year].map((year) => ({ hijri, year }))
  const [start, end] = [resolveDate(a!, undefined), resolveDate(b!, undefined)]
  const value = start && end && `${start.split('/')[0]}/${end.split('/').at(-1)}`
  return { timex: `${timexOf(a!)}/${timexOf(b!)}`, value: value || undefined, next: last.next, rule: 'times.range-of-years' }
}

/** "Summer 2015", "last summer": of a year, but of no days that everybody would agree on. */
export function season({ reader }: TimePage, at: number): Moment | undefined {
  const read = reader.read(at, 'season')
  if (!read) return undefined
  const noun = reader.read(reader.skip(read.next, 'of'), 'unit')
  const year = read.sense.definite ? undefined : yearNumber(reader, noun?.tag === 'Y' ? noun.next : read.next, noun?.tag === 'Y')
  if (year)
    return { timex: `${timexOf({ hijri: year.hijri ?? false, year: year.year })}-${read.tag}`, next: year.next, rule: 'times.season' }
  const shift = read.sense.definite ? shiftAt(reader, read.next) : undefined
  return shift && { timex: `XXXX-${read.tag}`, next: shift.next, rule: 'times.season' }
}
