import type { AnalysisWords } from '../model/language/analysis-words.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import { nameDigest } from '../text/name-key.ts'
import { type Tokens, tokensOf, WordNumbers, WordTable } from '../text/tokens.ts'
import { analysed, termOf } from './terms.ts'

const tables = new WeakMap<AnalysisWords, WordTable<string>>()

/** What `analysed` gives of a page's text and of pieces of it, from the words by number that the stages have read. */
export function pageTerms(text: string, pieces: readonly Span[], language: Language): { readonly text: string; readonly pieces: string } {
  const tokens = tokensOf(text, language.letters)
  let table = tables.get(language.analysis)
  if (!table) {
    table = new WordTable((key, word) => (word ? termsOfKey(key, language) : ''))
    tables.set(language.analysis, table)
  }
  const terms = table.rowsOf(tokens)
  const said: string[] = []
  for (const piece of pieces) said.push(...termsWithin(terms, ...tokensWithin(tokens, piece)))
  return { text: termsWithin(terms, 0, terms.length).join(' '), pieces: said.join(' ') }
}

const stems = new WeakMap<AnalysisWords, WordNumbers>()

/** Shorter terms are of words that any page has: one number stands for all of them. */
const LONG = 4
export const SHORT_STEM = 1

/** By number of the vocabulary: the same for words that have one term, 0 where a token has none. */
export function stemNumbers(tokens: Tokens, language: Language): Int32Array {
  const numbers =
    stems.get(language.analysis) ?? new WordNumbers((key, word) => stemNumber(word ? termsOfKey(key, language) : '', language))
  stems.set(language.analysis, numbers)
  return numbers.of(tokens)
}

function stemNumber(term: string, { letters }: Language): number {
  if (term === '') return 0
  return term.length < LONG ? SHORT_STEM : nameDigest(term, letters)
}

/** Marks have no term. */
function termsWithin(terms: readonly string[], from: number, to: number): string[] {
  const found: string[] = []
  for (let i = from; i < to; i++) if (terms[i] !== '') found.push(terms[i]!)
  return found
}

const SIMPLE = /^[\p{L}\p{Nd}]+$/u
/** Signs and odd numerals inside a word part it. */
const termsOfKey = (key: string, language: Language): string => (SIMPLE.test(key) ? termOf(key, language) : analysed(key, language))

function tokensWithin(tokens: Tokens, { start, end }: Span): [from: number, to: number] {
  return [firstFrom(tokens, start), firstFrom(tokens, end)]
}

/** The first token that begins at an offset or behind it. */
function firstFrom({ start, length }: Tokens, offset: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
