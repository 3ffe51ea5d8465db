import { type CivilDate, ofYear, timexOf } from '../../calendar/civil-date.ts'
import { gregorianToHijri } from '../../calendar/hijri.ts'
import { monthAt, withYear, yearNumber } from '../../calendar/named-date.ts'
import { ordinalNumber } from '../../calendar/number-words.ts'
import type { CalendarReader, Read } from '../../calendar/reader.ts'
import { fractionOf, stretchAround, weekWithin } from '../../calendar/stretches.ts'
import type { TimeUnit } from '../../model/language/calendar-words.ts'
import { type TimePage, toldDay } from './moment.ts'
import { monthShifted, resolveDate } from './resolve.ts'

/** A week, month, year, decade … that the words point at: by its name, its number, or its distance from the page. */
export interface Stretch {
  readonly unit: TimeUnit | 'S'
  readonly timex: string
  readonly value?: string | undefined
  readonly next: number
  /** Of a stretch that is pointed at from the page: how many away. */
  readonly by?: number | undefined
  /** Of a month of the Hijri calendar, which its days are counted by. */
  readonly hijri?: CivilDate | undefined
}

const SHAPES: Readonly<Record<TimeUnit, string>> = {
  H: 'XXXX-XX-XXTXX',
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  E: 'XXXX',
  C: 'XX',
}

export interface Shift {
  readonly by: number
  readonly next: number
  /** It counts from what was told, not from the page. */
  readonly told?: boolean
}

/** "Last", "next", "this" behind a noun, "next but one" among them. */
export function shiftAt(reader: CalendarReader, at: number): Shift | undefined {
  const far = reader.readAny(at, 'after', 'ago')
  if (far) {
    const shift = reader.readAny(far.next, far.sense.kind === 'after' ? 'next' : 'last')
    return shift && { by: shift.sense.kind === 'next' ? 2 : -2, next: shift.next }
  }
  const read = reader.readAny(at, 'next', 'last', 'present', 'following')
  if (!read || read.sense.clitic) return undefined
  const { kind } = read.sense
  const again = kind === 'present' ? reader.skip(read.next, 'present') : read.next
  return { by: kind === 'last' ? -1 : kind === 'present' ? 0 : 1, next: again, ...(kind === 'following' && { told: true }) }
}

/** A stretch at a token. `bare`: the words in front ask for one, so that a noun alone is the present one and any month's name a month. */
export function stretchAt(page: TimePage, at: number, bare = false): Stretch | undefined {
  return wholeStretch(page, at, bare) ?? pieceOfStretch(page, at)
}

function wholeStretch(page: TimePage, at: number, bare: boolean): Stretch | undefined {
  const [unit, month] = [unitStretch(page, at, bare), namedMonth(page, at, bare)]
  return unit && month ? (month.next > unit.next ? month : unit) : (unit ?? month)
}

function unitStretch(page: TimePage, at: number, bare: boolean): Stretch | undefined {
  const { reader, today } = page
  const pointed = reader.read(at, 'this')
  const noun = reader.read(pointed ? pointed.next : at, 'unit')
  if (noun?.value !== 1 || noun.tag === 'H') return undefined
  const unit = noun.tag as TimeUnit
  if (pointed && unit === 'Y' && reader.read(noun.next, 'yearKind')) return ownYear(page, noun.next, bare)
  if (pointed) return noun.sense.definite && !noun.sense.clitic ? around(page, unit, 0, noun.next) : undefined
  if (unit === 'Y') {
    const year = yearNumber(reader, noun.next, true)
    if (year && !counted(reader, year.next, year.year)) return namedYear(year)
  }
  if (!noun.sense.definite) return undefined
  const own = unit === 'Y' ? ownYear(page, noun.next, bare) : undefined
  if (own) return own
  const shift = shiftAt(reader, noun.next)
  if (shift) return around(page, unit, shift.by, shift.next, shift.told)
  if (unit === 'C') return numberedCentury(page, noun.next)
  return bare && today !== undefined && unit !== 'D' ? around(page, unit, 0, noun.next) : undefined
}

/** A year of another beginning than the calendar's, "the school year", is no value; "the calendar year" is the year. */
function ownYear(page: TimePage, at: number, bare: boolean): Stretch | undefined {
  const kind = page.reader.read(at, 'yearKind')
  if (!kind) return undefined
  const shift = shiftAt(page.reader, kind.next)
  if (!shift && !bare) return undefined
  const read = around(page, 'Y', shift?.by ?? 0, shift?.next ?? kind.next, shift?.told)
  return kind.tag === 'own'
    ? { unit: read.unit, timex: read.timex, value: undefined, next: read.next, by: read.by, hijri: read.hijri }
    : read
}

/** "A year 10 times as": a small number behind the noun counts what follows. */
const counted = (reader: CalendarReader, at: number, year: number): boolean => year < 100 && reader.senses(at).length === 0

function namedYear({ year, hijri, next }: { year: number; hijri: boolean | undefined; next: number }): Stretch {
  const lunar = hijri ?? (year >= 1300 && year < 1500)
  const date = { hijri: lunar, year }
  return { unit: 'Y', timex: timexOf(date), value: resolveDate(date, undefined), next }
}

