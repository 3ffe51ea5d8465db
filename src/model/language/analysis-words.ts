/** What a light analysis takes off a word for search, in the usual spelling; everything is compared folded. */
export interface AnalysisWords {
  /** What may be joined in front, in the order in which it stands; each group is tried once. */
  readonly prefixes: readonly Prefix[]
  /** Endings, tried in order; one is taken off, and once more. */
  readonly endings: readonly string[]
  /** Those of the endings that are pronouns, and how a final letter is written before them and without them. */
  readonly pronouns: { readonly endings: readonly string[]; readonly joined: string; readonly bare: string }
  /** A consonant that is written otherwise before a pronoun: "their fathers" and "fathers"; after these letters only. */
  readonly glides: readonly (readonly [joined: string, bare: string])[]
  /** Words that end in letters of an ending as their own: countries and names. They lose no ending. */
  readonly kept: readonly string[]
  /** Spellings of one sound inside a word, and the one that stands for both; not behind the letter of `notBehind`. */
  readonly alike: readonly (readonly [string, string])[]
  readonly notBehind: string
  /** The ending of a plural before a noun that it belongs to, "farmers of": taken off last of all. */
  readonly construct: string
  /** A stemmer of the language's own, for what is left of a folded word: Porter's for English ("voting", "voted" → "vote"). */
  readonly stem?: (word: string) => string
  /** Endings taken off after all others. */
  readonly last: readonly string[]
  /** Words that begin with a letter of a prefix as their own. Their inflected forms are kept too. */
  readonly whole: readonly string[]
  /** Words that stand in almost every page: in a query they count for nothing beside others. */
  readonly common: readonly string[]
  /** Marks that open and close a phrase in a query. */
  readonly phraseMarks: string
  readonly query: QueryWords
}

export interface Prefix {
  readonly forms: readonly string[]
  /** Letters that must be left. */
  readonly leaves: number
  /** Taken off only where a word of `whole` is left. */
  readonly uncovers?: true
  /** Letters of which one must follow. */
  readonly before?: string
  /** Nothing else is taken off in front after it. */
  readonly closes?: true
}

/** Words of the query language, beside the English ones. */
export interface QueryWords {
  readonly or: readonly string[]
  readonly fields: Readonly<Record<'headline' | 'body' | 'quotes' | 'speaker' | 'outlet', readonly string[]>>
}
