import type { TimeKind, TimeSense } from '../../text/calendar-lexicon.ts'
import type { Moment, Rule, TimePage } from './moment.ts'
import { clockFirst, dayPartFirst, withTime } from './rules/clock.ts'
import { countedStretch } from './rules/counted.ts'
import { wholeDate } from './rules/dates.ts'
import { dayWord } from './rules/day-words.ts'
import { dayOfMonth, edgeOfStretch, numberedDay } from './rules/days-of.ts'
import { distance } from './rules/distances.ts'
import { rangeOf } from './rules/ranges.ts'
import { decade, partOfStretch, stretch, weekend } from './rules/stretches.ts'
import { weekday, weekdayInStretch, weekThenWeekday } from './rules/weekdays.ts'
import { bareYear } from './rules/years.ts'

const NUMBER: readonly Rule[] = [wholeDate, dayOfMonth, countedStretch, distance]

/** The rules that may begin with a kind of word. */
const SINGLE: Partial<Record<TimeKind | 'digits', readonly Rule[]>> = {
  month: [wholeDate, stretch],
  hijri: [wholeDate, stretch],
  weekday: [wholeDate, weekday, weekdayInStretch],
  bareWeekday: [weekdayInStretch],
  day: [dayWord],
  unit: [wholeDate, stretch, weekThenWeekday, weekday, edgeOfStretch, countedStretch, distance, numberedDay],
  fraction: [stretch, edgeOfStretch],
  weekend: [weekend],
  decade: [decade],
  this: [stretch, weekday],
  part: [partOfStretch],
  firstOf: [wholeDate, weekdayInStretch, edgeOfStretch, stretch],
  lastOf: [weekdayInStretch, edgeOfStretch, stretch, countedStretch],
  ordinal: [...NUMBER, weekdayInStretch],
  cardinal: NUMBER,
  tens: NUMBER,
  few: [countedStretch, distance],
  digits: [...NUMBER, bareYear],
  ago: [distance],
  since: [distance],
  after: [distance],
  within: [distance],
}

/** The expression at a token that reaches furthest; of two that reach as far, the first rule's. */
function furthest(rules: readonly Rule[], page: TimePage, at: number): Moment | undefined {
  let best: Moment | undefined
  for (const rule of rules) {
    const read = rule(page, at)
    if (read && (!best || read.next > best.next)) best = read
  }
  return best
}

const single: Rule = (page, at) => furthest(rulesAt(page, at, SINGLE, singleRules), page, at)

const range = rangeOf(single)
const ALL: typeof SINGLE = {
  ...SINGLE,
  from: [range],
  between: [range],
  since: [...SINGLE.since!, range],
  clock: [clockFirst(single)],
  dayPart: [dayPartFirst(single)],
  digits: [...SINGLE.digits!, range, clockFirst(single)],
  ordinal: [...SINGLE.ordinal!, range],
  cardinal: [...SINGLE.cardinal!, range],
  day: [...SINGLE.day!, range],
  weekday: [...SINGLE.weekday!, range],
}

const NONE: readonly Rule[] = []
const singleRules = new WeakMap<readonly TimeSense[], readonly Rule[]>()
const allRules = new WeakMap<readonly TimeSense[], readonly Rule[]>()

/** A word's rules, put together once for each word of the language. */
function rulesAt(
  { reader }: TimePage,
  at: number,
  table: typeof SINGLE,
  known: WeakMap<readonly TimeSense[], readonly Rule[]>,
): readonly Rule[] {
  const senses = reader.senses(at)
  if (senses.length === 0) return reader.hasDigit(at) ? (table.digits ?? NONE) : NONE
  const built = known.get(senses)
  if (built) return built
  const made = [...new Set(senses.flatMap(({ kind }) => table[kind] ?? NONE))]
  known.set(senses, made)
  return made
}

/** The time expression that begins at a token, with the part of day or the hour that stands with it. */
export function readMoment(page: TimePage, at: number): Moment | undefined {
  const read = furthest(rulesAt(page, at, ALL, allRules), page, at)
  return read && withTime(page, read)
}
