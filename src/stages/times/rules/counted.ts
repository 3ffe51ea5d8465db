import { dayOn } from '../../../calendar/day-arithmetic.ts'
import { smallNumber } from '../../../calendar/number-words.ts'
import type { CalendarReader } from '../../../calendar/reader.ts'
import { stretchAround } from '../../../calendar/stretches.ts'
import type { TimeUnit } from '../../../model/language/calendar-words.ts'
import type { Moment, TimePage } from '../moment.ts'

interface Count {
  readonly many: number | undefined
  readonly few: boolean
  readonly next: number
}

const FEW_UNITS = 3

/** How many: figures or words with the article or without, or "a few". */
export function countAt(reader: CalendarReader, at: number): Count | undefined {
  const digits = reader.digits(at)
  if (digits) return digits.behind || reader.broken(at) ? undefined : { many: digits.value, few: false, next: digits.next }
  const few = reader.read(at, 'few')
  if (few) return { many: FEW_UNITS, few: true, next: few.next }
  const number = smallNumber(reader, at)
  return number && { many: number.value, few: false, next: number.next }
}

interface Counted extends Count {
  readonly unit: TimeUnit
  readonly definite: boolean
}

/** Several of a unit, the number before or behind: "three days", "the three days", "the two years". */
export function severalAt(reader: CalendarReader, at: number): Counted | undefined {
  const ahead = countAt(reader, at)
  const noun = reader.read(ahead ? ahead.next : at, 'unit')
  if (!noun) return undefined
  const unit = noun.tag as TimeUnit
  const definite = noun.sense.definite || (ahead !== undefined && isDefinite(reader, at))
  if (ahead) return { many: ahead.many, few: ahead.few, unit, definite, next: noun.next }
  if (noun.value === 2) return { many: 2, few: false, unit, definite, next: noun.next }
  if (noun.value !== 0) return undefined
  const behind = definite ? countAt(reader, noun.next) : undefined
  return behind
    ? { many: behind.many, few: behind.few, unit, definite, next: behind.next }
    : { many: undefined, few: false, unit, definite, next: noun.next }
}

const isDefinite = (reader: CalendarReader, at: number): boolean =>
  (reader.digits(at)?.before.length ?? 0) > 1 || (reader.readAny(at, 'cardinal', 'tens')?.sense.definite ?? false)

/** "The last three days", "the coming five years", "the past decades": up to the page's day, or from the day after it. */
export function countedStretch(page: TimePage, at: number): Moment | undefined {
  const { reader } = page
  const last = reader.read(at, 'lastOf')
  const several = severalAt(reader, last ? last.next : at)
  if (!several) return undefined
  if (last) return several.many === undefined ? undefined : spanOf(page, several, -1, several.next)
  const shift = reader.readAny(several.next, 'next', 'last', 'final')
  if (!shift || shift.sense.clitic || (!several.definite && several.many === undefined)) return undefined
  const behind = several.many === undefined ? reader.read(shift.next, 'few') : undefined
  const counted = behind ? { unit: several.unit, many: FEW_UNITS, few: true } : several
  return spanOf(page, counted, shift.sense.kind === 'next' ? 1 : -1, behind ? behind.next : shift.next)
}

/** "A few days" are about three; how many "a few years" are is not said, and no number of them is given. */
function spanOf({ today }: TimePage, { unit, many, few }: Pick<Counted, 'unit' | 'many' | 'few'>, way: 1 | -1, next: number): Moment {
  const timex = many === undefined || few ? `PX${unit}` : timexOf(many, unit)
  const value = today && many !== undefined && !(few && unit !== 'D') ? spanValue(today, unit, many, way) : undefined
  return { timex, value: value && few ? `${value}~` : value, next, rule: 'times.counted-stretch' }
}

function spanValue(today: string, unit: TimeUnit, many: number, way: 1 | -1): string | undefined {
  if (many < 1 || many > 500) return undefined
  if (unit === 'E' || unit === 'C') return decades(today, unit, many, way)
  const days = unit === 'H' ? (many % 24 === 0 ? many / 24 : undefined) : many
  if (days === undefined) return undefined
  const step = unit === 'H' ? 'D' : unit
  return way < 0 ? `${dayOn(today, -days, step)}/${today}` : `${dayOn(today, 1, 'D')}/${dayOn(today, days, step)}`
}

/** Whole decades and centuries before or after the present one. */
function decades(today: string, unit: 'E' | 'C', many: number, way: 1 | -1): string | undefined {
  const [near, far] = [stretchAround(today, unit, way), stretchAround(today, unit, many * way)]
  return way < 0 ? `${far}/${near}` : `${near}/${far}`
}

/** TIMEX3 of a length of time. */
export const timexOf = (many: number, unit: TimeUnit): string =>
  unit === 'H' ? `PT${many}H` : unit === 'E' ? `P${10 * many}Y` : unit === 'C' ? `P${100 * many}Y` : `P${many}${unit}`
