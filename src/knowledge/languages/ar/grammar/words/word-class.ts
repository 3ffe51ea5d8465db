import type { Lexicon } from './speech-lexicon.ts'
import { FORM, IS, type Word } from './word.ts'

const FORMS = ['owned', 'noun-or-name', 'noun-or-verb', 'noun', 'name', 'adjective', 'verb', 'prefixed', 'other'] as const
const ROLES = ['person', 'organization', 'unnamed', 'document', 'title'] as const

/** Classes of words as clues tell them apart; "the-" with the article, "and-" with a conjunction written on. */
export const WORD_CLASSES = [
  ...['begin', 'end', 'comma', 'mark', 'number', 'verb-of-saying', 'participle-of-saying', 'noun-of-saying', 'that', 'relative', 'opener'],
  ...['time', 'according', 'preposition', 'this', 'media', 'place', 'occasion', 'verbal-noun', 'to-office', 'to-the'],
  ...ROLES.flatMap((role) => [role, `the-${role}`]),
  ...FORMS.flatMap((form) => [form, `the-${form}`, `and-${form}`]),
] as const
export type WordClass = number

const numbers = new Map(WORD_CLASSES.map((name, i) => [name, i]))
export const classNumber = (name: string): WordClass => numbers.get(name)!
const [BEGIN, END] = [classNumber('begin'), classNumber('end')]

/** The class of the word at a token, by its place in `WORD_CLASSES`; beyond the page that of its beginning or its end. */
export function classAt({ words, lexicon }: { readonly words: readonly Word[]; readonly lexicon: Lexicon }, i: number): WordClass {
  const word = words[i]
  if (!word) return i < 0 ? BEGIN : END
  if (word.classNumber < 0) word.classNumber = classNumber(className(word, lexicon))
  return word.classNumber
}

/** Bits of `IS` → the class, the first that a word has. */
const BY_BITS: readonly (readonly [bits: number, name: string])[] = [
  [IS.that | IS.thatPronoun, 'that'],
  [IS.relative, 'relative'],
  [IS.opener, 'opener'],
  [IS.time, 'time'],
  [IS.according, 'according'],
  [IS.stop, 'preposition'],
  [IS.demonstrative, 'this'],
]
const SAYING = { finite: 'verb-of-saying', participle: 'participle-of-saying', noun: 'noun-of-saying' }

function className(word: Word, lexicon: Lexicon): string {
  const { is, key, roleBare, cue, head, attached } = word
  if (!(is & IS.word)) return is & IS.comma ? 'comma' : 'mark'
  if (/^\d/u.test(key)) return 'number'
  if (cue) return SAYING[cue.form]
  const listed = BY_BITS.find(([bits]) => is & bits)
  if (listed) return listed[1]
  if (head) return 'media'
  if (roleBare) return is & IS.definite ? `the-${roleBare}` : roleBare
  if (is & IS.place) return 'place'
  if (is & IS.occasionNoun) return 'occasion'
  if (is & IS.nounStart) return 'verbal-noun'
  if (attached) return attached === 'role' ? 'to-office' : 'to-the'
  const form = formName(word)
  if (is & IS.definite) return `the-${form}`
  return form === 'other' && key.length > SHORT && lexicon.joins.includes(key[0]!) ? `and-${formName(lexicon.wordOf(key.slice(1)))}` : form
}
/** Letters of a word too short to hold a conjunction. */
const SHORT = 3

function formName({ form }: Word): (typeof FORMS)[number] {
  if (form & FORM.owned) return 'owned'
  if (form & FORM.noun) return form & FORM.name ? 'noun-or-name' : form & FORM.verb ? 'noun-or-verb' : 'noun'
  if (form & FORM.name) return 'name'
  if (form & FORM.adjective) return 'adjective'
  if (form & FORM.verb) return 'verb'
  return form & FORM.prefixed ? 'prefixed' : 'other'
}
