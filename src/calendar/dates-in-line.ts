import type { CalendarWords } from '../model/language/calendar-words.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { type ClockRead, clockTime } from './clock-time.ts'
import { printedDate, printedValue } from './printed-date.ts'
import { CalendarReader } from './reader.ts'

export interface PrintedDate {
  /** ISO 8601 with the precision printed: `2022-12`, `2022-12-29`, `2022-12-29T10:30`. */
  readonly stamp: string
  /** Of the date, the weekday before it and its twin in the other calendar with it. */
  readonly span: Span
  /** 1 (Monday) to 7, where a weekday stands before the date. */
  readonly weekday?: number
}

interface Placed {
  readonly first: number
  readonly next: number
}

/**
 * The dates printed in a line, day before month where both are numbers, Hijri days as the Gregorian ones they are. A date that does not
 * exist gives nothing, nor does one without its year, nor a Hijri month, which is no Gregorian one. Offsets are UTF-16 code units.
 */
export function parseDateLine(line: string, calendar: CalendarWords, letters: Letters): PrintedDate[] {
  const reader = new CalendarReader(line, calendar, letters)
  const dates: (PrintedDate & Placed)[] = []
  const clocks: (ClockRead & Placed)[] = []
  for (let at = reader.nextBeginning(0); at < reader.length; ) {
    const date = dateAt(reader, at)
    const clock = date ? undefined : clockTime(reader, at)
    if (date) dates.push(date)
    if (clock) clocks.push({ ...clock, first: at })
    at = reader.nextBeginning((date ?? clock)?.next ?? at + 1)
  }
  const clock = dates.length === 1 && dates[0]!.stamp.length === 10 ? nearest(clocks, dates[0]!) : undefined
  return dates.map(({ stamp, span, weekday }) => ({
    stamp: clock ? `${stamp}T${clock.clock}` : stamp,
    span,
    ...(weekday !== undefined && { weekday }),
  }))
}

function dateAt(reader: CalendarReader, at: number): (PrintedDate & Placed) | undefined {
  const read = printedDate(reader, at)
  const stamp = read && printedValue(read)
  if (!stamp || stamp.includes('/')) return undefined
  const { next, weekday } = read
  return { stamp, span: reader.span(at, next), first: at, next, ...(weekday !== undefined && { weekday }) }
}

const nearest = (clocks: readonly (ClockRead & Placed)[], date: Placed): ClockRead | undefined =>
  [...clocks].sort((a, b) => Math.abs(a.first - date.first) - Math.abs(b.first - date.first))[0]
