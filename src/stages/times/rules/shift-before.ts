import { dayOn } from '../../../calendar/day-arithmetic.ts'
import { monthName } from '../../../calendar/named-date.ts'
import { stretchAround } from '../../../calendar/stretches.ts'
import type { TimeUnit } from '../../../model/language/calendar-words.ts'
import type { Moment, TimePage } from '../moment.ts'
import { weekdayNear } from '../resolve.ts'

const SHAPES: Partial<Record<TimeUnit, string>> = { W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' }

/** "Last week", "next Thursday", "this morning", "last March", in languages that place a time by a word before it. */
export function shiftBefore(page: TimePage, at: number): Moment | undefined {
  const { reader, today } = page
  const shift = reader.readAny(at, 'lastBefore', 'nextBefore', 'presentBefore')
  if (!shift) return undefined
  const by = shift.sense.kind === 'lastBefore' ? -1 : shift.sense.kind === 'nextBefore' ? 1 : 0
  const own = (timex: string, value: string | undefined, next: number): Moment => ({ timex, value, next, rule: 'times.shift-before' })
  const weekday = reader.read(shift.next, 'weekday')
  if (weekday) return own(`XXXX-WXX-${weekday.value}`, today && weekdayNear(weekday.value, by, today, by === 0), weekday.next)
  const part = reader.read(shift.next, 'dayPart')
  if (part && by <= 0) return own(`XXXX-XX-XXT${part.tag}`, today && dayOn(today, by, 'D'), part.next)
  const unit = reader.read(shift.next, 'unit')
  const shape = unit && unit.value === 1 ? SHAPES[unit.tag as TimeUnit] : undefined
  if (unit && shape) return own(shape, today && stretchAround(today, unit.tag as TimeUnit, by), unit.next)
  const month = monthName(reader, shift.next)
  if (!month || month.hijri) return undefined
  return own(`XXXX-${String(month.month).padStart(2, '0')}`, today && monthFrom(today, month.month, by), month.next)
}

/** The month of that number before, after or around a day: "last March" in May is that of the year, in February of the year before. */
function monthFrom(today: string, month: number, by: number): string {
  const [year, own] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const shifted = by < 0 && month >= own ? year - 1 : by > 0 && month <= own ? year + 1 : year
  return `${shifted}-${String(month).padStart(2, '0')}`
}
