import type { Stage } from '../../model/stage.ts'
import { proposeAccordingTo } from './according-frame.ts'
import { type Chosen, chooseStatements } from './choose.ts'
import { proposeCue } from './cue-frame.ts'
import { type Page, pageOf } from './page.ts'
import { proposePassOn } from './pass-on-frame.ts'
import type { Proposal } from './proposal.ts'
import { type Range, sourceIn } from './source-phrase.ts'
import { statementOf } from './statement-of.ts'
import { proposeStoodIn } from './stood-in-frame.ts'
import { type Voice, Voices } from './voices.ts'
import { IS } from './word.ts'

/** Who said what: frames propose, overlaps are resolved, dropped subjects are given to the voice that agrees. */
export const statements: Stage<'sentences' | 'mentions' | 'times' | 'carriers', 'statements'> = {
  name: 'statements',
  version: 3,
  needs: ['sentences', 'mentions', 'times', 'carriers'],
  run: (article, layers, world) => {
    const page = pageOf(article, layers, world)
    const voices = new Voices(page)
    const said: { chosen: Chosen; voice: Voice | undefined }[] = []
    for (const sentence of page.sentences) {
      const proposals = proposalsIn(page, sentence)
      if (proposals.length)
        chooseStatements(page, proposals, sentence).forEach((chosen, i) => {
          said.push({ chosen, voice: voiceOf(page, chosen.proposal, voices, i === 0 ? sentence : undefined) })
        })
    }
    return { statements: said.map(({ chosen, voice }) => statementOf(page, chosen, voice, layers.times)) }
  },
}

const FRAMES = [
  [IS.passOn, proposePassOn],
  [IS.stoodIn, proposeStoodIn],
  [IS.according, proposeAccordingTo],
  [IS.cue, proposeCue],
] as const
const BEGINS = IS.passOn | IS.stoodIn | IS.according | IS.cue

/** Only words that may begin a frame are looked at, and those within a quotation are not. */
function proposalsIn(page: Page, sentence: Range): Proposal[] {
  const { words, quoted } = page
  const proposals: Proposal[] = []
  for (let at = sentence.first; at <= sentence.last; at++) {
    const { is } = words[at]!
    if (!(is & BEGINS) || quoted[at]) continue
    for (const [begins, propose] of FRAMES) {
      const proposal = is & begins ? propose(page, at, sentence) : undefined
      if (!proposal) continue
      proposals.push(proposal)
      break
    }
  }
  return proposals
}

/** A participle that is the first cue of its sentence speaks for the subject of the sentence's verb. */
function voiceOf(page: Page, proposal: Proposal, voices: Voices, opens: Range | undefined): Voice | undefined {
  const { source, gender, many, form, cue } = proposal
  if (source.phrase) return voices.resolve(source.phrase, gender, many, proposal.prefixed)
  const subject = opens && form === 'participle' ? sourceIn(page, opens.first + 1, cue.first).phrase : undefined
  if (subject && voices.knows(subject)) return voices.resolve(subject, gender, many)
  const voice = form === 'source' ? undefined : voices.last(gender, many)
  if (voice) voices.touch(voice)
  return voice
}
