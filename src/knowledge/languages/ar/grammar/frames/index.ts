import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { BEGINS } from '../words/speech-lexicon.ts'
import { IS } from '../words/word.ts'
import { proposeAccordingTo } from './according-frame.ts'
import { proposeCue } from './cue-frame.ts'
import { proposePassOn } from './pass-on-frame.ts'
import { proposeSaidAfter } from './said-after-frame.ts'
import { proposeStoodIn } from './stood-in-frame.ts'

/** A bit of `IS` that a frame's first word has, and the frame; the first that proposes is taken. */
const FRAMES = [
  [IS.passOn, proposePassOn],
  [IS.stoodIn, proposeStoodIn],
  [IS.according, proposeAccordingTo],
  [IS.cue, proposeCue],
  [IS.cue, proposeSaidAfter],
] as const

/** Only words that may begin a frame are looked at, and those within a quotation are not. */
export function proposalsIn(page: Page, sentence: Range): Proposal[] {
  const { words, begins, quoted } = page
  const proposals: Proposal[] = []
  for (let at = sentence.first; at <= sentence.last; at++) {
    if ((begins[at]! & BEGINS.frame) === 0 || quoted[at]) continue
    const { is } = words[at]!
    for (const [cue, propose] of FRAMES) {
      const proposal = is & cue ? propose(page, at, sentence) : undefined
      if (!proposal) continue
      proposals.push(proposal)
      break
    }
  }
  return proposals
}
