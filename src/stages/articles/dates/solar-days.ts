import { solarToGregorian } from '../../../calendar/solar-hijri.ts'
import type { Letters } from '../../../model/language/letters.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { commas } from '../../../text/script-marks.ts'

/** Years of the solar Hijri calendar in which pages are dated (1991 to 2036); the lunar years of the same number ended before. */
const YEARS = [1370, 1415] as const
const NUMBERED = /(?<![\d/.-])(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?![\d/-])/gu
const NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(\\p{L}[\\p{L}\\p{M}]*)(?:\\s+\\p{L}{2,3})?\\s*[${commas}]?\\s+(?:\\p{L}{3}\\s+)?(\\d{4})(?!\\d)`,
  'gu',
)

/** A line with its days of the solar Hijri calendar as the Gregorian ones they are, ISO 8601. */
export const levelSolarDays = (line: string, letters: Letters): string =>
  line
    .replace(NUMBERED, (all, year, _, month, day) => dayOf(year, Number(month), day) ?? all)
    .replace(NAMED, (all, day, name, year) => dayOf(year, monthsOf(letters).get(nameKey(name, letters)), day) ?? all)

function dayOf(year: string, month: number | undefined, day: string): string | undefined {
  const within = Number(year) >= YEARS[0] && Number(year) <= YEARS[1]
  return within && month !== undefined ? solarToGregorian(Number(year), month, Number(day)) : undefined
}

const months = new WeakMap<Letters, ReadonlyMap<string, number>>()
/** Iran, Afghanistan in both of its languages. */
const LOCALES = ['fa-IR', 'fa-AF', 'ps']
const MONTH = 30.5 * 86_400_000
const IN_FIRST = Date.UTC(2021, 2, 25)

/** The names of the months, from the Unicode locale data. */
function monthsOf(letters: Letters): ReadonlyMap<string, number> {
  const known = months.get(letters)
  if (known) return known
  const names = new Map<string, number>()
  for (const locale of LOCALES) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-persian`, { month: 'long', timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) names.set(nameKey(format.format(IN_FIRST + month * MONTH), letters), month + 1)
  }
  months.set(letters, names)
  return names
}
