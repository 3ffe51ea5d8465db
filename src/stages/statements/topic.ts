import type { Page } from './page.ts'
import { type Range, sourceIn } from './source-phrase.ts'
import { IS } from './word.ts'

/** Who a sentence that begins with a verb is about: "The ministry opened … ". */
export interface Topic {
  readonly phrase: Range
  readonly gender: 'm' | 'f'
}

const LEAST = 3

/** The subject of the verb that a sentence begins with, up to and without token `to`; only where it is a phrase for somebody. */
export function topicOf(page: Page, { first }: Range, to: number): Topic | undefined {
  const { words, lexicon, carrierAt } = page
  const verb = words[first]
  if (!verb || to - first < LEAST || !(verb.is & IS.word)) return undefined
  if (verb.is & (IS.definite | IS.stop | IS.opener | IS.according | IS.occasionLead | IS.front | IS.place) || verb.roleBare)
    return undefined
  const head = words[first + 1]!
  if (!(head.roleBare || head.head || head.is & IS.place || carrierAt[first + 1])) return undefined
  const { phrase } = sourceIn(page, first + 1, to)
  return phrase && { phrase, gender: lexicon.feminineVerb.test(verb.key) ? 'f' : 'm' }
}
