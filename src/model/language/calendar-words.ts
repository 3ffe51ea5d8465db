/** Words of dates and times, in one of their usual spellings (they are compared folded). */
export interface CalendarWords {
  /** The definite article, joined in front of a unit. */
  readonly article: string
  /** Names of Gregorian months of every tradition → 1 to 12. */
  readonly months: Readonly<Record<string, number>>
  /** Names of Hijri months → 1 to 12. */
  readonly hijriMonths: Readonly<Record<string, number>>
  /** Names of weekdays → 1 (Monday) to 7. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Words for a day by its distance from today. */
  readonly days: Readonly<Record<string, number>>
  /** Nouns of a stretch of time. */
  readonly units: Readonly<Record<string, 'D' | 'W' | 'M' | 'Y'>>
  /** Nouns that mean two of a unit. */
  readonly duals: Readonly<Record<string, 'D' | 'W' | 'M' | 'Y'>>
  /** What follows a weekday or unit and places it after, before or at the present. */
  readonly next: readonly string[]
  readonly last: readonly string[]
  readonly present: readonly string[]
  /** "Day of", which may stand before a weekday; "month of", before the name of a month. */
  readonly dayOf: readonly string[]
  readonly monthOf: readonly string[]
  /** What may stand between the day and its month. */
  readonly of: readonly string[]
  /** "Ago", "after", before a number of units. */
  readonly ago: readonly string[]
  readonly after: readonly string[]
  /** Parts of a day that may stand before or after its name. */
  readonly dayParts: readonly string[]
  /** Number words of small numbers, cardinal and ordinal. */
  readonly numbers: Readonly<Record<string, number>>
  readonly beforeNoon: readonly string[]
  readonly afterNoon: readonly string[]
  /** Marks behind a year. */
  readonly hijriMarks: readonly string[]
  readonly gregorianMarks: readonly string[]
}
