import { behindOpeners, somebodyIn, topicOf } from '../../knowledge/languages/ar/grammar/speakers/noun-phrase.ts'
import { isScripture, sourceIn } from '../../knowledge/languages/ar/grammar/speakers/source-phrase.ts'
import { IS } from '../../knowledge/languages/ar/grammar/words/word.ts'
import type { RuleId } from '../../model/span.ts'
import type { Page } from './page.ts'
import type { Proposal } from './proposal.ts'
import type { Range } from './range.ts'
import type { Voice, Voices } from './speakers.ts'

/** Whose words they are, and why. */
export interface Spoken {
  readonly voice: Voice
  readonly rule: RuleId
}

/** What stands before the first statement of a sentence: its own words, and the sentence before it where nobody speaks there. */
export interface Context {
  readonly sentence: Range
  readonly silent: Range | undefined
}

export function speakerOf(page: Page, proposal: Proposal, voices: Voices, context: Context | undefined): Spoken | undefined {
  const { source, gender, many, form, rule } = proposal
  const { phrase } = source
  if (phrase) {
    const honoured = phrase.first === phrase.last && page.words[phrase.first]!.honorific ? voices.lastPerson() : undefined
    if (honoured) return { voice: honoured, rule: 'statements.honorific' }
    if (isScripture(page, phrase)) return { voice: voices.cited(phrase, gender, many), rule: 'statements.scripture' }
    return { voice: voices.resolve(phrase, gender, many, proposal.prefixed), rule }
  }
  if (form === 'source') return undefined
  const subject = context && subjectBefore(page, proposal, voices, context)
  if (subject) return { voice: voices.resolve(subject, gender, many), rule: 'statements.subject-of-other-verb' }
  const last = voices.last(gender, many)
  if (last) voices.touch(last.voice)
  return last && { voice: last.voice, rule: last.agrees ? 'statements.last-voice-that-agrees' : 'statements.last-voice' }
}

const NEAR = 3

/** The subject of a verb that reports nothing, in the same sentence or the one before, where it agrees with the cue. */
function subjectBefore(page: Page, { form, cue, gender }: Proposal, voices: Voices, { sentence, silent }: Context): Range | undefined {
  if (form !== 'finite') {
    const verb = behindOpeners(page, sentence.first, cue.first)
    // Behind "had" stands the subject itself.
    const head = page.words[verb]!
    const fronted = verb > sentence.first && (head.roleBare !== undefined || (head.is & IS.definite) !== 0)
    const subject = sourceIn(page, fronted ? verb : verb + 1, cue.first).phrase
    if (!subject || page.words[subject.first]!.ownWords) return undefined
    return voices.heard(subject) ?? (voices.knows(subject) ? somebodyIn(page, subject.first, subject.last + 1) : undefined)
  }
  const own = topicOf(page, sentence, cue.first)
  if (own) return own.gender === gender ? own.phrase : undefined
  const other = silent && cue.first - sentence.first < NEAR ? topicOf(page, silent, silent.last + 1) : undefined
  return other?.gender === gender ? other.phrase : undefined
}
