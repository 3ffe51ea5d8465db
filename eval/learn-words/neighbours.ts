import type { ArabicWords } from '../../src/knowledge/languages/ar/grammar/arabic-words.ts'
import { fold } from '../../src/text/fold.ts'
import type { CountedText } from './counted-text.ts'

/** What stands before the words of a text, by number: shares of their occurrences, from 0 to 1. */
export interface Neighbours {
  /** Behind a title or office, "son of", or a word that is itself mostly so: parts of names. */
  readonly inNames: Float64Array
  /** Behind "did not", "will", "had", "who": finite verbs. */
  readonly asVerb: Float64Array
  /** Behind a word with the article. */
  readonly behindDefinite: Float64Array
}

/** Looks at what is taken for a name again: what stands behind a name is one. */
const ROUNDS = 5
/** A share above which a word makes a name of the next, and how much the share counts. */
const [MAKES, COUNTS] = [0.25, 1.5]
/** Rare words are held back. */
const RARE = 1.5

/** Counts the neighbours by the lists of a language: its titles, "son of", negations and relatives. */
export function neighboursIn({ words, text, counts }: CountedText, { speech, letters, forms: { seeds } }: ArabicWords): Neighbours {
  const f = (word: string) => fold(word, letters)
  const article = f(speech.article)
  const joins = ['', ...speech.joins, ...speech.attached].map(f)
  const set = (list: readonly string[]) => new Set(list.flatMap((word) => joins.map((join) => join + f(word))))
  const [titles, offices, verbal] = [set(seeds.titles), set(seeds.offices), set(seeds.beforeVerbs)]
  const sons = new Set(speech.sonOf.map(f))
  const adjective = new RegExp(speech.adjective, 'u')
  const of = (test: (word: string) => boolean) => Uint8Array.from(words, (word) => (test(word) ? 1 : 0))
  const definite = of((word) => word.startsWith(article) && word.length > article.length + 2)
  const title = of((word) => titles.has(word))
  const office = of((word) => offices.has(word))
  const described = of((word) => word.startsWith(article) && adjective.test(word))
  const son = of((word) => sons.has(word))
  const verb = of((word) => verbal.has(word))
  const named = (i: number): boolean => {
    const [before, here] = [text[i - 1]!, text[i]!]
    if (son[before] || son[text[i + 1] ?? 0]) return true
    return !definite[here] && (title[before] === 1 || (i > 1 && office[text[i - 2]!] === 1 && described[before] === 1))
  }
  const sure = new Uint8Array(text.length)
  for (let i = 1; i < text.length; i++) sure[i] = named(i) ? 1 : 0
  let inNames: Float64Array = new Float64Array(words.length)
  for (let round = 0; round <= ROUNDS; round++) {
    const sums = new Float64Array(words.length)
    for (let i = 1; i < text.length; i++) {
      const before = inNames[text[i - 1]!]!
      sums[text[i]!]! += sure[i] || (before > MAKES ? Math.min(before * COUNTS, 1) : 0)
    }
    inNames = sums.map((sum, word) => (/^\p{L}/u.test(words[word]!) ? sum / (counts[word]! + RARE) : 0))
  }
  const share = (mark: Uint8Array) => {
    const sums = new Float64Array(words.length)
    for (let i = 1; i < text.length; i++) sums[text[i]!]! += mark[text[i - 1]!]!
    return sums.map((sum, word) => sum / (counts[word] || 1))
  }
  return { inNames, asVerb: share(verb), behindDefinite: share(definite) }
}
