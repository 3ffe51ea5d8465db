import type { TimeMention } from '../../model/layers.ts'
import type { Found, Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import type { Carrier, SaidTime, Statement } from '../../model/statement.ts'
import { digest } from '../../text/digest.ts'
import { proposeAccordingTo } from './according-frame.ts'
import { type Chosen, chooseStatements } from './choose.ts'
import { proposeCue } from './cue-frame.ts'
import { type Page, pageOf } from './page.ts'
import { proposePassOn } from './pass-on-frame.ts'
import type { Proposal } from './proposal.ts'
import { type Range, sourceIn } from './source-phrase.ts'
import { type Voice, Voices } from './speakers.ts'
import { proposeStoodIn } from './stood-in-frame.ts'

/** Who said what: frames propose, overlaps are resolved, dropped subjects are given to the voice that agrees. */
export const statements: Stage<'sentences' | 'mentions' | 'times' | 'carriers', 'statements'> = {
  name: 'statements',
  version: 2,
  needs: ['sentences', 'mentions', 'times', 'carriers'],
  run: (article, layers, world) => {
    const page = pageOf(article, layers, world)
    const voices = new Voices(page)
    const said: { chosen: Chosen; voice: Voice | undefined }[] = []
    for (const sentence of page.sentences)
      chooseStatements(page, proposalsIn(page, sentence), sentence).forEach((chosen, i) => {
        said.push({ chosen, voice: voiceOf(page, chosen.proposal, voices, i === 0 ? sentence : undefined) })
      })
    return { statements: said.map((one) => statementOf(page, one.chosen, one.voice, layers.times)) }
  },
}

function proposalsIn(page: Page, sentence: Range): Proposal[] {
  const proposals: Proposal[] = []
  for (let at = sentence.first; at <= sentence.last; at++) {
    if (page.quoted[at] || !page.tokens[at]!.word) continue
    const proposal =
      proposePassOn(page, at, sentence) ??
      proposeStoodIn(page, at, sentence) ??
      proposeAccordingTo(page, at, sentence) ??
      proposeCue(page, at, sentence)
    if (proposal) proposals.push(proposal)
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

const spanOf = (page: Page, { first, last }: Range): Span => ({ start: page.tokens[first]!.start, end: page.tokens[last]!.end })

function statementOf(
  page: Page,
  { proposal, content, via, occasion }: Chosen,
  voice: Voice | undefined,
  times: readonly TimeMention[],
): Statement {
  const spans = content.map((range) => spanOf(page, range))
  const cue = spanOf(page, proposal.cue)
  const { phrase } = proposal.source
  const mention = phrase && spanOf(page, phrase)
  const saidAt = timeOf(page, proposal, times)
  const key = spans.map(({ start, end }) => page.text.slice(start, end)).join(' ')
  return {
    id: digest(page.article.id, key, `${page.text.slice(cue.start, cue.end)}@${cue.start}`),
    form: formOf(page, proposal, content),
    content: spans,
    cue: { span: cue, act: proposal.row.act, stance: proposal.row.stance, row: proposal.row.row },
    ...(mention && { mention }),
    ...(voice && { speaker: speakerOf(voice, mention, proposal) }),
    ...(saidAt && { saidAt }),
    ...(occasion && { saidIn: occasionOf(page, occasion, proposal) }),
    via: via as Found<Carrier>[],
    rule: proposal.rule,
  }
}

function speakerOf(voice: Voice, mention: Span | undefined, { rule }: Proposal): NonNullable<Statement['speaker']> {
  const { kind, name, role, aliases, entity } = voice
  return {
    value: { kind, name, ...(role && { role }), aliases: [...aliases], ...(entity && { entity }) },
    known: mention ? 'stated' : 'implied',
    span: mention ?? voice.span,
    rule: mention ? rule : 'statements.dropped-subject',
  }
}

function occasionOf(page: Page, range: Range, { rule }: Proposal): Found<string> {
  const span = spanOf(page, range)
  return { value: page.text.slice(span.start, span.end), known: 'stated', span, rule }
}

/** A time that stands between the cue and what is said is the time of saying. */
function timeOf(page: Page, { cue, content }: Proposal, times: readonly TimeMention[]): Found<SaidTime> | undefined {
  const [from, to] = [page.tokens[cue.first]!.start, page.tokens[content[0]!.first]!.start]
  const time = times.find(({ span }) => span.start >= from && span.end <= to)
  if (!time) return undefined
  const { words, timex, value, span, rule } = time
  return { value: { words, timex, ...(value && { value }) }, known: 'stated', span, rule }
}

/** Mixed: a quotation longer than a name lies in reported words. */
function formOf(page: Page, { direct }: Proposal, content: readonly Range[]): Statement['form'] {
  if (direct) return 'direct'
  const quotes = page.quotes.filter(({ open, close }) => content.some(({ first, last }) => open >= first - 1 && close <= last + 2))
  const longer = quotes.some(
    ({ open, close }) =>
      close - open > 2 && !isTitle(page, open, close) && !page.lexicon.quotedNameHeads.has(page.tokens[open - 1]?.key ?? ''),
  )
  return longer ? 'mixed' : 'indirect'
}

/** A few words with a number among them are a title: an exercise, a forum and its year. */
const isTitle = ({ tokens }: Page, open: number, close: number): boolean =>
  close - open <= 4 && tokens.slice(open + 1, close).some(({ key }) => /^\d+$/u.test(key))
