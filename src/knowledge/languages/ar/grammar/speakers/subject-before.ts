import type { Context, KnownSpeakers, Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { IS } from '../words/word.ts'
import { behindOpeners, somebodyIn, topicOf } from './noun-phrase.ts'
import { sourceIn } from './source-phrase.ts'

/** Words of a sentence before a verb that may still go on with the sentence before. */
const NEAR = 3

/** The subject of a verb that reports nothing, in the same sentence or the one before, where it agrees with the cue. */
export function subjectBefore(
  page: Page,
  { form, cue, gender }: Proposal,
  { sentence, silent }: Context,
  known: KnownSpeakers,
): Range | undefined {
  if (form !== 'finite') {
    const verb = behindOpeners(page, sentence.first, cue.first)
    // Behind "had" stands the subject itself.
    const head = page.words[verb]!
    const fronted = verb > sentence.first && (head.roleBare !== undefined || (head.is & IS.definite) !== 0)
    const subject = sourceIn(page, fronted ? verb : verb + 1, cue.first).phrase
    if (!subject || page.words[subject.first]!.ownWords) return undefined
    const somebody = page.words[subject.first]!.roleBare !== undefined || known.none
    return known.matchPrefix(subject) ?? (somebody ? somebodyIn(page, subject.first, subject.last + 1) : undefined)
  }
  const own = topicOf(page, sentence, cue.first)
  if (own) return own.gender === gender ? own.phrase : undefined
  const other = silent && cue.first - sentence.first < NEAR ? topicOf(page, silent, silent.last + 1) : undefined
  return other?.gender === gender ? other.phrase : undefined
}
