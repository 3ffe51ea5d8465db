import type { Gazetteer } from '../../../model/gazetteer.ts'
import type { CalendarWords } from '../../../model/language/calendar-words.ts'
import type { Language } from '../../../model/language.ts'

/**
 * What the lists of credit, calendar and furniture know of a language, as the typing of changes needs it. `changes` of
 * the language holds only the words that no other part of it has, and `reporting` what its grammar knows. Words are as printed.
 */
export interface KnownWords {
  readonly times: readonly string[]
  /** Of a time only beside another word of it: "next", "the second" of "the second Tishrin". */
  readonly timeNeighbours: readonly string[]
  /** "About", before a number. */
  readonly about: readonly string[]
  /** Names of agencies; and among them short ones that may be another word too. */
  readonly carriers: readonly string[]
  readonly shortCarriers: readonly string[]
  readonly siteLines: readonly string[]
  readonly unitForms: readonly string[]
  /** Number word → its value, and ordinal → its place. */
  readonly numbers: readonly (readonly [string, number])[]
  readonly ordinals: readonly (readonly [string, number])[]
  /** What multiplies the number before it: a thousand. */
  readonly scales: readonly (readonly [string, number])[]
  readonly weekdays: readonly string[]
  /** What is counted without a number word: "two months", "half". */
  readonly counts: readonly string[]
}

const THOUSAND = 1000

export function knownWords({ reporting, credit, calendar, furniture, changes }: Language, gazetteer: Gazetteer): KnownWords {
  const names = [...gazetteer.all('agency').flatMap((agency) => agency.names), ...credit.collective].filter(
    (name) => !credit.alsoWords.includes(name),
  )
  const numbers = [calendar.cardinals, calendar.tens, calendar.hundreds, calendar.thousands].flatMap((row) => Object.entries(row))
  return {
    ...timesOf(calendar, reporting.timeWords, reporting.timeNeighbours, changes.leastWord),
    about: calendar.about,
    carriers: names.filter((name) => name.includes(' ') || name.length >= changes.leastName),
    shortCarriers: names,
    siteLines: furniture.rows.map(({ words }) => words).filter((words) => words.includes(' ')),
    unitForms: [...calendar.hijriMarks, ...calendar.gregorianMarks],
    numbers: numbers.filter(([, value]) => value !== THOUSAND),
    ordinals: Object.entries(calendar.ordinals),
    scales: numbers.filter(([, value]) => value === THOUSAND),
    weekdays: Object.keys(calendar.weekdays),
    counts: [calendar.units, calendar.duals, calendar.plurals, calendar.fractions].flatMap((row) => Object.keys(row)),
  }
}

function timesOf(
  calendar: CalendarWords,
  timeWords: readonly string[],
  same: readonly string[],
  leastWord: number,
): Pick<KnownWords, 'times' | 'timeNeighbours'> {
  const keys = (...records: readonly object[]): string[] => records.flatMap((record) => Object.keys(record))
  const months = keys(calendar.months, calendar.hijriMonths)
  const long = months.filter((month) => month.includes(' ')).map((month) => month.split(' '))
  return {
    times: [
      ...months,
      ...long.map(([first]) => first!).filter((word) => word.length >= leastWord),
      ...keys(calendar.weekdays, calendar.days, calendar.units, calendar.duals, calendar.plurals, calendar.dayParts),
      ...timeWords,
      ...[calendar.hijriMarks, calendar.gregorianMarks].flat().filter((mark) => mark.length >= leastWord),
      ...[calendar.clock, calendar.agreeing].flat(),
    ],
    timeNeighbours: [
      ...long.flatMap(([, ...rest]) => rest),
      ...[calendar.next, calendar.last, calendar.present, calendar.following, calendar.final, same].flat(),
      ...[calendar.ago, calendar.after, calendar.since].flat(),
      ...keys(calendar.parts),
    ],
  }
}
