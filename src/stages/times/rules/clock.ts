import { type ClockRead, clockTime, namedHour, wordHour } from '../../../calendar/clock-time.ts'
import { commas } from '../../../text/script-marks.ts'
import { skipDayNoun } from '../day-noun.ts'
import type { Moment, Rule, TimePage } from '../moment.ts'

const isDay = ({ timex, value }: Moment): boolean => (value ?? timex).split('T')[0]!.length >= 10 || /-WXX-\d$/u.test(timex)

/** A time of day with the day behind it, "ten o'clock yesterday morning"; alone it is of no day. */
export const clockFirst =
  (single: Rule): Rule =>
  (page, at) => {
    const read = namedHour(page.reader, at) ?? clockTime(page.reader, at) ?? wordHour(page.reader, at)
    if (!read) return undefined
    const { reader } = page
    const part = reader.read(reader.skip(read.next, 'of'), 'dayPart')
    const day = single(page, skipDayNoun(reader, reader.skip(part ? part.next : read.next, 'of', 'inside')))
    if (day && isDay(day) && !day.timex.includes('T')) return withClock(day, read, day.next)
    return { timex: `T${read.clock}`, next: read.next, rule: 'times.clock' }
  }

/** A part of the day and the day: "Thursday evening", "this morning". */
export const dayPartFirst =
  (single: Rule): Rule =>
  (page, at) => {
    const { reader } = page
    const part = reader.read(at, 'dayPart')
    const day = part && single(page, skipDayNoun(reader, reader.skip(part.next, 'of')))
    return day && isDay(day) && !day.timex.includes('T')
      ? { timex: `${day.timex}T${part.tag}`, value: day.value, next: day.next, rule: day.rule }
      : undefined
  }

/** What may stand behind a day: the part of the day, or the time. */
export function withTime(page: TimePage, day: Moment): Moment {
  if (!isDay(day) || /T\d|\//u.test(day.timex)) return day
  const { reader } = page
  const mark = reader.skipMark(day.next, `${commas}(`)
  const part = reader.read(mark, 'dayPart')
  const clockAt = reader.skip(part && mark === day.next ? part.next : mark, 'inside')
  const clock = namedHour(reader, clockAt) ?? clockTime(reader, clockAt)
  if (clock) return withClock(day, clock, clock.next)
  return part && mark === day.next && !day.timex.includes('T')
    ? { timex: `${day.timex}T${part.tag}`, value: day.value, next: part.next, rule: day.rule }
    : day
}

/** An hour of which nobody says whether it is before or after noon is no value. */
const withClock = (day: Moment, { clock, certain }: ClockRead, next: number): Moment => ({
  timex: `${day.timex.split('T')[0]}T${clock}`,
  value: day.value && certain && day.value.length === 10 ? `${day.value}T${clock}` : day.value,
  next,
  rule: day.rule,
})