function around(page: TimePage, unit: TimeUnit, by: number, next: number, told = false): Stretch {
  const day = told ? toldDay(page, next) : page.today
  return { unit, timex: SHAPES[unit], value: day && stretchAround(day, unit, by), next, by: told ? undefined : by, hijri: undefined }
}

/** "The nineteenth century". */
function numberedCentury({ reader }: TimePage, at: number): Stretch | undefined {
  const number = ordinalNumber(reader, at)
  if (!number || number.value < 1 || number.value > 21) return undefined
  if (reader.read(number.next, 'beforeEra')) return undefined
  const value = `${String(number.value - 1).padStart(2, '0')}XX`
  return { unit: 'C', timex: value, value, next: number.next }
}

/** A month by its name or number, with its year, a shift, or the year that another stretch gives; alone, of the page's year. */
function namedMonth(page: TimePage, at: number, bare: boolean): Stretch | undefined {
  const { reader, today } = page
  const pointed = reader.read(at, 'this')
  const from = pointed ? pointed.next : at
  const month = monthAt(reader, from)
  if (!month) return undefined
  const dated = withYear(reader, undefined, month)
  if (dated?.date.year !== undefined) return monthStretch(dated.date, today, dated.next)
  const date: CivilDate = { hijri: month.hijri, year: undefined, month: month.month, day: undefined }
  const shift = shiftAt(reader, month.next)
  if (shift && !shift.told) return monthStretch(ofYear(date, yearOfShift(date, shift.by, today)), today, shift.next, timexOf(date))
  const year = yearBehind(page, month.next)
  if (year) return monthStretch(ofYear(date, inYear(date, year, today)), today, year.next, timexOf(date))
  if (month.ambiguous && !pointed && !bare) return undefined
  return monthStretch(date, today, month.next)
}

function monthStretch(date: CivilDate, today: string | undefined, next: number, timex = timexOf(date)): Stretch {
  const value = resolveDate(date, today)
  return { unit: 'M', timex, value, next, by: undefined, hijri: date.hijri ? ofYear(date, date.year ?? hijriYearOf(value)) : undefined }
}

const hijriYearOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : gregorianToHijri(value)?.year)

/** The year that stands behind a month: "of last year". */
function yearBehind(page: TimePage, at: number): Stretch | undefined {
  const year = unitStretch(page, page.reader.skip(at, 'of', 'inside'), false)
  return year?.unit === 'Y' ? year : undefined
}

/** The year of a month that another stretch names; a Hijri month is of the Hijri year so far away. */
function inYear({ hijri }: CivilDate, { value, by }: Stretch, today: string | undefined): number | undefined {
  if (!hijri) return value?.length === 4 ? Number(value) : undefined
  const year = by === undefined ? undefined : hijriYearOf(today)
  return year === undefined ? undefined : year + by!
}

/** The year of "last", "next" or "this" month of a name. */
function yearOfShift({ hijri, month }: CivilDate, by: number, today: string | undefined): number | undefined {
  if (today === undefined) return undefined
  if (!hijri) return Number(monthShifted(month!, by, today).slice(0, 4))
  const now = gregorianToHijri(today)
  if (!now) return undefined
  const moved = by > 0 && month! <= now.month ? 1 : by < 0 && month! >= now.month ? -1 : 0
  return now.year + moved
}

/** A numbered piece of a stretch: the third week of, the last quarter of, the first half of. */
function pieceOfStretch(page: TimePage, at: number): Stretch | undefined {
  const { reader } = page
  const ahead = reader.readAny(at, 'lastOf', 'firstOf', 'ordinal')
  const noun = reader.readAny(ahead && !reader.read(at, 'fraction') ? ahead.next : at, 'unit', 'fraction')
  if (!noun || !(noun.sense.kind === 'fraction' || (noun.tag === 'W' && noun.value === 1))) return undefined
  const number = ahead ? { value: ahead.sense.kind === 'lastOf' ? -1 : ahead.value || 1, next: noun.next } : behindNoun(reader, noun)
  if (!number) return undefined
  const whole = wholeStretch(page, reader.skip(number.next, 'of', 'inside'), true)
  if (!whole || !(whole.unit === 'M' || whole.unit === 'Y')) return undefined
  const fraction = noun.sense.kind === 'fraction'
  const value = whole.value && (fraction ? fractionOf(whole.value, noun.value, number.value) : weekWithin(whole.value, number.value))
  const mark = fraction ? { 4: 'Q', 2: 'H', 3: 'T' }[noun.value] : 'W'
  const own = number.value < 0 ? 'X' : String(number.value)
  return { unit: fraction ? 'S' : 'W', timex: `${whole.timex}-${mark}${own}`, value, next: whole.next }
}

function behindNoun(reader: CalendarReader, noun: Read): { value: number; next: number } | undefined {
  if (!noun.sense.definite) return undefined
  const final = reader.read(noun.next, 'final')
  return final ? { value: -1, next: final.next } : ordinalNumber(reader, noun.next)
}
