import type { CalendarWords } from '../../model/language/calendar-words.ts'
import type { Language } from '../../model/language.ts'
import { calendarPatterns } from '../../text/calendar-patterns.ts'
import { fold } from '../../text/fold.ts'
import { dayNumber, dayOf, dayOn, monthOn, weekdayOf, weekOf } from './day-arithmetic.ts'

/** What an expression means: by itself, and against a day, where there is one. */
export interface Meaning {
  readonly timex: string
  readonly value?: string
}

/** One form of expression over folded text. `mean` is given its named groups and the day that the page is of. */
export interface Expression {
  readonly rule: string
  readonly pattern: RegExp
  mean(groups: Readonly<Record<string, string | undefined>>, today: string | undefined): Meaning | undefined
}

const built = new WeakMap<CalendarWords, readonly Expression[]>()

/** The forms of a language, those that say most first. */
export function expressionsOf({ calendar, letters }: Language): readonly Expression[] {
  const known = built.get(calendar)
  if (known) return known
  const made = make(calendar, (word) => fold(word, letters).replace(/\s+/gu, ' '), calendarPatterns(calendar, letters))
  built.set(calendar, made)
  return made
}

type Patterns = ReturnType<typeof calendarPatterns>

function make(calendar: CalendarWords, key: (word: string) => string, patterns: Patterns): Expression[] {
  const { month, weekday, number, oneOf, monthOf, weekdayOf: weekdays, numberOf } = patterns
  const map = <T>(rows: Readonly<Record<string, T>>) => new Map(Object.entries(rows).map(([word, value]) => [key(word), value]))
  const [days, units, duals] = [map(calendar.days), map(calendar.units), map(calendar.duals)]
  const any = (rows: Readonly<Record<string, unknown>>) => oneOf(Object.keys(rows))
  const shift = `(?<next>${oneOf(calendar.next)})|(?<last>${oneOf(calendar.last)})|(?<present>${oneOf(calendar.present)})`
  const article = `(?:${oneOf([calendar.article])})?`
  const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu')
  const parts = `(?:(?:${oneOf(calendar.dayParts)}|${oneOf(calendar.dayOf)})\\s+)?`
  const look = <T>(rows: ReadonlyMap<string, T>, text: string | undefined) =>
    text === undefined ? undefined : rows.get(text.replace(/\s+/gu, ' '))
  const by = ({ next, last }: Readonly<Record<string, string | undefined>>) => (next ? 1 : last ? -1 : 0)
  const count = (text: string | undefined) => (text === undefined ? undefined : /^\d+$/u.test(text) ? Number(text) : look(numberOf, text))
  return [
    {
      rule: 'times.day-and-weekday',
      pattern: word(`${parts}(?<day>${any(calendar.days)})[\\s,]+(?<weekday>${weekday})`),
      mean: (g, today) => {
        const asked = look(weekdays, g.weekday)!
        const near = today === undefined ? undefined : dayNumber(today) + look(days, g.day)!
        // The page's day and its words must agree; a page put online a day later keeps the words of its dispatch.
        const day = near === undefined ? undefined : [0, -1, 1].map((step) => near + step).find((one) => weekdayOf(one) === asked)
        return { timex: `XXXX-WXX-${asked}`, ...(day !== undefined && { value: dayOf(day) }) }
      },
    },
    {
      rule: 'times.day-and-month',
      pattern: word(
        `(?:${parts}(?<weekday>${weekday})[\\s,]+)?(?<day>\\d{1,2}|${number})\\s*(?:(?:${oneOf(calendar.of)})\\s+)?(?<month>${month})`,
      ),
      mean: (g, today) => {
        const [day, at] = [count(g.day), look(monthOf, g.month)]
        if (!day || !at || day > 31) return undefined
        const tail = `${String(at).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        return { timex: `XXXX-${tail}`, ...(today && { value: nearestYear(tail, today) }) }
      },
    },
    {
      rule: 'times.day-word',
      pattern: word(`${parts}(?<day>${any(calendar.days)})`),
      mean: (g, today) => ({ timex: 'XXXX-XX-XX', ...(today && { value: dayOn(today, look(days, g.day)!, 'D') }) }),
    },
    {
      rule: 'times.weekday',
      pattern: word(`${parts}(?<weekday>${weekday})(?:\\s+(?:${shift}))?`),
      mean: (g, today) => {
        const asked = look(weekdays, g.weekday)!
        return { timex: `XXXX-WXX-${asked}`, ...(today && { value: dayOf(weekdayNear(dayNumber(today), asked, by(g))) }) }
      },
    },
    {
      rule: 'times.unit-and-shift',
      pattern: word(`(?<unit>${article}(?:${any(calendar.units)}))\\s+(?:${shift})`),
      mean: (g, today) => unitMeaning(units.get(key(g.unit ?? '')) ?? unitOf(units, g.unit ?? ''), by(g), today),
    },
    {
      rule: 'times.present-unit',
      pattern: word(`(?:${oneOf(calendar.present)})\\s+(?<unit>${article}(?:${any(calendar.units)}))`),
      mean: (g, today) => unitMeaning(unitOf(units, g.unit ?? ''), 0, today),
    },
    {
      rule: 'times.year',
      pattern: word(
        `(?:${article}(?:${oneOf(Object.keys(calendar.units).filter((unit) => calendar.units[unit] === 'Y'))}))\\s+(?<year>(?:1[89]|20)\\d\\d)`,
      ),
      mean: (g) => ({ timex: g.year!, value: g.year! }),
    },
    {
      rule: 'times.ago',
      pattern: word(
        `(?:(?<ago>${oneOf(calendar.ago)})|(?<after>${oneOf(calendar.after)}))\\s+(?:(?<dual>${any(calendar.duals)})|(?:(?<count>\\d{1,3}|${number})\\s+)?(?<unit>${any(calendar.units)}))`,
      ),
      mean: (g, today) => {
        const unit = look(duals, g.dual) ?? look(units, g.unit)
        const many = g.dual ? 2 : (count(g.count) ?? 1)
        if (!unit) return undefined
        return { timex: `P${many}${unit}`, ...(today && { value: dayOn(today, g.ago ? -many : many, unit) }) }
      },
    },
    {
      rule: 'times.month-and-shift',
      pattern: word(`(?:(?:${oneOf(calendar.monthOf)})\\s+)?(?<month>${month})\\s+(?:${shift})`),
      mean: (g, today) => {
        const at = String(look(monthOf, g.month)).padStart(2, '0')
        return { timex: `XXXX-${at}`, ...(today && { value: monthNear(at, by(g), today) }) }
      },
    },
  ]
}

const ARTICLE = 2
/** A noun of a unit, the article of its language in front or not. */
const unitOf = (units: ReadonlyMap<string, 'D' | 'W' | 'M' | 'Y'>, text: string): 'D' | 'W' | 'M' | 'Y' | undefined =>
  units.get(text) ?? units.get(text.slice(ARTICLE))

function unitMeaning(unit: 'D' | 'W' | 'M' | 'Y' | undefined, by: number, today: string | undefined): Meaning | undefined {
  if (!unit) return undefined
  const timex = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' }[unit]
  if (!today) return { timex }
  const value = {
    D: () => dayOn(today, by, 'D'),
    W: () => weekOf(dayNumber(today) + 7 * by),
    M: () => monthOn(today, by),
    Y: () => String(Number(today.slice(0, 4)) + by),
  }[unit]()
  return { timex, value }
}

/** With a shift, the last one before or the next one after; without, the last one, the day itself among them. */
function weekdayNear(today: number, asked: number, by: number): number {
  const back = (weekdayOf(today) - asked + 7) % 7
  if (by > 0) return today + (7 - back || 7)
  if (by < 0) return today - (back || 7)
  return today - back
}

/** The year that puts a day nearest to the page's own. */
function nearestYear(tail: string, today: string): string {
  const year = Number(today.slice(0, 4))
  return [year - 1, year, year + 1]
    .map((one) => `${one}-${tail}`)
    .sort((a, b) => Math.abs(dayNumber(a) - dayNumber(today)) - Math.abs(dayNumber(b) - dayNumber(today)))[0]!
}

function monthNear(month: string, by: number, today: string): string {
  const year = Number(today.slice(0, 4))
  const same = `${year}-${month}`
  if (by > 0) return same > today.slice(0, 7) ? same : `${year + 1}-${month}`
  if (by < 0) return same < today.slice(0, 7) ? same : `${year - 1}-${month}`
  return same
}
