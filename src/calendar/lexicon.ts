import type { CalendarWords, StretchPart, TimeUnit } from '../model/language/calendar-words.ts'
import type { Letters } from '../model/language/letters.ts'
import { fold } from '../text/fold.ts'

export type TimeKind =
  | 'month'
  | 'hijri'
  | 'weekday'
  | 'bareWeekday'
  | 'day'
  | 'unit'
  | 'fraction'
  | 'weekend'
  | 'ending'
  | 'decade'
  | 'next'
  | 'last'
  | 'present'
  | 'following'
  | 'nextBefore'
  | 'lastBefore'
  | 'presentBefore'
  | 'agoBehind'
  | 'final'
  | 'this'
  | 'part'
  | 'firstOf'
  | 'lastOf'
  | 'few'
  | 'of'
  | 'inside'
  | 'agreeing'
  | 'dated'
  | 'from'
  | 'between'
  | 'until'
  | 'and'
  | 'ago'
  | 'since'
  | 'after'
  | 'within'
  | 'fromNow'
  | 'dayPart'
  | 'clock'
  | 'beforeNoon'
  | 'afterNoon'
  | 'cardinal'
  | 'ordinal'
  | 'tens'
  | 'hundreds'
  | 'thousands'
  | 'teen'
  | 'ordinalEnding'
  | 'hijriMark'
  | 'gregorianMark'
  | 'notBeforeDay'
  | 'notAfterDay'
  | 'relative'
  | 'future'
  | 'clauseStart'
  | 'notBeforeWeekday'
  | 'toward'
  | 'relating'
  | 'about'
  | 'season'
  | 'yearKind'
  | 'beforeEra'
  | 'lacking'

/** Kinds of words that stand inside of an expression or at its end. */
export const NEVER_FIRST: ReadonlySet<TimeKind> = new Set([
  'next',
  'last',
  'present',
  'following',
  'agoBehind',
  'final',
  'ending',
  'of',
  'inside',
  'agreeing',
  'dated',
  'until',
  'and',
  'fromNow',
  'beforeNoon',
  'afterNoon',
  'hundreds',
  'thousands',
  'teen',
  'ordinalEnding',
  'hijriMark',
  'gregorianMark',
  'notBeforeDay',
  'notAfterDay',
  'relative',
  'future',
  'clauseStart',
  'notBeforeWeekday',
  'toward',
  'relating',
  'about',
  'yearKind',
  'beforeEra',
  'lacking',
])

/** What a word means as a word of time. `value` is a number of its kind: a month, a distance in days, how many of a unit (0: several). */
export interface TimeSense {
  readonly kind: TimeKind
  readonly value: number
  readonly tag: TimeUnit | StretchPart | string
  /** The words behind the first, folded. */
  readonly rest: readonly string[]
  /** Letters joined in front that are no part of the word: "and", "in", "of". */
  readonly clitic: string
  readonly definite: boolean
  readonly ambiguous: boolean
}

/** Folded first word → its senses, those of more words first. */
export type CalendarLexicon = ReadonlyMap<string, readonly TimeSense[]>

const known = new WeakMap<CalendarWords, CalendarLexicon>()

