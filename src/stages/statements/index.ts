import { proposeAccordingTo } from '../../knowledge/languages/ar/grammar/frames/according-frame.ts'
import { proposeCue } from '../../knowledge/languages/ar/grammar/frames/cue-frame.ts'
import { proposePassOn } from '../../knowledge/languages/ar/grammar/frames/pass-on-frame.ts'
import { proposeSaidAfter } from '../../knowledge/languages/ar/grammar/frames/said-after-frame.ts'
import { proposeStoodIn } from '../../knowledge/languages/ar/grammar/frames/stood-in-frame.ts'
import { BEGINS } from '../../knowledge/languages/ar/grammar/words/speech-lexicon.ts'
import { IS } from '../../knowledge/languages/ar/grammar/words/word.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Found } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import type { Carrier, Statement } from '../../model/statement.ts'
import { type Page, pageOf } from './page.ts'
import type { Proposal } from './proposal.ts'
import type { Range } from './range.ts'
import { type Chosen, chooseStatements, isSame } from './resolve-overlaps.ts'
import { type Spoken, speakerOf } from './speaker-of.ts'
import { Voices } from './speakers.ts'
import { statementOf } from './statement-of.ts'

/** Who said what: frames propose, overlaps are resolved, dropped subjects are given to the voice that agrees. */
export const statements: Stage<'sentences' | 'times' | 'carriers', 'statements'> = {
  name: 'statements',
  version: 13,
  needs: ['sentences', 'times', 'carriers'],
  run: (article, layers, world) => {
    const page = pageOf(article, layers, world)
    const voices = new Voices(page)
    const said: Said[] = []
    let silent: Range | undefined
    for (const sentence of page.sentences) {
      const proposals = proposalsIn(page, sentence)
      const chosen = proposals.length ? chooseStatements(page, proposals, sentence) : []
      chosen.forEach((one, i) => {
        said.push({ chosen: one, spoken: speakerOf(page, one.proposal, voices, i === 0 ? { sentence, silent } : undefined) })
        // Who is reported in another's words does not go on speaking.
        const outer = one.inside && said.findLast(({ chosen: other }) => other === one.inside)?.spoken
        if (outer) voices.touch(outer.voice)
      })
      silent = chosen.length ? undefined : sentence
    }
    return { statements: recordsOf(page, said, () => layers.times) }
  },
}

interface Said {
  readonly chosen: Chosen
  readonly spoken: Spoken | undefined
}

/** One that lies in another's content comes behind it; the other's speaker handed it on, and so did those who carried the other. */
function recordsOf(page: Page, said: readonly Said[], times: () => readonly TimeMention[]): Statement[] {
  const made = new Map<Chosen, { readonly statement: Statement; readonly spoken: Spoken | undefined }>()
  return said.map(({ chosen, spoken }) => {
    const own = statementOf(page, chosen, spoken, times)
    const outer = chosen.inside && made.get(chosen.inside)
    const statement = outer ? { ...own, inside: outer.statement.id, via: handedOn(own, spoken, outer.statement, outer.spoken) } : own
    made.set(chosen, { statement, spoken })
    return statement
  })
}

function handedOn(own: Statement, spoken: Spoken | undefined, { speaker, via }: Statement, outer: Spoken | undefined): Found<Carrier>[] {
  const hands = [...own.via]
  if (outer && speaker?.span && outer.voice !== spoken?.voice) {
    const { name, entity, medium } = outer.voice
    const value: Carrier = { kind: medium ?? 'spokesperson', name, entity }
    hands.push({ value, known: speaker.known, span: speaker.span, rule: 'statements.told-by-outer-speaker' })
  }
  return [...hands, ...via].filter((one, i, all) => all.findIndex(({ value }) => isSame(value, one.value)) === i)
}

const FRAMES = [
  [IS.passOn, proposePassOn],
  [IS.stoodIn, proposeStoodIn],
  [IS.according, proposeAccordingTo],
  [IS.cue, proposeCue],
  [IS.cue, proposeSaidAfter],
] as const

/** Only words that may begin a frame are looked at, and those within a quotation are not. */
function proposalsIn(page: Page, sentence: Range): Proposal[] {
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
