import type { ArabicWords } from '../../src/knowledge/languages/ar/grammar/arabic-words.ts'
import type { CountedForms } from '../../src/knowledge/languages/ar/grammar/counted-forms.ts'
import { fold } from '../../src/text/fold.ts'
import type { CountedText } from './counted-text.ts'
import type { Neighbours } from './neighbours.ts'

/** Letters of a language's own script alone, two or more. */
const WORD = /^\p{Script=Arabic}{2,}$/u
/** The least a form must occur, and its shares: names, words that are surely none, adjectives, verbs. */
const LEAST = { names: 3, nouns: 4, adjectives: 4, verbs: 4, whole: 3 }
const SHARE = { name: 0.12, noName: 0.04, adjective: 0.45, verb: 0.08, article: 0.1, owned: 0.05, verbWithArticle: 0.6, whole: 0.03 }

type Lists = Pick<CountedForms, 'names' | 'nouns' | 'adjectives' | 'verbs'>

/** The lists of forms of a text: a noun takes the article or a pronoun, an adjective describes what has the article. */
export function formsOf({ words, numbers, counts }: CountedText, near: Neighbours, { speech, forms, letters }: ArabicWords): Lists {
  const f = (word: string) => fold(word, letters)
  const article = f(speech.article)
  const to = f(speech.toPrefix)
  const prefixes = [...speech.attached, ...speech.joins].map(f)
  const [tied, alone] = forms.feminineEnds.map(f) as [string, string]
  const count = (word: string): number => counts[numbers.get(word) ?? 0]! * (numbers.has(word) ? 1 : 0)
  const withArticle = (word: string) =>
    count(article + word) +
    count(to + article.slice(1) + word) +
    speech.attached.reduce((sum, letter) => sum + count(f(letter) + article + word), 0)
  const stem = (word: string) => (word.endsWith(alone) ? word.slice(0, -1) + tied : word)
  const owned = (word: string) =>
    forms.owners.filter((owner) => f(owner) !== alone).reduce((sum, owner) => sum + count(stem(word) + f(owner)), 0)
  /** Whether a form is rather another with a preposition or conjunction written on. */
  const isJoined = (word: string, times: number, own: number) =>
    word.length > 2 && prefixes.includes(word[0]!) && count(word.slice(1)) > times * own
  const lists = { names: [] as string[], nouns: [] as string[], adjectives: [] as string[], verbs: [] as string[] }
  words.forEach((word, number) => {
    if (!WORD.test(word)) return
    const own = counts[number]!
    const name = near.inNames[number]!
    if (own >= LEAST.names && name >= SHARE.name && !isJoined(word, 1.5, own)) lists.names.push(word)
    if (word.startsWith(article) && word.length > article.length + 2) {
      // "Commitment" begins like the article: with the article it is seen too.
      const twice = count(article + word)
      if (twice >= LEAST.whole && twice >= SHARE.whole * own && name < SHARE.noName) lists.nouns.push(word)
      return
    }
    if (word.length < 3) return
    const defined = numbers.get(article + word)
    const [articled, ownedTimes] = [withArticle(word), owned(word)]
    if (defined !== undefined && counts[defined]! >= LEAST.adjectives && near.behindDefinite[defined]! >= SHARE.adjective)
      lists.adjectives.push(word)
    const noun =
      (articled >= LEAST.nouns && articled >= SHARE.article * own) || (ownedTimes >= LEAST.nouns && ownedTimes >= SHARE.owned * own)
    if (noun && name < SHARE.noName && !isJoined(word, 3, own)) lists.nouns.push(word)
    const verb = own >= LEAST.verbs && near.asVerb[number]! >= SHARE.verb && near.asVerb[number]! * own >= 2
    if (verb && articled < SHARE.verbWithArticle * own && name < SHARE.name) lists.verbs.push(word)
  })
  const joined = (list: readonly string[]) => [...new Set(list)].sort().join(' ')
  return { names: joined(lists.names), nouns: joined(lists.nouns), adjectives: joined(lists.adjectives), verbs: joined(lists.verbs) }
}
