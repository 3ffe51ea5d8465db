import type { Chooser } from '../../../../../model/language/chooser.ts'
import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { phraseAt } from '../speakers/source-phrase.ts'
import { IS } from '../words/word.ts'
import type { Complement } from './complement.ts'
import { complementClues, noneClues } from './complement-clues.ts'
import type { CuePlace } from './cue-place.ts'
import { proposalOf } from './cue-proposal.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { type WideComplement, wideComplements } from './wide-complements.ts'

/** A candidate with the phrase for whoever would speak, and why the rules alone refuse it. */
interface Weighed {
  readonly wide: WideComplement
  readonly phrase: Range | undefined
  readonly refusal: Refusal | undefined
}

/** The proposal of a cue with the complement for which most speaks; none where most speaks against them all. `ruled`: what the rules find. */
export function chosenProposal(page: Page, chooser: Chooser, place: CuePlace, ruled: Complement | undefined): Proposal | undefined {
  const candidates = weighedOf(page, place, ruled)
  if (!candidates.length) return undefined
  const rule = candidates.find(({ wide, refusal }) => wide.complement === ruled && !refusal)?.wide.complement
  const found = ruled !== undefined
  const clues = candidates.map(({ wide, phrase, refusal }) => complementClues(page, place, wide, phrase, rule, found, refusal))
  const build = (i: number) => (i === 0 ? undefined : proposalOf(page, place, candidates[i - 1]!.wide.complement))
  return build(chooser.choose(place.at, [noneClues(page, place, rule, found), ...clues], build))
}

function weighedOf(page: Page, place: CuePlace, ruled: Complement | undefined): Weighed[] {
  const all = withRuled(wideComplements(page, place), ruled)
  if (!all.length) return []
  const phraseOf = phrasesOf(page, place, all)
  return all.flatMap((wide): Weighed[] => {
    const phrase = phraseOf(wide.complement)
    const somebody = phrase ?? place.inFront
    const refusal = refusalOf(page, place, wide.complement, somebody && page.words[somebody.first])
    // "We find it saying:": within a clause of another's, with nobody named for it.
    return refusal === 'nobody-within' && wide.complement.kind === 'colon' ? [] : [{ wide, phrase, refusal }]
  })
}

/** With the one that the rules find in the place of its like. */
function withRuled(wide: readonly WideComplement[], ruled: Complement | undefined): readonly WideComplement[] {
  if (!ruled) return wide
  const like = wide.find(({ complement: { at, kind } }) => at === ruled.at && kind === ruled.kind)
  if (like) return wide.map((one) => (one === like ? { ...like, complement: ruled } : one))
  const before = wide.findLast(({ complement }) => complement.at <= ruled.at)
  return [...wide, { complement: ruled, crossed: before?.crossed ?? { objects: 0, verbs: 0, times: 0, quotation: 0 } }]
}

/** The words for whoever speaks between the cue and a complement: read once up to the farthest, and cut. */
function phrasesOf(page: Page, { at }: CuePlace, candidates: readonly WideComplement[]): (complement: Complement) => Range | undefined {
  const farthest = Math.max(...candidates.map(({ complement }) => complement.at))
  const longest = phraseAt(page, at + 1, farthest)
  return ({ kind, at: to }) => {
    if (kind === 'clause') return phraseAt(page, at + 1, to, true)
    if (!longest || longest.first >= to) return undefined
    let last = Math.min(longest.last, to - 1)
    while (last > longest.first && !(page.words[last]!.is & IS.word)) last--
    return { first: longest.first, last }
  }
}
