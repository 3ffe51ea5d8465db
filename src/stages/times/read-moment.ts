import type { TimeKind, TimeSense } from '../../calendar/lexicon.ts'
import type { Moment, Rule, TimePage } from './moment.ts'
import { clockFirst, dayPartFirst, withTime } from './rules/clock.ts'
import { countedStretch } from './rules/counted.ts'
import { dayNounDate, wholeDate } from './rules/dates.ts'
import { dayWord } from './rules/day-words.ts'
import { dayOfMonth, edgeOfStretch, numberedDay } from './rules/days-of.ts'
import { distance } from './rules/distances.ts'
import { rangeFrom, rangeOf } from './rules/ranges.ts'
import { shiftBefore } from './rules/shift-before.ts'
import { decade, partOfStretch, stretch, weekend } from './rules/stretches.ts'
import { weekday, weekdayInStretch } from './rules/weekdays.ts'
import { bareYear, season, twoYears } from './rules/years.ts'

const NUMBER: readonly Rule[] = [wholeDate, dayOfMonth, countedStretch, distance]

/** The rules that may begin with a kind of word. */
const SINGLE: Partial<Record<TimeKind | 'digits', readonly Rule[]>> = {
  month: [wholeDate, stretch],
  hijri: [wholeDate, stretch],
  weekday: [wholeDate, weekday, weekdayInStretch],
  bareWeekday: [weekdayInStretch],
  day: [dayWord],
  unit: [dayNounDate, stretch, weekday, edgeOfStretch, countedStretch, distance, numberedDay, twoYears],
  fraction: [stretch, edgeOfStretch],
  weekend: [weekend],
  season: [season],
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
  nextBefore: [shiftBefore],
  lastBefore: [shiftBefore],
  presentBefore: [shiftBefore],
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
  ordinal: [...SINGLE.ordinal!, range, clockFirst(single)],
  cardinal: [...SINGLE.cardinal!, range],
  unit: [...SINGLE.unit!, range],
}

/** Words that are a time by themselves; all others need a word of time or a number behind them. */
const WHOLE: ReadonlySet<TimeKind> = new Set(['month', 'hijri', 'weekday', 'day', 'decade', 'weekend'])

interface Opening {
  readonly rules: readonly Rule[]
  /** Of those, the ones that need nothing of time behind the word. */
  readonly whole: readonly Rule[]
  /** The second words of its phrases: "what is left of". */
  readonly seconds: ReadonlySet<string>
}

const NONE: readonly Rule[] = []
/** What a number may be that nothing of time stands behind: a year, or a month with its day joined to it. */
const ALONE: readonly Rule[] = [wholeDate, bareYear]
const singleRules = new WeakMap<readonly TimeSense[], Opening>()
const allRules = new WeakMap<readonly TimeSense[], Opening>()

/** A word's rules, put together once for each word of the language. */
function rulesAt({ reader }: TimePage, at: number, table: typeof SINGLE, known: WeakMap<readonly TimeSense[], Opening>): readonly Rule[] {
  const senses = reader.senses(at)
  if (senses.length === 0) return !reader.hasDigit(at) ? NONE : reader.goesOn(at) ? table.digits! : ALONE
  let opening = known.get(senses)
  if (!opening) {
    const rules = (kinds: readonly TimeSense[]) => [...new Set(kinds.flatMap(({ kind }) => table[kind] ?? NONE))]
    opening = {
      rules: rules(senses),
      whole: rules(senses.filter(({ kind }) => WHOLE.has(kind))),
      seconds: new Set(senses.flatMap(({ rest }) => rest.slice(0, 1))),
    }
    known.set(senses, opening)
  }
  return reader.opens(at + 1) || (opening.seconds.size > 0 && opening.seconds.has(reader.key(at + 1))) ? opening.rules : opening.whole
}

/** The time expression that begins at a token, with what stands behind it: the part of day or the hour, the end of a range. */
export function readMoment(page: TimePage, at: number): Moment | undefined {
  const read = furthest(rulesAt(page, at, ALL, allRules), page, at)
  if (!read) return undefined
  const timed = withTime(page, read)
  return timed === read && !read.timex.includes('/') ? (rangeFrom(page, read, false, false, single) ?? read) : timed
}
