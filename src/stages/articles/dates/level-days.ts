import { monthLength } from '../../../calendar/day-arithmetic.ts'
import type { CalendarWords } from '../../../model/language/calendar-words.ts'
import type { Letters } from '../../../model/language/letters.ts'
import type { Language } from '../../../model/language.ts'
import { latinDigits } from '../../../text/latin-digits.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { commas, stroke } from '../../../text/script-marks.ts'
import { levelSolarDays } from './solar-days.ts'

const EASTERN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/gu
const STROKED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu
const STOPPED = /(?<![\d.])(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?!\d)/gu
/** Behind the year may stand its abbreviation or the word for it: "2020 m. vasario 16", "2020. gada 16. februāris". */
const YEAR_FIRST =
  /(?<![\d.,])(\d{4})\.?,?\s+(?:\p{L}{1,4}\.?\s+)?(?:(\d{1,2})\.?\s+(\p{L}[\p{L}\p{M}]+)|(\p{L}[\p{L}\p{M}]+)\s+(\d{1,2})(?!\d))/gu
/** A line of a day, month and year of two figures, behind a label or a clock's time at most: `11-02-24`, `Published: 11.02.24`; with strokes it is as often month first. */
const SHORT = new RegExp(`^([^\\p{N}]{0,40}?)(?<!\\p{L})(\\d\\d)([-.])(\\d\\d)\\3(\\d\\d)(?=\\s*$|[\\s${commas}|-]+\\d{1,2}:\\d\\d)`, 'u')
const LENGTHENED = new RegExp(`(?<=\\d)${stroke}{1,3}(?=\\d)`, 'gu')
const CENTURY_ENDS = 70
const BUDDHIST = /(?<!\d)25\d\d(?!\d)/gu
const BUDDHIST_YEARS = 543
const MONTHS = 12

/**
 * A line with its days written as year, month and day where signs or numbers alone tell which is which: behind the signs of
 * eastern Asia, with the year first, month first where the second number can be no month; and those of the solar Hijri and
 * Buddhist calendars as the Gregorian ones they are.
 */
export function levelDays(line: string, { calendar, letters }: Language): string {
  const figures = latinDigits(line)
  // A line without a year in four figures has but one form that is levelled, with signs between its numbers.
  if (!figures.includes('-') && !figures.includes('.') && !figures.includes(stroke) && !/\d{4}/u.test(figures)) return figures
  if (!/\d{4}/u.test(figures)) return parted(figures).replace(SHORT, (all, label, a, _, b, c) => shortDay(all, label, a, b, c))
  const plain = levelSolarDays(parted(figures), letters)
    .replace(EASTERN, (_, year, month, day) => `${stamp(year, month, day)} `)
    .replace(STOPPED, (all, year, month, day) => (isDay(year, month, day) ? `${stamp(year, month, day)} ` : all))
    .replace(SHORT, (all, label, a, _, b, c) => shortDay(all, label, a, b, c))
    .replace(STROKED, (all, a, b, year) => (Number(a) <= MONTHS && Number(b) > MONTHS ? stamp(year, a, b) : all))
    .replace(YEAR_FIRST, (all, year, before, behindName, name, behind, at: number, whole: string) => {
      const month = monthsOf(calendar, letters).get(nameKey(behindName ?? name, letters))
      const day = before ?? behind
      return month && isDay(year, month, day) && !endsDate(whole.slice(Math.max(0, at - MOST_BEFORE), at), calendar, letters)
        ? stamp(year, `${month}`, day)
        : all
    })
  return /\p{Script=Thai}/u.test(plain) ? plain.replace(BUDDHIST, (year) => `${Number(year) - BUDDHIST_YEARS}`) : plain
}

/** Day before month, but for a second number that can be no month. */
function shortDay(all: string, label: string, a: string, b: string, figures: string): string {
  const year = String(Number(figures) < CENTURY_ENDS ? 2000 + Number(figures) : 1900 + Number(figures))
  if (isDay(year, b, a)) return label + stamp(year, b, a)
  return isDay(year, a, b) ? label + stamp(year, a, b) : all
}

/** With dashes for the lengthened line that Arabic pages print between numbers, and spaces that were lost around the name of a month: `11ـ2ـ2024`, `11February2024`. */
function parted(line: string): string {
  const dashed = line.includes(stroke) ? line.replace(LENGTHENED, '-') : line
  return /\d\p{L}{3}/u.test(dashed) ? dashed.replace(/(?<![\p{L}\d])(\d{1,2})(\p{L}{3,})(\d{4})(?![\p{L}\d])/gu, '$1 $2 $3') : dashed
}

/** Looked at before a year: more would be read again for each year of a line. */
const MOST_BEFORE = 40
/** The year belongs to a day or month before it. */
function endsDate(before: string, calendar: CalendarWords, letters: Letters): boolean {
  const last = /(\p{L}[\p{L}\p{M}]*|\d)[^\p{L}\d]*$/u.exec(before)?.[1]
  return last !== undefined && (/\d/u.test(last) || monthsOf(calendar, letters).has(nameKey(last, letters)))
}

const stamp = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

const isDay = (year: string, month: string | number, day: string): boolean =>
  Number(month) >= 1 && Number(month) <= MONTHS && Number(day) >= 1 && Number(day) <= monthLength(Number(year), Number(month))

const months = new WeakMap<CalendarWords, ReadonlyMap<string, number>>()

function monthsOf(calendar: CalendarWords, letters: Letters): ReadonlyMap<string, number> {
  const known = months.get(calendar)
  if (known) return known
  const names = new Map(Object.entries(calendar.months).map(([name, month]) => [nameKey(name, letters), month]))
  months.set(calendar, names)
  return names
}
