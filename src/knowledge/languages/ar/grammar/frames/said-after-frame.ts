import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { sourceIn } from '../speakers/source-phrase.ts'
import { IS } from '../words/word.ts'
import { clauseStart } from './cue-place.ts'
import { quoteBefore } from './quote-before.ts'

const [LONGEST, LEAST] = [12, 7]
const ACTS: ReadonlySet<string> = new Set(['say', 'add', 'explain', 'stress', 'report'])

/** Frame: the words first, then the cue and the speaker: "«…», said the minister." */
export function proposeSaidAfter(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { words } = page
  const { cue } = words[at]!
  if (cue?.form !== 'finite' || cue.joined || cue.object || !cue.row.clause || !ACTS.has(cue.row.act) || at - sentence.first < LEAST)
    return undefined
  const start = clauseStart(page, at, sentence.first)
  // A clause that takes the whole sentence leaves no words to have been said.
  if (start <= sentence.first || words[start - 1]!.is & IS.word) return undefined
  const end = phraseEnd(page, at + 1, sentence.last)
  const source = end === undefined ? undefined : sourceIn(page, at + 1, withOffice(page, end, sentence.last))
  if (!source?.phrase) return undefined
  const quote = quoteBefore(page, start, sentence.first)
  if (!quote && !isFeature(page, at, end!, sentence, source.phrase)) return undefined
  return {
    cue: { first: at, last: at },
    row: cue.row,
    form: 'finite',
    place: 'trailing',
    gender: cue.gender,
    many: cue.many,
    joined: false,
    start,
    content: [quote ?? { first: sentence.first, last: start - 1 }],
    closed: true,
    direct: quote !== undefined,
    source,
    rule: 'statements.said-after',
  }
}

/** Without marks it is the present that closes a sentence: "…, says the owner of the shop." */
function isFeature({ words }: Page, at: number, end: number, { first, last }: Range, phrase: Range): boolean {
  const { cue } = words[at]!
  const somebody = words[phrase.first]!.roleBare !== undefined || (words[phrase.first]!.is & IS.definite) !== 0
  return cue!.present && !cue!.row.near && end >= last && somebody && !(words[first]!.is & (IS.stop | IS.occasionLead))
}

/** «قالت هدى المرزوقي، رئيسة المجلس.» (said Huda, the chair of the council.): an office behind a comma ends the sentence. */
function withOffice({ words }: Page, end: number, last: number): number {
  const office = end < last && (words[end]!.is & IS.comma) !== 0 && words[end + 1]!.roleBare === 'person' && last - end <= LONGEST
  return office ? last + ((words[last]!.is & IS.word) === 0 ? 0 : 1) : end
}

/** The speaker is the rest of the sentence, or fenced by a comma. */
function phraseEnd({ words }: Page, from: number, last: number): number | undefined {
  for (let i = from; i <= Math.min(last, from + LONGEST); i++) if (words[i]!.is & IS.ends) return i > from ? i : undefined
  return last - from < LONGEST ? last + 1 : undefined
}
