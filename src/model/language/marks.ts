/** A mark that opens or closes quotations. */
export interface QuotationMark {
  readonly mark: string
  /** Marks of one family close one another. */
  readonly family: number
  /** The side it is made for: 1 opens, -1 closes; a straight mark, 0, does either. */
  readonly side: 1 | 0 | -1
  /** Another family whose marks are printed for the closing one: `“…"`. */
  readonly closedAlsoBy?: number
  /** Other families whose closing marks close it where none of its own does: `«…”`. */
  readonly closedInNeedBy?: readonly number[]
  /** The family of the mark printed twice without a space: `''…''`, `//…//`. */
  readonly doubled?: number
  /** A quotation mark only where it is printed twice. */
  readonly onlyDoubled?: true
  /** Opens and closes only where it touches a word on one side: `'…'`. */
  readonly oneSided?: true
  /** Quotes only where a quotation is due, behind "that" or a colon: brackets. */
  readonly whereDue?: true
}

/** The marks of a language, and how words stand to them. */
export interface Marks {
  readonly quotations: readonly QuotationMark[]
  /** Of those, the ones in which a name may stand as a whole, one after the other: `"«»`. */
  readonly aroundNames: string
  /** Marks that end a sentence, besides the full stop. */
  readonly sentenceEnds: readonly string[]
  /** Marks behind the end of a sentence that still belong to it. */
  readonly closers: readonly string[]
  readonly commas: readonly string[]
  /** Words with a full stop behind them that ends no sentence: "Dr." */
  readonly abbreviations: readonly string[]
  /** The shape, as a folded pattern, of a word that is written on to the mark behind it: one-letter prepositions. Empty where there are none. */
  readonly writtenOn: string
}