/** The time words of a language, each with the letters that may be joined in front of it, so that a word is one look-up. */
export function calendarLexicon(calendar: CalendarWords, letters: Letters): CalendarLexicon {
  const built = known.get(calendar)
  if (built) return built
  const senses = new Map<string, TimeSense[]>()
  const rows = sensesOf(calendar, letters)
  for (const [word, sense] of rows) put(senses, word, sense)
  const forms = cliticForms(calendar, letters)
  for (const [word, sense] of rows)
    for (const [clitic, joined] of forms(word)) put(senses, joined, senseWith(sense, clitic, sense.definite))
  for (const list of senses.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  known.set(calendar, senses)
  return senses
}

/** Written out, so that all senses are of one shape. */
const senseWith = ({ kind, value, tag, rest, ambiguous }: TimeSense, clitic: string, definite: boolean): TimeSense => ({
  kind,
  value,
  tag,
  rest,
  clitic,
  definite,
  ambiguous,
})

/** The plain word comes before one that is spelt the same by joining letters to another: "one" and "and one". */
function put(senses: Map<string, TimeSense[]>, word: string, sense: TimeSense): void {
  const list = senses.get(word)
  if (!list) senses.set(word, [sense])
  else if (!list.some((other) => isSame(other, sense))) list.push(sense)
}

const isSame = (a: TimeSense, b: TimeSense): boolean =>
  a.kind === b.kind &&
  (a.clitic === '') === (b.clitic === '') &&
  a.rest.length === b.rest.length &&
  a.rest.every((word, i) => word === b.rest[i])

/** Gives each form of a word with letters joined in front of it, and those letters. A word has a dozen, a language thousands of words, so that what is joined is folded once. */
function cliticForms(
  { article, conjunctions, prepositions, swallowing }: CalendarWords,
  letters: Letters,
): (word: string) => [clitic: string, joined: string][] {
  const [the, swallow] = [fold(article, letters), fold(swallowing, letters)]
  const [and, bound] = [conjunctions, prepositions].map((all) => all.map((letter) => fold(letter, letters))) as [string[], string[]]
  // Where the article is swallowed, the word is shown whole.
  const join = (letter: string, word: string): [string, string] =>
    letter === swallow && word.startsWith(the) ? ['', letter + word.slice(1)] : [letter, letter + word]
  return (word) => {
    const forms: [string, string][] = []
    for (const letter of and) forms.push([letter, letter + word])
    for (const letter of bound) forms.push(join(letter, word))
    const behind = forms.slice(and.length)
    for (const letter of and) for (const [clitic, joined] of behind) forms.push([letter + clitic, letter + joined])
    return forms
  }
}

const prefixesOf = new WeakMap<CalendarWords, ReadonlySet<string>>()

/** What may be joined in front of a number in figures: nothing, a conjunction, a preposition, the article, or several of them. */
export function numberPrefixes(calendar: CalendarWords, letters: Letters): ReadonlySet<string> {
  const built = prefixesOf.get(calendar)
  if (built) return built
  const the = fold(calendar.article, letters)
  const forms = cliticForms(calendar, letters)
  const made = new Set(['', the, ...['', the].flatMap((word) => forms(word).map(([, joined]) => joined))])
  prefixesOf.set(calendar, made)
  return made
}

type Row = [string, TimeSense]

function sensesOf(calendar: CalendarWords, letters: Letters): Row[] {
  const ambiguous = new Set(calendar.ambiguousMonths.map((word) => fold(word, letters)))
  const row = (phrase: string, kind: TimeKind, value: number, tag = '', definite = false): Row => {
    // A point is a token of its own.
    const [first, ...rest] = fold(phrase, letters).replaceAll('.', ' . ').trim().split(' ')
    return [first!, { kind, value, tag, rest, clitic: '', definite, ambiguous: rest.length === 0 && ambiguous.has(first!) }]
  }
  const list = (kind: TimeKind, phrases: readonly string[]) => phrases.map((phrase) => row(phrase, kind, 0))
  const table = (kind: TimeKind, rows: Readonly<Record<string, number>>) =>
    Object.entries(rows).map(([phrase, value]) => row(phrase, kind, value))
  const tagged = (kind: TimeKind, rows: Readonly<Record<string, string>>, value = 0) =>
    Object.entries(rows).map(([phrase, tag]) => row(phrase, kind, value, tag))
  const withArticle = (rows: readonly Row[]): Row[] =>
    rows.flatMap(([word, sense]): Row[] => [
      [word, sense],
      [fold(calendar.article, letters) + word, senseWith(sense, sense.clitic, true)],
    ])
  const { months, hijriMonths, weekdays, days, units, duals, plurals } = calendar
  return [
    ...table('month', months),
    ...table('hijri', hijriMonths),
    ...table('weekday', weekdays),
    ...table('bareWeekday', calendar.bareWeekdays),
    ...table('day', days),
    ...withArticle([...tagged('unit', units, 1), ...tagged('unit', duals, 2), ...tagged('unit', plurals, 0)]),
    ...tagged('unit', calendar.possessed, 1).map(([word, sense]): Row => [word, senseWith(sense, sense.clitic, true)]),
    ...withArticle([...table('fraction', calendar.fractions), ...table('decade', calendar.decades)]),
    ...withArticle([...table('cardinal', calendar.cardinals), ...table('tens', calendar.tens), ...table('thousands', calendar.thousands)]),
    ...table('ordinal', calendar.ordinals),
    ...table('hundreds', calendar.hundreds),
    ...tagged('part', calendar.parts),
    ...withArticle(tagged('dayPart', calendar.dayParts)),
    ...Object.entries(plainWords(calendar)).flatMap(([kind, phrases]) => list(kind as TimeKind, phrases)),
    ...withArticle(tagged('season', calendar.seasons)),
    ...tagged('yearKind', calendar.yearKinds),
    ...list('beforeEra', calendar.beforeEra),
    ...list('lacking', calendar.lacking),
  ]
}

/** Words that say no more than their kind. */
const plainWords = (calendar: CalendarWords): Partial<Record<TimeKind, readonly string[]>> => ({
  weekend: calendar.weekends,
  ending: calendar.endings,
  next: calendar.next,
  last: calendar.last,
  present: calendar.present,
  following: calendar.following,
  nextBefore: calendar.nextBefore,
  lastBefore: calendar.lastBefore,
  presentBefore: calendar.presentBefore,
  agoBehind: calendar.agoBehind,
  final: calendar.final,
  this: calendar.demonstratives,
  firstOf: calendar.firstOf,
  lastOf: calendar.lastOf,
  few: calendar.few,
  of: calendar.of,
  inside: calendar.inside,
  agreeing: calendar.agreeing,
  dated: calendar.dated,
  from: calendar.from,
  between: calendar.between,
  until: calendar.until,
  and: calendar.and,
  ago: calendar.ago,
  since: calendar.since,
  after: calendar.after,
  within: calendar.within,
  fromNow: calendar.fromNow,
  clock: calendar.clock,
  beforeNoon: calendar.beforeNoon,
  afterNoon: calendar.afterNoon,
  teen: calendar.teens,
  ordinalEnding: calendar.ordinalEndings,
  hijriMark: calendar.hijriMarks,
  gregorianMark: calendar.gregorianMarks,
  notBeforeDay: calendar.notBeforeDays,
  relative: calendar.relatives,
  notAfterDay: calendar.notAfterDays,
  future: calendar.future.words,
  clauseStart: calendar.clauseStarts,
  notBeforeWeekday: calendar.notBeforeWeekdays,
  toward: calendar.toward,
  relating: calendar.relating,
  about: calendar.about,
})
