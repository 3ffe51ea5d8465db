import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import type { CueForm } from '../words/lexicon-entry.ts'
import { FORM, IS } from '../words/word.ts'
import { chosenProposal } from './chosen-complement.ts'
import { type Complement, complementOf } from './complement.ts'
import { type CuePlace, clauseStart, opensClause } from './cue-place.ts'
import { proposalOf } from './cue-proposal.ts'
import { frontSubject, topicSubject } from './preverbal-subject.ts'
import { refusalOf } from './refusal.ts'

/** Frame: cue, speaker, what is said; and its kin with a participle or a verbal noun for the cue. */
export function proposeCue(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { words, lexicon } = page
  const cue = words[at]!.cue ?? words[at]!.participle
  if (!cue || !(cue.form === 'participle' ? isParticiple(page, at, cue) : isReal(page, at, cue))) return undefined
  const place = placeOf(page, at, cue, sentence)
  const ruled = complementOf(page, cue, at, sentence.last, place.mention)
  const { complement: chooser } = lexicon.choices
  if (chooser && !cue.row.unlisted && !(ruled && isSure(ruled, at) && place.opens)) return chosenProposal(page, chooser, place, ruled)
  const proposal = ruled && proposalOf(page, place, ruled)
  const { phrase } = proposal?.source ?? {}
  return ruled && refusalOf(page, place, ruled, phrase && words[phrase.first]) ? undefined : proposal
}

function placeOf(page: Page, at: number, cue: CueForm, sentence: Range): CuePlace {
  const start = clauseStart(page, at, sentence.first)
  const finite = cue.form === 'finite'
  return {
    cue,
    at,
    sentence,
    start,
    opens: opensClause(page, at, start, sentence, cue),
    mention: finite ? page.mentions.at(page, at + 1) : undefined,
    inFront: !finite
      ? undefined
      : cue.joined
        ? topicSubject(page, start, sentence.first)
        : frontSubject(page, start, sentence.first, cue.present),
  }
}

/** "Said that", "said: «…»": what is said follows at once. */
const isSure = ({ kind, at: to }: Complement, at: number): boolean =>
  to === at + 1 && (kind === 'clause' || kind === 'quotation' || kind === 'colon')

const isParticiple = (page: Page, at: number, cue: CueForm): boolean =>
  !isNoun(page, at, cue) && (!cue.row.unlisted || hasClauseAtOnce(page, at, cue))

/** ", fearing that": a participle that is known by its shape alone stands behind a mark, and a clause behind it. */
function hasClauseAtOnce({ words }: Page, at: number, { row }: CueForm): boolean {
  if (at === 0 || !(words[at - 1]!.is & IS.comma)) return false
  const next = words[at + 1]
  if (next === undefined || next.is & (IS.that | IS.thatPronoun)) return next !== undefined
  return row.leads.some(([first]) => first === next.key) && ((words[at + 2]?.is ?? 0) & (IS.that | IS.thatPronoun)) !== 0
}

/** "A note of", "a demand for" are written like "reminding", "demanding" of a woman: behind a word they are nouns. */
const isNoun = ({ words }: Page, at: number, { gender }: CueForm): boolean =>
  gender === 'f' && at > 0 && (words[at - 1]!.is & IS.word) !== 0 && (words[at]!.form & FORM.noun) !== 0

/** Not denied, wished or merely possible: "did not say", "may say", "what he called". */
function isReal({ words }: Page, at: number, { row, present, joined }: CueForm): boolean {
  const before = joined || at === 0 ? 0 : words[at - 1]!.is
  // "Those who were accused of".
  if (at > 0 && !joined && words[at - 1]!.ties) return false
  if (before & IS.negation) return row.evenDenied === true
  return !(before & IS.unreal) && !(present && before & IS.unrealPresent)
}
