import { partOf, weekendOf } from '../../../calendar/stretches.ts'
import type { StretchPart } from '../../../model/language/calendar-words.ts'
import type { Moment, TimePage } from '../moment.ts'
import { type Stretch, stretchAt } from '../stretch-at.ts'
import { weekdayBehind } from './weekdays.ts'

const moment = ({ timex, value, next }: Stretch, rule: string): Moment => ({ timex, value, next, rule: `times.${rule}` })
const RULES: Readonly<Record<string, string>> = {
  W: 'week',
  M: 'month',
  Y: 'year',
  E: 'decade',
  C: 'century',
  S: 'part-of-year',
  D: 'day-shift',
}

/** A week, month, quarter, year, decade or century that the words point at. */
export function stretch(page: TimePage, at: number): Moment | undefined {
  const read = stretchAt(page, at)
  const day = read?.unit === 'W' ? weekdayBehind(page, read) : undefined
  return day ?? (read && moment(read, RULES[read.unit] ?? 'stretch'))
}

/** A part of a stretch: its beginning, middle or end, what is left of it, what is still to come of it. */
export function partOfStretch(page: TimePage, at: number): Moment | undefined {
  const { reader, today } = page
  const read = reader.read(at, 'part')
  if (!read) return undefined
  const part = read.tag as StretchPart
  const of = reader.skip(read.next, 'of', 'inside')
  const whole = stretchAt(page, of, true) ?? decadeAt(page, of)
  if (!whole) return undefined
  const weekend = whole.unit === 'W' && reader.read(at, 'ending') !== undefined
  const value = whole.value && (weekend ? weekendOf(whole.value) : partOf(whole.value, part, today))
  const mark = { early: 'START', mid: 'MID', late: 'END', rest: 'REST', later: 'LATER' }[part]
  return { timex: weekend ? `${whole.timex}-WE` : `${whole.timex}-${mark}`, value, next: whole.next, rule: 'times.part-of-stretch' }
}

/** "The weekend", "next weekend". */
export function weekend(page: TimePage, at: number): Moment | undefined {
  const read = page.reader.read(at, 'weekend')
  const noun = read && stretchAt(page, read.next - 1, true)
  if (noun?.unit !== 'W') return undefined
  return { timex: `${noun.timex}-WE`, value: noun.value && weekendOf(noun.value), next: noun.next, rule: 'times.weekend' }
}

/** "The seventies", "the eighties of the last century". */
export function decade(page: TimePage, at: number): Moment | undefined {
  const read = decadeAt(page, at)
  return read && moment(read, 'decade')
}

/** Of this century where the words say so or the page's own years are not past them, else of the one before. */
function decadeAt(page: TimePage, at: number): Stretch | undefined {
  const { reader, today } = page
  const read = reader.read(at, 'decade')
  if (!read) return undefined
  const century = stretchAt(page, reader.skip(read.next, 'of', 'inside'))
  const own = century?.unit === 'C' ? century : undefined
  if (!read.sense.definite && !own) return undefined
  const tens = Math.floor(read.value / 10)
  const timex = `XX${tens}X`
  if (own) return { unit: 'E', timex, value: own.value && `${own.value.slice(0, 2)}${tens}X`, next: own.next }
  // Decades that have not come yet are of the century before; of the twenties and thirties nobody knows.
  return { unit: 'E', timex, value: tens >= 4 || (today && today < '2030' && tens >= 3) ? `19${tens}X` : undefined, next: read.next }
}
