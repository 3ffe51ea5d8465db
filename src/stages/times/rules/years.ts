import { timexOf } from '../../../text/civil-date.ts'
import { yearNumber } from '../../../text/named-date.ts'
import type { Moment, TimePage } from '../moment.ts'
import { resolveDate } from '../resolve.ts'

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
  if (!marked && !(isTold(page, at) && read.year >= EARLIEST && read.year <= LATEST && !isCount(page, read.next))) return undefined
  const date = { hijri: read.hijri ?? false, year: read.year }
  return { timex: timexOf(date), value: resolveDate(date, undefined), next: read.next, rule: 'times.year' }
}

const isTold = ({ reader }: TimePage, at: number): boolean => at > 0 && reader.readAny(at - 1, 'inside', 'since', 'toward') !== undefined

/** Something is counted: a unit, a percentage, money. */
const isCount = ({ reader }: TimePage, at: number): boolean =>
  reader.read(at, 'unit') !== undefined || /^[%\u066A$\u20AC]$/u.test(reader.key(at))
