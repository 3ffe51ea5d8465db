import type { AnalysisWords } from '../model/language/analysis-words.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import { type FoldedWordCache, foldedWordCache } from '../text/words/folded-word-cache.ts'
import { eachWord } from '../text/words/words.ts'
import { type Stemmer, stemmerOf } from './stemmer.ts'

/** A word as it is indexed, and where it is printed. */
export interface Term {
  readonly term: string
  readonly span: Span
}

/** The one analysis for index and query: spelling levelled, clitics and light endings off. No stop words are dropped, so that phrases keep their places. */
export function termsOf(text: string, { letters, analysis }: Language): Term[] {
  const table = termTable(analysis, letters)
  const terms: Term[] = []
  eachWord(text, letters, (start, end) => {
    const term = table.of(text, start, end)
    if (term) terms.push({ term, span: { start, end } })
  })
  return terms
}

/** `terms.join(' ')`: what a full-text index is given; terms hold letters and digits only. */
export function analysed(text: string, { letters, analysis }: Language): string {
  const table = termTable(analysis, letters)
  const terms: string[] = []
  eachWord(text, letters, (start, end) => {
    const term = table.of(text, start, end)
    if (term) terms.push(term)
  })
  return terms.join(' ')
}

/** The term of one folded word of letters and digits. */
export const termOf = (word: string, { letters, analysis }: Language): string => stemmer(analysis, letters).stem(word)

const stemmers = new WeakMap<AnalysisWords, Stemmer>()
function stemmer(analysis: AnalysisWords, letters: Letters): Stemmer {
  const built = stemmers.get(analysis) ?? stemmerOf(analysis, letters)
  stemmers.set(analysis, built)
  return built
}

const tables = new WeakMap<AnalysisWords, FoldedWordCache<string>>()
const MOST_CACHED = 200_000

/** A page's words are mostly words that were met before, so one look-up does for folding and stemming. */
function termTable(analysis: AnalysisWords, letters: Letters): FoldedWordCache<string> {
  const built = tables.get(analysis) ?? foldedWordCache(letters, MOST_CACHED, stemmer(analysis, letters).stem)
  tables.set(analysis, built)
  return built
}
