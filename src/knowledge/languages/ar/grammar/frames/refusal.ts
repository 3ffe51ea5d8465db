import type { Page } from '../page.ts'
import type { Word } from '../words/word.ts'
import type { Complement } from './complement.ts'
import type { CuePlace } from './cue-place.ts'

/** Why the rules alone make no proposal of a cue and a complement. */
export const REFUSALS = ['impersonal', 'present', 'far', 'accused', 'nobody', 'nobody-within', 'within', 'no-document'] as const
export type Refusal = (typeof REFUSALS)[number]

/** Why the rules alone refuse a complement, with the head of the phrase for whoever speaks; undefined where they do not. */
export function refusalOf(
  { words }: Page,
  { cue: { row, form, present, gender, many }, at, opens, inFront }: CuePlace,
  { kind, at: to }: Complement,
  head: Word | undefined,
): Refusal | undefined {
  if (present && gender === 'm' && !many && row.impersonal && to === at + 1) return 'impersonal'
  if (present && row.presentTellsThat && kind !== 'clause') return 'present'
  const behind = words[at + 1]?.resumptive ? at + 2 : at + 1
  if (form !== 'finite' && kind === 'noun' && to !== behind) return 'far'
  // "His accusation of": the pronoun is whoever is accused or told.
  if (form === 'noun' && kind === 'lead' && (row.act === 'accuse' || row.act === 'report')) return 'accused'
  if (!head && row.needsSubject && form === 'finite') return 'nobody'
  if (!head && !opens) return 'nobody-within'
  if (!opens && !inFront && (row.near || kind === 'noun' || kind === 'lead')) return 'within'
  return kind === 'noun' && row.nounOfDocuments && head?.roleBare !== 'document' ? 'no-document' : undefined
}
