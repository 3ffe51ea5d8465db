import type { Page } from '../../../../../stages/statements/page.ts'
import type { Proposal } from '../../../../../stages/statements/proposal.ts'
import type { Range } from '../../../../../stages/statements/range.ts'
import { carriersIn, sourceIn } from '../speakers/source-phrase.ts'
import { IS } from '../words/word.ts'
import { clauseStart } from './cue-frame.ts'

const [TO_FROM, TO_THAT] = [14, 40]

/** Frame: a carrier quoted somebody: "the agency X quoted the minister as saying that …". The one quoted is the speaker. */
export function proposePassOn(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { words, quoteAt } = page
  const verb = words[at]!.passOn
  if (!verb) return undefined
  // "The agency quoted him as saying": whoever carried it may stand behind the pronoun.
  const pronoun = words[at + 1]?.key === verb.fromHim || words[at + 1]?.key === verb.fromHer
  let from = at + 1
  if (!pronoun) while (from <= Math.min(sentence.last, at + TO_FROM) && words[from]!.key !== verb.from) from++
  if (!pronoun && words[from]?.key !== verb.from) return undefined
  for (let i = from + 1; i <= Math.min(sentence.last, from + TO_THAT); i++) {
    const { key, is, cue } = words[i]!
    const noun = cue?.form === 'noun' ? cue : undefined
    if (!noun && !(is & (IS.that | IS.thatPronoun)) && key !== ':') continue
    let next = noun ? i + 1 : i
    while (words[next]?.key === ':') next++
    const first = (words[next]?.is ?? 0) & IS.that ? next + 1 : next
    const quote = quoteAt[first]
    const via = pronoun ? carriersIn(page, from + 1, i) : carriersIn(page, at + 1, from)
    // "What was ascribed to him": nobody handed it on.
    if (pronoun && !noun && !via.length) return undefined
    return {
      cue: noun ? { first: i, last: i } : { first: at, last: at },
      row: noun?.row ?? { row: words[at]!.key, act: 'cite', stance: 'neutral' },
      form: 'finite',
      gender: pronoun && words[from]!.key === verb.fromHer ? 'f' : 'm',
      many: false,
      joined: true,
      start: clauseStart(page, at, sentence.first),
      content: [quote ? { first: first + 1, last: quote.close - 1 } : { first, last: sentence.last }],
      closed: quote !== undefined,
      direct: quote !== undefined,
      source: pronoun ? { phrase: undefined, occasion: undefined, carriers: [] } : sourceIn(page, from + 1, i),
      via,
      rule: 'statements.passed-on',
    }
  }
  return undefined
}
