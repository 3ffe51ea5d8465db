import type { AnalysisWords } from '../model/language/analysis-words.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import { firstTokenFrom, type Tokens, tokensOf, WordTable } from '../text/tokens.ts'
import { analysed, termOf } from './terms.ts'

const tables = new WeakMap<AnalysisWords, WordTable<string>>()

/** By number of the vocabulary: the term of a word; empty where a token has none. */
export function termsByNumber(tokens: Tokens, language: Language): readonly string[] {
  let table = tables.get(language.analysis)
  if (!table) {
    table = new WordTable((key, word) => (word ? termsOfKey(key, language) : ''))
    tables.set(language.analysis, table)
  }
  return table.rowsFor(tokens)
}

/** What `analysed` gives of a page's text and of pieces of it, from the words by number that the stages have read. */
export function pageTerms(text: string, pieces: readonly Span[], language: Language): { readonly text: string; readonly pieces: string } {
  const tokens = tokensOf(text, language.letters)
  const terms = termsByNumber(tokens, language)
  const said: string[] = []
  for (const { start, end } of pieces) putTerms(said, terms, tokens, firstTokenFrom(tokens, start), firstTokenFrom(tokens, end))
  const all: string[] = []
  putTerms(all, terms, tokens, 0, tokens.length)
  return { text: all.join(' '), pieces: said.join(' ') }
}

/** Marks have no term. */
function putTerms(found: string[], terms: readonly string[], { number }: Tokens, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const term = terms[number[i]!]!
    if (term !== '') found.push(term)
  }
}

const SIMPLE = /^[\p{L}\p{Nd}]+$/u
/** Signs and odd numerals inside a word part it. */
const termsOfKey = (key: string, language: Language): string => (SIMPLE.test(key) ? termOf(key, language) : analysed(key, language))
