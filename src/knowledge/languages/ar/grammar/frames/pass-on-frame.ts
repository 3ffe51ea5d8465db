import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Found } from '../../../../../model/span.ts'
import type { Carrier } from '../../../../../model/statement.ts'
import type { Page } from '../page.ts'
import { carriersIn } from '../speakers/carriers-named.ts'
import { handsIn, sourceIn } from '../speakers/source-phrase.ts'
import { IS } from '../words/word.ts'
import { clauseStart } from './cue-place.ts'

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
  if (!pronoun) from = lastFrom(page, verb.from, from, sentence.last)
  for (let i = from + 1; i <= Math.min(sentence.last, from + TO_THAT); i++) {
    const { key, is, cue } = words[i]!
    const noun = cue?.form === 'noun' ? cue : undefined
    if (!noun && !(is & (IS.that | IS.thatPronoun)) && key !== ':') continue
    let next = noun ? i + 1 : i
    while (words[next]?.key === ':') next++
    const first = (words[next]?.is ?? 0) & IS.that ? next + 1 : next
    const quote = quoteAt[first]
    const via = pronoun ? carriersIn(page, from + 1, i) : handsOf(page, at, from, sentence.first)
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

/** «نقلت إذاعة عن صحيفة عن الوزير» (a radio quoted a paper quoting the minister): the last "from", with carriers before it. */
function lastFrom(page: Page, word: string, first: number, last: number): number {
  let from = first
  for (let i = first + 2; i <= Math.min(last, from + TO_FROM); i++) {
    const { key, is, cue } = page.words[i]!
    if (cue || is & (IS.that | IS.thatPronoun | IS.comma)) break
    if (key === word && carriersIn(page, from + 1, i).length > 0) from = i
  }
  return from
}

/** Words before the verb that may name who passed on: "the agency X had quoted". */
const BEFORE = 9

/** Who passed it on: a carrier between verb and preposition, one in front of the verb, else whoever is the verb's subject. */
function handsOf(page: Page, verb: number, from: number, first: number): readonly Found<Carrier>[] {
  const behind = carriersIn(page, verb + 1, from)
  if (behind.length) return behind.reverse()
  const front = carriersIn(page, subjectStart(page, verb, first), verb)
  return front.length ? front.slice(-1) : handsIn(page, verb + 1, from)
}

/** The token where the clause before a verb begins. */
function subjectStart({ words }: Page, verb: number, first: number): number {
  let start = verb
  while (start > first && verb - start < BEFORE && !(words[start - 1]!.is & IS.comma) && !words[start - 1]!.cue) start--
  return start
}
