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
  const from = quotedFrom(page, at, sentence.last)
  if (!from) return undefined
  for (let i = from.at + 1; i <= Math.min(sentence.last, from.at + TO_THAT); i++) {
    const { key, is, cue } = page.words[i]!
    if (cue?.form === 'noun' || is & (IS.that | IS.thatPronoun) || key === ':') return passedOn(page, at, from, i, sentence)
  }
  return undefined
}

/** The preposition before whoever is quoted; with a pronoun written on ("quoted him") for somebody named before. */
interface QuotedFrom {
  readonly at: number
  readonly pronoun?: 'm' | 'f'
}

function quotedFrom(page: Page, at: number, last: number): QuotedFrom | undefined {
  const { words } = page
  const verb = words[at]!.passOn
  if (!verb) return undefined
  const next = words[at + 1]?.key
  // "The agency quoted him as saying": whoever carried it may stand behind the pronoun.
  if (next === verb.fromHim || next === verb.fromHer) return { at: at + 1, pronoun: next === verb.fromHer ? 'f' : 'm' }
  let from = at + 1
  while (from <= Math.min(last, at + TO_FROM) && words[from]!.key !== verb.from) from++
  return words[from]?.key === verb.from ? { at: lastFrom(page, verb.from, from, last) } : undefined
}

/** What is handed on behind the word at token `i`: a noun of saying, "that" or a colon. */
function passedOn(page: Page, at: number, from: QuotedFrom, i: number, sentence: Range): Proposal | undefined {
  const { words, quoteAt } = page
  const { cue } = words[i]!
  const noun = cue?.form === 'noun' ? cue : undefined
  let next = noun ? i + 1 : i
  while (words[next]?.key === ':') next++
  const first = (words[next]?.is ?? 0) & IS.that ? next + 1 : next
  const quote = quoteAt[first]
  const via = from.pronoun ? carriersIn(page, from.at + 1, i) : handsOf(page, at, from.at, sentence.first)
  // "What was ascribed to him": nobody handed it on.
  if (from.pronoun && !noun && !via.length) return undefined
  return {
    cue: noun ? { first: i, last: i } : { first: at, last: at },
    row: noun?.row ?? { row: words[at]!.key, act: 'cite', stance: 'neutral' },
    form: 'finite',
    gender: from.pronoun ?? 'm',
    many: false,
    joined: true,
    start: clauseStart(page, at, sentence.first),
    content: [quote ? { first: first + 1, last: quote.close - 1 } : { first, last: sentence.last }],
    closed: quote !== undefined,
    direct: quote !== undefined,
    source: from.pronoun ? { phrase: undefined, occasion: undefined, carriers: [] } : sourceIn(page, from.at + 1, i),
    via,
    rule: 'statements.passed-on',
  }
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
