import type { AnalysisWords } from '../model/language/analysis-words.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import type { Tokens } from '../model/tokens.ts'
import { growArray } from '../text/grow-array.ts'
import { firstTokenFrom, tokensOf, WordTable } from '../text/words/tokens.ts'
import { type TermBytes, termBytes } from './term-bytes.ts'
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

/** What `analysed` gives of a page's text and of pieces of it, in UTF-8, from the words by number that the stages have read. */
export function pageTerms(
  text: string,
  pieces: readonly Span[],
  language: Language,
): { readonly text: Uint8Array; readonly pieces: Uint8Array } {
  const tokens = tokensOf(text, language.letters)
  const terms = termBytes(termsByNumber(tokens, language))
  return {
    text: joined(tokens, terms, [{ start: 0, end: text.length }]),
    pieces: joined(tokens, terms, pieces),
  }
}

let room = new Uint8Array(1 << 14)

/** The terms of the tokens that begin in these spans, parted by spaces. Marks have no term. */
function joined(tokens: Tokens, { bytes, ends }: TermBytes, spans: readonly Span[]): Uint8Array {
  let length = 0
  for (const { start, end } of spans) {
    const until = firstTokenFrom(tokens, end)
    for (let i = firstTokenFrom(tokens, start); i < until; i++) {
      const number = tokens.number[i]!
      const from = number === 0 ? 0 : ends[number - 1]!
      const to = ends[number]!
      if (from === to) continue
      if (length + to - from >= room.length) room = growArray(room, 2 * (length + to - from))
      for (let k = from; k < to; k++) room[length++] = bytes[k]!
      room[length++] = SPACE
    }
  }
  return room.slice(0, Math.max(0, length - 1))
}

const SPACE = 32

const SIMPLE = /^[\p{L}\p{Nd}]+$/u
/** Signs and odd numerals inside a word part it. */
const termsOfKey = (key: string, language: Language): string => (SIMPLE.test(key) ? termOf(key, language) : analysed(key, language))
