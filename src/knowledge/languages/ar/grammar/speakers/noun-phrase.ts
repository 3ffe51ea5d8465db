import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { FORM, IS } from '../words/word.ts'
import { isNameLike } from './phrase-limits.ts'
import { sourceIn } from './source-phrase.ts'

/** Who a sentence that begins with a verb is about: "The ministry opened … ". */
export interface Topic {
  readonly phrase: Range
  readonly gender: 'm' | 'f'
}

const LEAST = 3

/** Past "for his part,", "yesterday", "not" and their like, at the beginning of a sentence. */
export function behindOpeners({ words }: Page, first: number, to: number): number {
  let at = first
  while (at < to && words[at]!.is & (IS.opener | IS.comma | IS.negation | IS.time)) at++
  return at
}

/** The subject of the verb that a sentence begins with, up to and without token `to`; only where it is a phrase for somebody. */
export function topicOf(page: Page, sentence: Range, to: number): Topic | undefined {
  const { words, lexicon, carrierAt } = page
  const first = behindOpeners(page, sentence.first, to)
  const verb = words[first]
  if (!verb || to - first < LEAST || !(verb.is & IS.word)) return undefined
  if (verb.is & (IS.definite | IS.stop | IS.opener | IS.according | IS.occasionLead | IS.front | IS.place) || verb.roleBare)
    return undefined
  const head = words[first + 1]!
  const named = (head.form & FORM.name) !== 0 && first + 2 < to && isNameLike(words[first + 2]!)
  if (!(head.roleBare || head.head || head.is & IS.place || carrierAt[first + 1] || named)) return undefined
  const phrase = somebodyIn(page, first + 1, to)
  return phrase && { phrase, gender: lexicon.feminineVerb.test(verb.key) ? 'f' : 'm' }
}

const NAME_WORDS = 3
/** Letters of "servant of" and "father of", which begin a name of two words. */
const SERVANT = 3
const SON = 2

/** The phrase for somebody at the beginning of a stretch of words that may hold an object too: the words tied to its head, and a name behind an office. */
export function somebodyIn(page: Page, from: number, to: number): Range | undefined {
  const { phrase } = sourceIn(page, from, to)
  if (!phrase) return undefined
  const { words, lexicon } = page
  let { first: last } = phrase
  const tied = (i: number) => {
    const [before, word] = [words[i - 1]!, words[i]!]
    const open = before.attached === 'role' || (before.roleBare && !(before.is & IS.definite)) || before.head
    // A second noun with the article that describes nothing is the object.
    if (before.is & word.is & IS.definite && !lexicon.adjective.test(word.key)) return false
    return open || word.is & IS.definite || word.roleBare || word.attached
  }
  while (last < phrase.last && tied(last + 1)) last++
  const { roleBare, head, is } = words[phrase.first]!
  const person =
    roleBare === 'person' ||
    roleBare === 'title' ||
    !(roleBare || head || page.carrierAt[phrase.first] || is & (IS.definite | IS.place | IS.nounStart))
  for (let names = roleBare ? 0 : 1; person && names < NAME_WORDS && last < phrase.last; ) {
    // A family name ends the name: what follows with an article is the object.
    const next = words[last + 1]!
    const ended = names > 0 && (words[last]!.is & next.is & IS.definite) !== 0 && words[last - 1]!.key.length > SERVANT
    if (ended && !next.roleBare && !lexicon.adjective.test(next.key)) break
    // A second office, somebody else, or a noun without the article behind a family name; "house of" is written like the article.
    if (names > 1 && (next.role === 'person' || next.roleBare === 'unnamed')) break
    if (names > 1 && next.role === 'organization' && !(words[last]!.is & IS.quotedNameHead) && lexicon.feminine.test(next.key)) break
    if (
      names > 1 &&
      words[last]!.is & IS.definite &&
      words[last]!.key.length > SON &&
      words[last - 1]!.key.length > SERVANT &&
      !next.roleBare &&
      next.key.length > SON &&
      !(next.is & IS.definite)
    )
      break
    // "Gave a speech".
    if (names > 0 && next.is & IS.occasionNoun) break
    last++
    // Behind another title the name is still to come; "son of" is no name.
    if (next.roleBare === 'title') names = 0
    else if (next.key.length > SON) names++
  }
  return { first: phrase.first, last }
}
