/**
 * What outlets write where they changed a page that was out: "Correction: an earlier version of this article said …". Words and phrases
 * are written as printed and matched word by word once spelling is levelled, at the beginning of a sentence.
 */
export interface CorrectionWords {
  /** Labels of a notice of correction, before a colon, before a dash or in brackets: "Correction". */
  readonly corrections: readonly string[]
  /** Labels of a notice of update: "Updated". */
  readonly updates: readonly string[]
  /** Labels that open notices of all kinds, "Note", "Editor's note": one of correction only where `faults` stand behind them. */
  readonly notes: readonly string[]
  /** Behind a note, what makes it one of correction: "error", "earlier version". */
  readonly faults: readonly string[]
  /** The text itself, in words that can mean nothing else: "this report". */
  readonly texts: readonly string[]
  /** The text, or something else that is called so: "the report". It counts before one of `ends`: "the report (was amended) to reflect …". */
  readonly looseTexts: readonly string[]
  readonly ends: readonly string[]
  /** Sentences that say so, with `*` where the text stands: "an earlier version of * said", "* was amended". */
  readonly correctionSentences: readonly string[]
  readonly updateSentences: readonly string[]
}
