/** The shape of a word as far as it tells where a headline may end or begin; the first that fits is taken, else `o`. */
export interface WordShape {
  readonly name: string
  /** Folded words, parted by spaces. */
  readonly words?: string
  /** Regular-expression source on the folded word. */
  readonly pattern?: string
  /** Another on the word as printed, which must fit too. */
  readonly printed?: string
  /** The word without its first letter must be in the words of this shape. */
  readonly rest?: string
}

/** What parts headlines that were run together into one line. */
export interface HeadlineCuts {
  readonly shapes: readonly WordShape[]
  /** Log odds of a cut between any two words. */
  readonly bias: number
  /** Logarithm of the share of headlines that have 1, 2, 3 … words. */
  readonly lengths: readonly number[]
  /**
   * Weights by the kind of clue, each `clue=weight` parted by spaces: `<` last two letters of the word before, `>` first
   * two of the word after, `|` both shapes, `<<` and `>>` two shapes before and after, `-n` and `+n` the mark at the
   * n-th word before and after, `"` the shape before an opening mark.
   */
  readonly weights: Readonly<Record<string, string>>
}
