import type { AnalysisWords } from '../model/language/analysis-words.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import { type Tokens, tokensOf, WordTable } from '../text/tokens.ts'
import { analysed } from './terms.ts'

const tables = new WeakMap<AnalysisWords, WordTable<string>>()

/** What `analysed` gives of a page's text and of pieces of it, from the words by number that the stages have read. */
export function pageTerms(text: string, pieces: readonly Span[], language: Language): { readonly text: string; readonly pieces: string } {
  const tokens = tokensOf(text, language.letters)
  let table = tables.get(language.analysis)
  if (!table) {
    table = new WordTable((key, word) => (word ? analysed(key, language) : ''))
    tables.set(language.analysis, table)
  }
  const terms = table.rowsOf(tokens)
  return {
    text: terms.filter(Boolean).join(' '),
    pieces: pieces.flatMap((piece) => terms.slice(...tokensWithin(tokens, piece)).filter(Boolean)).join(' '),
  }
}

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
