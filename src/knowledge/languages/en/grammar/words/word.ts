import type { GrammarWord, RoleKind } from '../../../../../model/language/grammar.ts'
import type { VerbForms } from './verb-forms.ts'

/** What a word does in an English sentence, as bits of `Word.kind`. */
export const Kind = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  /** "He", "they": may be a subject by itself. */
  subject: 1 << 2,
  object: 1 << 3,
  preposition: 1 << 4,
  subordinator: 1 << 5,
  conjunction: 1 << 6,
  relative: 1 << 7,
  auxiliary: 1 << 8,
  negation: 1 << 9,
  adverb: 1 << 10,
  /** A finite verb that reports nothing. */
  verb: 1 << 11,
  /** A word of time: "Monday", "March", "earlier". */
  time: 1 << 12,
  number: 1 << 13,
  /** Stands inside a phrase between its words: a hyphen, an apostrophe, an ampersand. */
  joiner: 1 << 14,
  /** Ends a clause for sure: a stop, a colon, a dash. */
  stop: 1 << 15,
  quotation: 1 << 16,
  occasion: 1 << 17,
  document: 1 << 18,
  body: 1 << 19,
  plural: 1 << 20,
  honorific: 1 << 21,
  roleWord: 1 << 22,
  cueNoun: 1 << 23,
  addressee: 1 << 24,
  outlet: 1 << 25,
  woman: 1 << 26,
  man: 1 << 27,
  person: 1 << 28,
  abbreviation: 1 << 29,
} as const

/** One distinct word or mark of English. */
export interface Word extends GrammarWord {
  readonly kind: number
  readonly verb: VerbForms | undefined
  readonly role: RoleKind | undefined
}
