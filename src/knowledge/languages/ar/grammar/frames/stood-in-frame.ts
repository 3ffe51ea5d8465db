import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { sourceIn } from '../speakers/source-phrase.ts'
import { IS } from '../words/word.ts'
import { clauseStart } from './cue-frame.ts'

const FARTHEST = 25

/** Frame: "it stood in the statement that …": the document speaks. */
export function proposeStoodIn(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { words, lexicon, quoteAt } = page
  if (!(words[at]!.is & IS.stoodIn) || words[at + 1]?.key !== lexicon.lead || words[at + 2]?.noText) return undefined
  // "What stood in the article".
  if (at > 0 && words[at - 1]!.is & IS.unreal) return undefined
  for (let i = at + 3; i <= Math.min(sentence.last, at + FARTHEST); i++) {
    const { key, is } = words[i]!
    const pronoun = (is & IS.thatPronoun) !== 0
    if (!pronoun && !(is & IS.that) && key !== ':') continue
    const first = pronoun ? i : i + 1
    const quote = pronoun ? undefined : quoteAt[first]
    return {
      cue: { first: at, last: at },
      row: { row: words[at]!.key, act: 'report', stance: 'neutral' },
      form: 'finite',
      gender: 'm',
      many: false,
      joined: true,
      start: clauseStart(page, at, sentence.first),
      content: [quote ? { first: first + 1, last: quote.close - 1 } : { first, last: sentence.last }],
      closed: quote !== undefined,
      direct: quote !== undefined,
      source: sourceIn(page, at + 2, i),
      rule: 'statements.stood-in',
    }
  }
  return undefined
}
