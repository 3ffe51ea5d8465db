import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import { QUOTED } from '../../../../../text/quoted.ts'
import type { Page } from '../page.ts'
import { BEGINS } from '../words/speech-lexicon.ts'
import { IS } from '../words/word.ts'
import { proposeAccordingTo } from './according-frame.ts'
import { proposeCue } from './cue-frame.ts'
import { proposePassOn } from './pass-on-frame.ts'
import { proposeSaidAfter } from './said-after-frame.ts'
import { proposeStoodIn } from './stood-in-frame.ts'
import { proposeVerbless } from './verbless-frame.ts'

/** A bit of `IS` that a frame's first word has, and the frame; the first that proposes is taken. */
const FRAMES = [
  [IS.passOn, proposePassOn],
  [IS.stoodIn, proposeStoodIn],
  [IS.according, proposeAccordingTo],
  [IS.cue, proposeCue],
  [IS.cue, proposeSaidAfter],
  [IS.unlisted, proposeCue],
] as const

/** Only words that may begin a frame are looked at, and those within a quotation are not. */
function proposalsIn(page: Page, sentence: Range): Proposal[] {
  const { words, begins, quoted } = page
  const proposals: Proposal[] = []
  for (let at = sentence.first; at <= sentence.last; at++) {
    if ((begins[at]! & BEGINS.frame) === 0 || quoted[at] === QUOTED.closed) continue
    const { is } = words[at]!
    for (const [cue, propose] of FRAMES) {
      const proposal = is & cue ? propose(page, at, sentence) : undefined
      if (!proposal) continue
      if (quoted[at] !== QUOTED.open || endsQuotation(proposal)) proposals.push(proposal)
      break
    }
  }
  return proposals
}

/** "«… the old bridge, and she stressed that": words of the writer's own end a quotation that no mark closes. */
const endsQuotation = ({ form, joined, rule }: Proposal): boolean =>
  /-(?:clause|quotation|colon)$/u.test(rule) && (form === 'participle' || (form === 'finite' && joined))

/**
 * What the frames find in the sentences of a page. All are read once, so that the phrases whose end is certain are known; then a
 * phrase before a mere noun ends as it does elsewhere on the page. `silent`: the sentence before, where nobody speaks in it.
 */
export function proposer(page: Page): (sentence: Range, silent: Range | undefined) => readonly Proposal[] {
  const proposed = new Map(page.sentences.map((sentence) => [sentence, proposalsIn(page, sentence)]))
  for (const proposals of proposed.values()) for (const proposal of proposals) page.mentions.note(page, proposal)
  const isQuoted = ({ cue }: Proposal) => page.quoted[cue.first] === QUOTED.closed
  return (sentence, silent) => {
    const read = proposed.get(sentence) ?? proposalsIn(page, sentence)
    // An answer behind a label holds the sentences that follow in its paragraph.
    const proposals = read.some(isQuoted) ? read.filter((one) => !isQuoted(one)) : read
    const found = page.mentions.empty ? proposals : withMentions(page, proposals, sentence)
    const verbless = found.length || page.quoted[sentence.first] ? undefined : proposeVerbless(page, sentence, silent)
    return verbless ? [verbless] : found
  }
}

/** Proposals once more where a phrase is known from elsewhere on the page: it ends there, and what is said begins behind it. */
function withMentions(page: Page, proposals: readonly Proposal[], sentence: Range): readonly Proposal[] {
  const { words, begins, quoted, mentions } = page
  const found: Proposal[] = []
  let next = 0
  for (let at = sentence.first; at <= sentence.last; at++) {
    if ((begins[at]! & BEGINS.frame) === 0) continue
    while (next < proposals.length && proposals[next]!.cue.first < at) found.push(proposals[next++]!)
    const own = proposals[next]?.cue.first === at ? proposals[next++] : undefined
    const again =
      (!own || own.nominal) && !quoted[at] && words[at]!.cue?.form === 'finite' && mentions.at(page, at + 1)
        ? proposeCue(page, at, sentence)
        : undefined
    const proposal = again ?? own
    if (proposal) found.push(proposal)
  }
  return found.concat(proposals.slice(next))
}
