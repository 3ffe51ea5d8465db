import { clauseStart } from './cue-frame.ts'
import type { Page } from './page.ts'
import type { Proposal } from './proposal.ts'
import { carriersIn, type Range, sourceIn } from './source-phrase.ts'

/** Frame: a carrier quoted somebody: "the agency X quoted the minister as saying that …". The one quoted is the speaker. */
export function proposePassOn(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { tokens, lexicon } = page
  const verb = lexicon.passOn.get(tokens[at]!.key)
  if (!verb) return undefined
  let from = at + 1
  while (from <= Math.min(sentence.last, at + 14) && tokens[from]!.key !== verb.from) from++
  if (tokens[from]?.key !== verb.from) return undefined
  for (let i = from + 1; i <= Math.min(sentence.last, from + 40); i++) {
    const { key } = tokens[i]!
    const noun = lexicon.cues.get(key)
    const that = lexicon.that.get(key)
    if (noun?.form !== 'noun' && that === undefined && key !== ':') continue
    let next = noun?.form === 'noun' ? i + 1 : i
    while (tokens[next]?.key === ':') next++
    const pronoun = lexicon.that.get(tokens[next]?.key ?? '')
    const first = pronoun === false ? next + 1 : next
    const quote = page.quoteAt.get(first)
    return {
      cue: noun?.form === 'noun' ? { first: i, last: i } : { first: at, last: at },
      row: noun?.row ?? { row: tokens[at]!.key, act: 'cite', stance: 'neutral' },
      form: 'finite',
      gender: 'm',
      many: false,
      joined: true,
      start: clauseStart(page, at, sentence.first),
      content: [quote ? { first: first + 1, last: quote.close - 1 } : { first, last: sentence.last }],
      closed: quote !== undefined,
      direct: quote !== undefined,
      source: sourceIn(page, from + 1, i),
      via: carriersIn(page, at + 1, from),
      rule: 'statements.passed-on',
    }
  }
  return undefined
}
