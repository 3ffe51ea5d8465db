/** Words of credits, in one of their usual spellings (they are compared folded). */
export interface CreditWords {
  /** Verbs of passing on, with or without an object pronoun: "carried by". */
  readonly carried: readonly string[]
  /** "Quoting", before a source. */
  readonly quoting: readonly string[]
  /** Before the one on whose authority something is passed on: "from". */
  readonly from: readonly string[]
  /** Credits of no named agency: "agencies". */
  readonly collective: readonly string[]
  /** Labels in front of a credit: "source". */
  readonly labels: readonly string[]
  /** One-letter prepositions joined to a name: "to", "in". */
  readonly joined: readonly string[]
  /** Accounts and platforms on which something is posted. */
  readonly accounts: readonly string[]
}
