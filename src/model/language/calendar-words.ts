/** A stretch of time: hour, day, week, month, year, decade, century. */
export type TimeUnit = 'H' | 'D' | 'W' | 'M' | 'Y' | 'E' | 'C'

/** A part of a larger stretch: its first, middle or last days, what is left of it, what is still to come of it. */
export type StretchPart = 'early' | 'mid' | 'late' | 'rest' | 'later'

/** Words of dates and times, in one of their usual spellings (they are compared folded; a row may have several words). */
export interface CalendarWords {
  /** The definite article, joined in front of a word. */
  readonly article: string
  /** Letters that are joined in front of a word, the article among them or not: conjunctions, then prepositions. */
  readonly conjunctions: readonly string[]
  readonly prepositions: readonly string[]
  /** The preposition that swallows the first letter of the article. */
  readonly swallowing: string

  /** Names of Gregorian months of every tradition → 1 to 12. */
  readonly months: Readonly<Record<string, number>>
  /** Names of Hijri months → 1 to 12. */
  readonly hijriMonths: Readonly<Record<string, number>>
  /** Of both, names that are also names of people or common words: read as months beside a day, a year, "month of" or "last". */
  readonly ambiguousMonths: readonly string[]
  /** Names of weekdays → 1 (Monday) to 7; without the article they are read behind an ordinal only. */
  readonly weekdays: Readonly<Record<string, number>>
  readonly bareWeekdays: Readonly<Record<string, number>>
  /** How a clause says that something is still to come: words, beginnings of verbs, words that only begin like them. */
  readonly future: { readonly words: readonly string[]; readonly beginnings: readonly string[]; readonly except: readonly string[] }
  /** Words behind which another clause begins. */
  readonly clauseStarts: readonly string[]
  /** Words for a day by its distance from today. */
  readonly days: Readonly<Record<string, number>>
  /** "That is", between "the day" and another day word, in speech. */
  readonly relatives: readonly string[]
  /** What stands in front of a day word where it is no day: the names of newspapers. */
  readonly notBeforeDays: readonly string[]
  /** What stands behind it there: "the national day". */
  readonly notAfterDays: readonly string[]
  /** What stands in front of a weekday that is none of the calendar: "every", "the sermon of". */
  readonly notBeforeWeekdays: readonly string[]

  /** Nouns of a stretch of time, of two of it, of several. The article may be joined in front. */
  readonly units: Readonly<Record<string, TimeUnit>>
  readonly duals: Readonly<Record<string, TimeUnit>>
  readonly plurals: Readonly<Record<string, TimeUnit>>
  /** Nouns of a stretch that a pronoun makes definite: "our year". */
  readonly possessed: Readonly<Record<string, TimeUnit>>
  /** "Quarter", "half" of a year or month → how many of it make the whole. */
  readonly fractions: Readonly<Record<string, number>>
  readonly weekends: readonly string[]
  /** Seasons → TIMEX3 code: SP, SU, FA, WI. */
  readonly seasons: Readonly<Record<string, string>>
  /** What stands behind "year": `own` has a beginning of its own (school, budget), `civil` is the calendar's. */
  readonly yearKinds: Readonly<Record<string, 'own' | 'civil'>>
  /** "Before Christ". */
  readonly beforeEra: readonly string[]
  /** "The seventies" → 70. */
  readonly decades: Readonly<Record<string, number>>

  /** What follows a weekday, month or unit and places it after, before or at the present, or after what was told. */
  readonly next: readonly string[]
  readonly last: readonly string[]
  readonly present: readonly string[]
  readonly following: readonly string[]
  /** What stands before a weekday, month or unit and places it, in languages that write it so ("last week"); "ago" behind a length of time. */
  readonly nextBefore: readonly string[]
  readonly lastBefore: readonly string[]
  readonly presentBefore: readonly string[]
  readonly agoBehind: readonly string[]
  /** "Final": of several, those up to now; of one, the last in a larger stretch. */
  readonly final: readonly string[]
  /** "This", before a unit. */
  readonly demonstratives: readonly string[]
  /** Words that name a part of the stretch behind them. */
  readonly parts: Readonly<Record<string, StretchPart>>
  /** Of those, the word for the end, which before "week" is its weekend. */
  readonly endings: readonly string[]
  /** "First", "last" before an indefinite noun. */
  readonly firstOf: readonly string[]
  readonly lastOf: readonly string[]
  /** "A few": read as three, approximately. */
  readonly few: readonly string[]

  /** What may stand between a day, its month and its year. */
  readonly of: readonly string[]
  readonly inside: readonly string[]
  /** "Until", "by", "before", in front of a year. */
  readonly toward: readonly string[]
  readonly agreeing: readonly string[]
  readonly dated: readonly string[]
  readonly from: readonly string[]
  readonly between: readonly string[]
  readonly until: readonly string[]
  readonly and: readonly string[]
  /** "Ago", "since", "after", "within", before a number of units; "from now" behind it. */
  readonly ago: readonly string[]
  readonly since: readonly string[]
  readonly after: readonly string[]
  readonly within: readonly string[]
  /** "About", "more than", before a number of units. */
  readonly about: readonly string[]
  /** What follows a length of time that is counted from an event: "two days after". */
  readonly relating: readonly string[]
  readonly fromNow: readonly string[]

  /** Parts of a day that may stand before or after its name → TIMEX3 code: MO, MI, AF, EV, NI. */
  readonly dayParts: Readonly<Record<string, string>>
  readonly clock: readonly string[]
  /** "Less", before a part of an hour. */
  readonly lacking: readonly string[]
  readonly beforeNoon: readonly string[]
  readonly afterNoon: readonly string[]

  /** Number words 1 to 10, with the article or without; tens, hundreds, thousands; "-teen" behind a unit. */
  readonly cardinals: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  readonly tens: Readonly<Record<string, number>>
  readonly hundreds: Readonly<Record<string, number>>
  readonly thousands: Readonly<Record<string, number>>
  readonly teens: readonly string[]
  /** Endings of a number that make it an ordinal, in languages that write them so. */
  readonly ordinalEndings: readonly string[]

  /** Marks behind a year. */
  readonly hijriMarks: readonly string[]
  readonly gregorianMarks: readonly string[]
}
