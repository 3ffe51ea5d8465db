import type { CalendarReader } from '../../calendar/reader.ts'

/** The token behind "day", where it stands in front of the name of a day, or the same token. */
export function skipDayNoun(reader: CalendarReader, at: number): number {
  const noun = reader.read(at, 'unit')
  return noun?.tag === 'D' && noun.value === 1 && !noun.sense.definite ? noun.next : at
}
