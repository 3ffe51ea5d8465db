import type { Context, Proposal, Range } from '../../model/language/grammar.ts'
import type { RuleId } from '../../model/span.ts'
import { WordFlag } from '../../text/word-flag.ts'
import type { Page } from './page.ts'
import type { KnownSpeaker, Speakers } from './speakers.ts'

/** Whose words they are, and why. */
export interface Spoken {
  readonly speaker: KnownSpeaker
  readonly rule: RuleId
}

/** The speaker of a proposal: whoever its phrase names, else the subject of another verb, else the last who spoke and agrees. */
export function speakerOf(page: Page, proposal: Proposal, speakers: Speakers, context: Context | undefined): Spoken | undefined {
  const { source, form, rule } = proposal
  const phrase = source.phrase && hasWord(page, source.phrase) ? source.phrase : undefined
  if (phrase) {
    const standsFor = page.reader.standsFor?.(phrase)
    const honoured = standsFor === 'last-person' ? speakers.lastPerson() : undefined
    if (honoured) return { speaker: honoured, rule: 'statements.honorific' }
    const meant = page.reader.antecedentOf?.(phrase)
    if (meant) return { speaker: speakers.resolve(meant, proposal), rule: 'statements.antecedent' }
    if (standsFor === 'cited') return { speaker: speakers.cited(phrase, proposal), rule: 'statements.scripture' }
    return { speaker: speakers.resolve(phrase, proposal, proposal.prefixed), rule }
  }
  if (form === 'source') return undefined
  const subject = context && page.reader.subjectBefore?.(proposal, context, speakers)
  if (subject) return { speaker: speakers.resolve(subject, proposal), rule: 'statements.subject-of-other-verb' }
  if (!page.grammar.dropsSubjects) return undefined
  const last = speakers.last(proposal)
  const answered = speakers.isAnswered(proposal, last?.agrees === true) ? page.reader.addressedBefore?.(proposal) : undefined
  if (answered) return { speaker: speakers.resolve(answered.phrase, proposal, answered.prefixed), rule: 'statements.who-was-addressed' }
  const introduced = !last?.agrees && context && !proposal.many ? page.reader.personBefore?.(proposal.cue.first) : undefined
  if (introduced) return { speaker: speakers.resolve(introduced, proposal), rule: 'statements.named-before' }
  if (last) speakers.markLastSpeaker(last.speaker)
  return last && { speaker: last.speaker, rule: last.agrees ? 'statements.last-voice-that-agrees' : 'statements.last-voice' }
}

/** Marks alone name nobody: the opening mark before the paper that was told, in «reported to "The Paper"». */
function hasWord({ words }: Page, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (words[i]!.is & WordFlag.word) return true
  return false
}
