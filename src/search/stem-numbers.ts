import type { AnalysisWords } from '../model/language/analysis-words.ts'
import type { Language } from '../model/language.ts'
import type { Tokens } from '../model/tokens.ts'
import { growArray } from '../text/grow-array.ts'
import { termsByNumber } from './page-terms.ts'

/** Stems of a vocabulary as small whole numbers. */
class StemNumbers {
  private readonly byTerm = new Map<string, number>()
  private numbers = new Int32Array(1 << 12)
  private count = 0

  /** By number of the vocabulary, for the terms of all its words so far. */
  of(terms: readonly string[]): Int32Array {
    if (terms.length > this.numbers.length) this.numbers = growArray(this.numbers, 2 * terms.length)
    for (; this.count < terms.length; this.count++) this.numbers[this.count] = this.numberOf(terms[this.count]!)
    return this.numbers
  }

  private numberOf(term: string): number {
    if (term === '') return NO_STEM
    if (term.length < LONG) return SHORT_STEM
    const known = this.byTerm.get(term) ?? this.byTerm.size + SHORT_STEM + 1
    this.byTerm.set(term, known)
    return known
  }
}

/** Shorter terms are of words that any page has: one number stands for all of them. */
const LONG = 4
const NO_STEM = 0
export const SHORT_STEM = 1

const made = new WeakMap<AnalysisWords, { readonly vocabulary: Tokens['vocabulary']; readonly stems: StemNumbers }>()

/** By number of the vocabulary: the same for words that have one term, 0 where a token has none. Small numbers, without gaps. */
export function stemNumbers(tokens: Tokens, language: Language): Int32Array {
  let known = made.get(language.analysis)
  if (known?.vocabulary !== tokens.vocabulary) {
    known = { vocabulary: tokens.vocabulary, stems: new StemNumbers() }
    made.set(language.analysis, known)
  }
  return known.stems.of(termsByNumber(tokens, language))
}
