import { dayOn } from '../../../calendar/day-arithmetic.ts'
import type { CalendarReader } from '../../../calendar/reader.ts'
import type { TimeUnit } from '../../../model/language/calendar-words.ts'
import { commas } from '../../../text/script-marks.ts'
import { isAhead } from '../ahead.ts'
import type { Moment, TimePage } from '../moment.ts'
import { stretchAt } from '../stretch-at.ts'
import { countAt, countedStretch, timexOf } from './counted.ts'
import { twoYears } from './years.ts'

interface Length {
  readonly unit: TimeUnit
  /** Absent where only "days", "years" are said. */
  readonly many: number | undefined
  readonly few: boolean
}

interface Lengths {
  readonly lengths: readonly Length[]
  readonly next: number
}

/** "Two days", "a year", "1 month and 21 days": lengths of time that are added. */
function lengthsAt(reader: CalendarReader, at: number): Lengths | undefined {
  const lengths: Length[] = []
  let next = at
  for (;;) {
    const and = lengths.length === 0 ? next : reader.skip(reader.skipMark(next, commas), 'and')
    const one = lengthAt(reader, and, and === next && lengths.length > 0)
    if (!one || lengths.length === MAX_LENGTHS) break
    lengths.push(one)
    const half = halfBehind(reader, one)
    if (half) lengths.push(half)
    next = half ? half.next : one.next
  }
  return lengths.length > 0 ? { lengths, next } : undefined
}

const MAX_LENGTHS = 4
const HALVES: Partial<Record<TimeUnit, Length>> = {
  C: { unit: 'Y', many: 50, few: true },
  E: { unit: 'Y', many: 5, few: true },
  Y: { unit: 'M', many: 6, few: true },
  M: { unit: 'D', many: 15, few: true },
}

/** "And a half", the noun again behind it or not. */
function halfBehind(reader: CalendarReader, { unit, next }: Length & { next: number }): (Length & { next: number }) | undefined {
  const half = reader.read(next, 'fraction')
  const own = half?.value === 2 && half.sense.clitic ? HALVES[unit] : undefined
  if (!half || !own) return undefined
  const noun = reader.read(half.next, 'unit')
  return { unit: own.unit, many: own.many, few: own.few, next: noun?.tag === unit && noun.sense.definite ? noun.next : half.next }
}

/** `joined`: the "and" must be joined to its first word, since none stands apart. */
function lengthAt(reader: CalendarReader, at: number, joined: boolean): (Length & { next: number }) | undefined {
  const count = countAt(reader, at)
  const noun = reader.read(count ? count.next : at, 'unit')
  if (!noun || noun.sense.definite || (count && (reader.digits(at)?.before.length ?? 0) > 1)) return undefined
  const first = count ? (reader.digits(at)?.before ?? reader.senses(at)[0]?.clitic) : noun.sense.clitic
  if (joined && !first) return undefined
  return { unit: noun.tag as TimeUnit, many: count?.many ?? (noun.value || undefined), few: count?.few ?? false, next: noun.next }
}

/** "Two days ago", "since three months", "after a week", "a month and 21 days from now". */
export function distance(page: TimePage, at: number): Moment | undefined {
  const { reader } = page
  const way = reader.readAny(at, 'ago', 'since', 'after', 'within')
  const about = way && reader.read(way.next, 'about')
  const from = about ? about.next : way ? way.next : at
  const read = lengthsAt(reader, from)
  // "Since the year 2015", "after the month of May": no length, a name.
  if (!read || stretchAt(page, from) || countedStretch(page, from) || twoYears(page, from) || isRepeated(page, at, from)) return undefined
  const now = reader.read(read.next, 'fromNow')
  // "Three days ago", where the word stands behind.
  const ago = way ? undefined : reader.read(read.next, 'agoBehind')
  if (!way && !now && !ago) return undefined
  const next = (now ?? ago)?.next ?? read.next
  const timex = read.lengths
    .map(({ many, unit, few }) => (many === undefined || isVague(unit, many, few) ? `PX${unit}` : timexOf(many, unit)))
    .join('')
  const kind = way?.sense.kind
  // Within a length of time, or so long before or after something that was told, is no day.
  const open = kind === 'within' || (!now && kind !== 'since' && reader.read(read.next, 'relating'))
  const value =
    kind === 'within' ? within(page, at, read.lengths) : open ? undefined : moved(page.today, read.lengths, kind === 'after' ? 1 : -1)
  const exact = value && about && !value.endsWith('~') ? `${value}~` : value
  return { timex, value: exact, next, rule: kind === 'within' ? 'times.within' : 'times.distance' }
}

/** "Will open within two weeks": from the day after the page's to so far away; of what has happened it says no day. */
function within(page: TimePage, at: number, lengths: readonly Length[]): string | undefined {
  const last = page.today && isAhead(page, at) ? moved(page.today, lengths, 1) : undefined
  return last && `${dayOn(page.today!, 1, 'D')}/${last.replace('~', '')}`
}

/** "A few", and not "and a half", which is a number too. */
const isVague = (unit: TimeUnit, many: number, few: boolean): boolean =>
  few && !Object.values(HALVES).some((half) => half.unit === unit && half.many === many)

/** "Day after day" is no distance. */
const isRepeated = ({ reader }: TimePage, at: number, from: number): boolean =>
  at > 0 && reader.read(from, 'unit')?.value === 1 && reader.read(at - 1, 'unit')?.tag === reader.read(from, 'unit')?.tag

/** The day so far away; in units that people round, approximately. */
function moved(today: string | undefined, lengths: readonly Length[], way: 1 | -1): string | undefined {
  if (today === undefined) return undefined
  let day = today
  for (const { unit, many, few } of [...lengths].sort((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit))) {
    if (many === undefined || (few && unit !== 'D' && isVague(unit, many, few))) return undefined
    const years = unit === 'E' ? 10 * many : unit === 'C' ? 100 * many : many
    if (unit === 'H' || years > 999) return undefined
    day = dayOn(day, way * years, unit === 'E' || unit === 'C' ? 'Y' : unit)
  }
  const rounded = lengths.every(({ unit, few }) => few || unit !== 'D')
  return rounded ? `${day}~` : day
}

const ORDER = 'CEYMWDH'
