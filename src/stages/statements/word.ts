import type { CueRow, RoleRow } from '../../model/language/speech-words.ts'
import type { Carrier } from '../../model/statement.ts'

/** What a word or mark may do in a sentence that reports; bits, since most words do nothing and some do much. */
export const IS = {
  word: 1 << 0,
  /** Written with the article. */
  definite: 1 << 1,
  cue: 1 << 2,
  /** "That", and with a pronoun written on to it. */
  that: 1 << 3,
  thatPronoun: 1 << 4,
  /** First word of "according to", of "but", of "on the authority of". */
  according: 1 << 5,
  front: 1 << 6,
  authority: 1 << 7,
  opener: 1 << 8,
  relative: 1 << 9,
  place: 1 << 10,
  stop: 1 << 11,
  time: 1 << 12,
  occasionLead: 1 << 13,
  occasionNoun: 1 << 14,
  nounStart: 1 << 15,
  stoodIn: 1 << 16,
  lead: 1 << 17,
  quotedNameHead: 1 << 18,
  demonstrative: 1 << 19,
  handOn: 1 << 20,
  addressee: 1 << 21,
  /** Marks. */
  comma: 1 << 22,
  ends: 1 << 23,
  /** Marks that part a content from what is around it. */
  loose: 1 << 24,
  passOn: 1 << 25,
} as const

export interface CueForm {
  readonly row: CueRow
  readonly form: 'finite' | 'participle' | 'noun'
  readonly gender: 'm' | 'f'
  readonly many: boolean
  readonly present: boolean
  /** Written with "and" or "so" before it. */
  readonly joined: boolean
}

export type Phrase = readonly string[]

/** One distinct word as the frames know it. */
export interface Word {
  readonly key: string
  readonly is: number
  readonly cue?: CueForm
  readonly role?: RoleRow['kind']
  /** The role without regard to the article. */
  readonly roleBare?: RoleRow['kind']
  /** "Quoted": the word before the one quoted. */
  readonly passOn?: { readonly from: string }
  /** "Agency", "channel". */
  readonly head?: Carrier['kind']
  /** The same with "to" written on. */
  readonly toHead?: Carrier['kind']
  /** Phrases that begin with this word, longest first. */
  readonly according?: readonly Phrase[]
  readonly fronts?: readonly Phrase[]
}
