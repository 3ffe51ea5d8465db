/**
 * What forms of words mostly are, counted over much unannotated text (`eval/learn-words`): folded words parted by single spaces, in order.
 * A form may be in several lists, and rare forms are in none.
 */
export interface CountedForms {
  /** Seen mostly in the names of persons. */
  readonly names: string
  /** Without the article; seen with it, or with a pronoun written on. */
  readonly nouns: string
  /** Without the article; with it they mostly describe the noun before. */
  readonly adjectives: string
  /** Finite forms. */
  readonly verbs: string
  /** Pronouns that are written on to a noun for whose it is, as printed. */
  readonly owners: readonly string[]
  /** The end of a feminine noun before such a pronoun, and by itself. */
  readonly feminineEnds: readonly [before: string, alone: string]
  /** Words that the counting starts from: titles and offices right before a name, offices before a name with "of a country" between, words before a verb. */
  readonly seeds: { readonly titles: readonly string[]; readonly offices: readonly string[]; readonly beforeVerbs: readonly string[] }
}
