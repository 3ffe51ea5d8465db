import type { Gazetteer } from '../../../model/gazetteer.ts'
import type { CalendarWords } from '../../../model/language/calendar-words.ts'
import type { CueRow, RoleRow } from '../../../model/language/speech-words.ts'
import type { Language } from '../../../model/language.ts'

/**
 * What the lists of speech, credit, calendar and furniture know of a language, as the typing of changes needs it. `changes` of
 * the language holds only the words that no other part of it has. Words are as printed.
 */
export interface KnownWords {
  readonly negations: readonly string[]
  readonly places: readonly string[]
  readonly roles: readonly string[]
  readonly times: readonly string[]
  /** Of a time only beside another word of it: "next", "the second" of "the second Tishrin". */
  readonly timeNeighbours: readonly string[]
  /** "About", before a number. */
  readonly about: readonly string[]
  /** Names of agencies; and among them short ones that may be another word too. */
  readonly carriers: readonly string[]
  readonly shortCarriers: readonly string[]
  readonly creditCues: readonly string[]
  readonly loaded: readonly string[]
  readonly thatWords: readonly string[]
  readonly siteLines: readonly string[]
  readonly unitForms: readonly string[]
  /** Number word → its value, and ordinal → its place. */
  readonly numbers: readonly (readonly [string, number])[]
  readonly ordinals: readonly (readonly [string, number])[]
  /** What multiplies the number before it: a thousand. */
  readonly scales: readonly (readonly [string, number])[]
  /** Every form of every reporting word, with its row; where two rows share a form, that of the first. */
  readonly cues: ReadonlyMap<string, CueRow>
}

const THOUSAND = 1000
/** Letters of a name that is hardly ever another word. */
const SURE = 5

export function knownWords({ speech, credit, calendar, furniture }: Language, gazetteer: Gazetteer): KnownWords {
  const names = [...gazetteer.all('agency').flatMap((agency) => agency.names), ...credit.collective].filter(
    (name) => !credit.alsoWords.includes(name),
  )
  const numbers = [calendar.cardinals, calendar.tens, calendar.hundreds, calendar.thousands].flatMap((row) => Object.entries(row))
  return {
    negations: speech.negations,
    places: speech.places,
    roles: [...ofKinds(speech.roles, 'person', 'title'), ...speech.honorifics, ...speech.abbreviations],
    ...timesOf(calendar, speech.timeWords, speech.same),
    about: calendar.about,
    carriers: names.filter((name) => name.includes(' ') || name.length >= SURE),
    shortCarriers: names,
    creditCues: [...speech.accordingTo.map(withoutMark), speech.onAuthority],
    loaded: speech.blessings.map(({ words }) => words),
    thatWords: [...speech.that, ...speech.cues.flatMap(({ participles }) => participles)],
    siteLines: furniture.rows.map(({ words }) => words).filter((words) => words.includes(' ')),
    unitForms: [...calendar.hijriMarks, ...calendar.gregorianMarks],
    numbers: numbers.filter(([, value]) => value !== THOUSAND),
    ordinals: Object.entries(calendar.ordinals),
    scales: numbers.filter(([, value]) => value === THOUSAND),
    cues: cueForms(speech.cues, speech.pronouns),
  }
}

const ofKinds = (roles: readonly RoleRow[], ...kinds: readonly RoleRow['kind'][]): string[] =>
  roles.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word)

/** "According to", written with the mark of what is joined to the next word. */
const withoutMark = (phrase: string): string => phrase.replace(/ \S+-$/u, '')

function timesOf(
  calendar: CalendarWords,
  timeWords: readonly string[],
  same: readonly string[],
): Pick<KnownWords, 'times' | 'timeNeighbours'> {
  const keys = (...records: readonly object[]): string[] => records.flatMap((record) => Object.keys(record))
  const months = keys(calendar.months, calendar.hijriMonths)
  const long = months.filter((month) => month.includes(' ')).map((month) => month.split(' '))
  return {
    times: [
      ...months,
      ...long.map(([first]) => first!).filter((word) => word.length > 2),
      ...keys(calendar.weekdays, calendar.days, calendar.units, calendar.duals, calendar.plurals, calendar.dayParts),
      ...timeWords,
      ...[calendar.hijriMarks, calendar.gregorianMarks].flat().filter((mark) => mark.length > 2),
      ...[calendar.clock, calendar.agreeing, calendar.ago, calendar.after, calendar.since].flat(),
    ],
    timeNeighbours: [
      ...long.flatMap(([, ...rest]) => rest),
      ...[calendar.next, calendar.last, calendar.present, calendar.following, calendar.final, same].flat(),
      ...keys(calendar.parts),
    ],
  }
}

function cueForms(rows: readonly CueRow[], pronouns: readonly string[]): ReadonlyMap<string, CueRow> {
  const forms = new Map<string, CueRow>()
  for (const row of rows) {
    const nouns = row.nouns.flatMap((noun) => [noun, ...pronouns.map((pronoun) => noun + pronoun)])
    for (const form of [...row.he, ...row.she, ...row.they, ...row.participles, ...nouns]) if (!forms.has(form)) forms.set(form, row)
  }
  return forms
}
