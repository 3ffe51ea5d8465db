import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { FORM, IS, type Word } from '../words/word.ts'
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
  let { first: last } = phrase
  while (last < phrase.last && isTied(page, last + 1)) last++
  return { first: phrase.first, last: mayBePerson(page, phrase.first) ? withName(page, { first: phrase.first, last }, phrase.last) : last }
}

/** Whether a word goes on with the words of an office before it: "the minister of | the interior". */
function isTied({ words, lexicon }: Page, i: number): boolean {
  const [before, word] = [words[i - 1]!, words[i]!]
  // A second noun with the article that describes nothing is the object.
  if (before.is & word.is & IS.definite && !lexicon.adjective.test(word.key)) return false
  const open = before.attached === 'role' || (before.roleBare !== undefined && !(before.is & IS.definite)) || before.head !== undefined
  return open || (word.is & IS.definite) !== 0 || word.roleBare !== undefined || word.attached !== undefined
}

/** The first word of a phrase is a person's title, office or name. */
function mayBePerson({ words, carrierAt }: Page, first: number): boolean {
  const { roleBare, head, is } = words[first]!
  if (roleBare) return roleBare === 'person' || roleBare === 'title'
  return !(head || carrierAt[first] || is & (IS.definite | IS.place | IS.nounStart))
}

/** The last token of a phrase with the name behind its office, no farther than token `end`. */
function withName(page: Page, office: Range, end: number): number {
  let { last } = office
  let names = page.words[office.first]!.roleBare ? 0 : 1
  while (names < NAME_WORDS && last < end && !endsName(page, last + 1, names)) {
    last++
    const { roleBare, key } = page.words[last]!
    // Behind another title the name is still to come; "son of" is no name.
    if (roleBare === 'title') names = 0
    else if (key.length > SON) names++
  }
  return last
}

/** Whether a name of so many words has ended before token `i`. */
function endsName({ words, lexicon }: Page, i: number, names: number): boolean {
  const [last, next] = [words[i - 1]!, words[i]!]
  if (names === 0) return false
  // "Gave a speech".
  if (next.is & IS.occasionNoun) return true
  // A family name ends the name: what follows with an article is the object.
  const family = (last.is & IS.definite) !== 0 && words[i - 2]!.key.length > SERVANT
  if (family && next.is & IS.definite && !next.roleBare && !lexicon.adjective.test(next.key)) return true
  return names > 1 && (isSomebodyElse(last, next, lexicon) || (family && isBareNoun(last, next)))
}

/** A second office, somebody else, or a body; "house of" is written like the article. */
function isSomebodyElse(last: Word, { role, roleBare, key }: Word, { feminine }: Page['lexicon']): boolean {
  if (role === 'person' || roleBare === 'unnamed') return true
  return role === 'organization' && !(last.is & IS.quotedNameHead) && feminine.test(key)
}

/** A noun without the article behind a family name. */
const isBareNoun = (family: Word, { key, roleBare, is }: Word): boolean =>
  family.key.length > SON && !roleBare && key.length > SON && !(is & IS.definite)
