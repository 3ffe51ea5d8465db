import type { Stage } from '../../model/stage.ts'
import { proposeAccordingTo } from './according-frame.ts'
import { type Chosen, chooseStatements } from './choose.ts'
import { proposeCue } from './cue-frame.ts'
import { type Page, pageOf } from './page.ts'
import { proposePassOn } from './pass-on-frame.ts'
import type { Proposal } from './proposal.ts'
import { proposeSaidAfter } from './said-after.ts'
import { type Range, sourceIn } from './source-phrase.ts'
import { statementOf } from './statement-of.ts'
import { proposeStoodIn } from './stood-in-frame.ts'
import { somebodyIn, topicOf } from './topic.ts'
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
    let silent: Range | undefined
    for (const sentence of page.sentences) {
      const proposals = proposalsIn(page, sentence)
      const chosen = proposals.length ? chooseStatements(page, proposals, sentence) : []
      chosen.forEach((one, i) => {
        const context = i === 0 ? { sentence, silent } : undefined
        said.push({ chosen: one, voice: voiceOf(page, one.proposal, voices, context) })
      })
      silent = chosen.length ? undefined : sentence
    }
    return { statements: said.map(({ chosen, voice }) => statementOf(page, chosen, voice, layers.times)) }
  },
}

const FRAMES = [
  [IS.passOn, proposePassOn],
  [IS.stoodIn, proposeStoodIn],
  [IS.according, proposeAccordingTo],
  [IS.cue, proposeCue],
  [IS.cue, proposeSaidAfter],
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

/** What stands before the first statement of a sentence: its own words, and the sentence before it where nobody speaks there. */
interface Context {
  readonly sentence: Range
  readonly silent: Range | undefined
}

function voiceOf(page: Page, proposal: Proposal, voices: Voices, context: Context | undefined): Voice | undefined {
  const { source, gender, many, form } = proposal
  const { phrase } = source
  if (phrase?.first === phrase?.last && phrase && page.words[phrase.first]!.honorific)
    return voices.lastPerson() ?? voices.resolve(phrase, gender, many)
  if (phrase) return voices.resolve(phrase, gender, many, proposal.prefixed)
  if (form === 'source') return undefined
  const subject = context && subjectBefore(page, proposal, voices, context)
  if (subject) return voices.resolve(subject, gender, many)
  const voice = voices.last(gender, many)
  if (voice) voices.touch(voice)
  return voice
}

/** The subject of a verb that reports nothing, in the same sentence or the one before, where it agrees with the cue. */
function subjectBefore(page: Page, { form, cue, gender }: Proposal, voices: Voices, { sentence, silent }: Context): Range | undefined {
  if (form === 'participle') {
    const subject = sourceIn(page, sentence.first + 1, cue.first).phrase
    if (!subject) return undefined
    return voices.heard(subject) ?? (voices.knows(subject) ? somebodyIn(page, subject.first, subject.last + 1) : undefined)
  }
  const own = topicOf(page, sentence, cue.first)
  if (own) return own.gender === gender ? own.phrase : undefined
  const other = silent && cue.first - sentence.first < NEAR ? topicOf(page, silent, silent.last + 1) : undefined
  return other?.gender === gender ? other.phrase : undefined
}

const NEAR = 3
