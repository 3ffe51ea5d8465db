/** What the stages ask of a word or mark, as bits of `GrammarWord.is`; a language may use the other bits for itself, of `OWN_FLAGS`. */
export const WordFlag = {
  word: 1 << 0,
  /** Reports: "said". */
  cue: 1 << 1,
  /** "That". */
  that: 1 << 2,
  /** Opens a clause before its verb and belongs to neither side: "also". */
  opener: 1 << 3,
  /** "Who", "which". */
  relative: 1 << 4,
  place: 1 << 5,
  /** Heads a phrase for somebody: "minister". */
  office: 1 << 6,
  /** Before a name in quotation marks: "party", "film". */
  quotedNameHead: 1 << 7,
  comma: 1 << 8,
  /** Marks that part a content from what is around it. */
  loose: 1 << 9,
} as const
