import type { Page } from '../page.ts'
import type { Word } from '../words/word.ts'
import type { Complement } from './complement.ts'
import type { CuePlace } from './cue-place.ts'

/** A cue and a complement of it, with the head of the phrase for whoever speaks. */
interface Asked {
  readonly words: Page['words']
  readonly place: CuePlace
  readonly complement: Complement
  readonly head: Word | undefined
}

/** Why the rules alone make no proposal of a cue and a complement; the first that holds is the reason. */
const REASONS = {
  // "It is possible that": nobody says it.
  impersonal: ({ place: { cue, at }, complement }) =>
    cue.present && cue.gender === 'm' && !cue.many && cue.row.impersonal && complement.at === at + 1,
  present: ({ place: { cue }, complement }) => cue.present && cue.row.presentTellsThat && complement.kind !== 'clause',
  far: ({ words, place: { cue, at }, complement }) =>
    cue.form !== 'finite' && complement.kind === 'noun' && complement.at !== (words[at + 1]?.resumptive ? at + 2 : at + 1),
  // "His accusation of": the pronoun is whoever is accused or told.
  accused: ({ place: { cue }, complement }) =>
    cue.form === 'noun' && complement.kind === 'lead' && (cue.row.act === 'accuse' || cue.row.act === 'report'),
  nobody: ({ place: { cue }, head }) => !head && cue.row.needsSubject && cue.form === 'finite',
  'nobody-within': ({ place: { opens }, head }) => !head && !opens,
  within: ({ place: { cue, opens, inFront }, complement: { kind } }) =>
    !opens && !inFront && (cue.row.near || kind === 'noun' || kind === 'lead'),
  'no-document': ({ place: { cue }, complement, head }) =>
    complement.kind === 'noun' && cue.row.nounOfDocuments && head?.roleBare !== 'document',
} as const satisfies Record<string, (asked: Asked) => boolean>

export type Refusal = keyof typeof REASONS
export const REFUSALS = Object.keys(REASONS) as readonly Refusal[]

/** Why the rules alone refuse a complement; undefined where they do not. */
export function refusalOf({ words }: Page, place: CuePlace, complement: Complement, head: Word | undefined): Refusal | undefined {
  const asked: Asked = { words, place, complement, head }
  return REFUSALS.find((refusal) => REASONS[refusal](asked))
}
