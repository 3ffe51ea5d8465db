/** What a light analysis takes off a word for search, in folded letters' usual spelling. */
export interface AnalysisWords {
  /** Letters joined in front, in the order in which they may stand: conjunctions, then prepositions, then articles. Each group is tried once. */
  readonly prefixes: readonly (readonly string[])[]
  /** Endings, tried in order; one is taken off, and once more. */
  readonly endings: readonly string[]
  /** Words that begin with a letter of a prefix as their own. Their inflected forms are kept too. */
  readonly whole: readonly string[]
  /** Marks that open and close a phrase in a query. */
  readonly phraseMarks: string
}
