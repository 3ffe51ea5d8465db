import type { AnalysisWords } from '../model/language/analysis-words.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import { fold, foldWithMap } from '../text/fold.ts'
import { type WordTable, wordTable } from '../text/word-table.ts'
import { eachWord, wordsOf } from '../text/words.ts'

/** A word as it is indexed, and where it is printed. */
export interface Term {
  readonly term: string
  readonly span: Span
}

/** The one analysis for index and query: spelling levelled, clitics and light endings off. No stop words are dropped, so that phrases keep their places. */
export function termsOf(text: string, language: Language): Term[] {
  const folded = foldWithMap(text, language.letters)
  const stems = stemsOf(language.analysis, language.letters)
  return wordsOf(folded.text).map((span) => ({ term: stems(folded.text.slice(span.start, span.end)), span: folded.printed(span) }))
}

/** `terms.join(' ')`: what a full-text index is given; terms hold letters and digits only. */
export function analysed(text: string, { letters, analysis }: Language): string {
  const table = termTable(analysis, letters)
  const terms: string[] = []
  eachWord(text, letters, (start, end) => terms.push(table.of(text, start, end)))
  return terms.join(' ')
}

const tables = new WeakMap<AnalysisWords, WordTable<string>>()

/** A page's words are mostly words that were met before, so one look-up does for folding and stemming. */
function termTable(analysis: AnalysisWords, letters: Letters): WordTable<string> {
  const built = tables.get(analysis) ?? wordTable(letters, MOST_CACHED, stemmer(analysis, letters))
  tables.set(analysis, built)
  return built
}

const known = new WeakMap<AnalysisWords, (word: string) => string>()
const MOST_CACHED = 400_000

function stemsOf(words: AnalysisWords, letters: Letters): (word: string) => string {
  const built = known.get(words)
  if (built) return built
  const stem = stemmer(words, letters)
  const cache = new Map<string, string>()
  const cached = (word: string): string => {
    const found = cache.get(word)
    if (found !== undefined) return found
    if (cache.size > MOST_CACHED) cache.clear()
    const made = stem(word)
    cache.set(word, made)
    return made
  }
  known.set(words, cached)
  return cached
}

/** Letters that must be left of a word when one letter, or an article of two, is taken off in front, and when an ending is. */
const LEFT_OF_LETTER = 4
const LEFT_OF_ARTICLE = 3
const LEFT_OF_ENDING = 3

function stemmer({ prefixes, endings, whole }: AnalysisWords, letters: Letters): (word: string) => string {
  const key = (word: string) => fold(word, letters)
  const fronts = prefixes.map((group) => group.map(key))
  const backs = endings.map(key)
  const bare = (word: string): string => {
    let left = word
    for (let round = 0; round < 2; round++) {
      const ending = backs.find((one) => left.endsWith(one) && left.length - one.length >= LEFT_OF_ENDING)
      if (!ending) break
      left = left.slice(0, -ending.length)
    }
    return left
  }
  const kept = new Map(whole.map((word) => [bare(key(word)), true]))
  const foreign = /^[\p{N}\p{Script=Latin}]/u
  return (word) => {
    if (foreign.test(word)) return word
    let left = word
    for (const group of fronts) {
      if (kept.has(bare(left))) break
      const front = group.find(
        (one) => left.startsWith(one) && left.length - one.length >= (one.length > 1 ? LEFT_OF_ARTICLE : LEFT_OF_LETTER),
      )
      if (front) left = left.slice(front.length)
    }
    return bare(left)
  }
}
