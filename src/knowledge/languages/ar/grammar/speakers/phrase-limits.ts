import type { Page } from '../page.ts'
import { FORM, IS, type Word } from '../words/word.ts'

/** Letters of "father of", which a verb of saying may be spelt like. */
const FATHER = 3
const COMMON = FORM.noun | FORM.adjective

/** Whether the word at token `i` can be no part of the phrase for somebody that begins at `from`: a verb, or the beginning of the verb's object. */
export const isOutside = (page: Page, i: number, from: number, clause = false): boolean =>
  isVerb(page.words, i, from) || isTold(page, i, from) || (!(clause && closesName(page.words, i)) && isNoSubject(page, i, from))

/** The word behind which the clause that is said, a mark or an office follows at once. */
function closesName(words: Page['words'], i: number): boolean {
  const next = words[i + 1]
  return next !== undefined && ((next.is & (IS.that | IS.thatPronoun | IS.comma)) !== 0 || next.role === 'person')
}

/** Behind the phrase for somebody begins the verb's object: a verb that has a clause has none. */
const isNoSubject = (page: Page, i: number, from: number): boolean =>
  isOwnThing(page.words, i) || isObject(page, i, from) || isBareObject(page.words, i, from)

/** Letters of the shortest verb that is told from a name by itself. */
const SHORT_VERB = 3
/** A finite verb and nothing else: never somebody ("will have"). */
export const isOnlyVerb = ({ form, roleBare, head, key, cue }: Word): boolean => {
  if (roleBare || head || key.length <= SHORT_VERB || form & (FORM.name | FORM.noun)) return false
  return cue?.form === 'finite' || (form & (FORM.verb | FORM.adjective)) === FORM.verb
}

/** "A source preferred not to", "a report was published". */
function isVerb(words: Page['words'], i: number, from: number): boolean {
  const { form, roleBare, key, is } = words[i]!
  if (!(form & FORM.verb) || form & FORM.name || roleBare || is & (IS.definite | IS.demonstrative)) return false
  const before = words[i - 1]!
  // "Father of", and a given name behind an office, may go on with a name that is spelt like a verb.
  if (before.key.length <= FATHER && isNameLike(before)) return false
  if ((before.roleBare === 'person' || before.roleBare === 'title') && key.length <= FATHER) return false
  if (!(form & COMMON)) return true
  // A form that is also a noun is a verb behind an indefinite head: "a source in the ministry preferred".
  const { role } = words[from]!
  const headed = role === 'unnamed' || role === 'document' || role === 'person'
  return headed && (i === from + 1 || (before.is & IS.definite) !== 0) && ((words[i + 1]?.is ?? 0) & IS.word) !== 0
}

/** "The government its commitment", "X his rejection": not of the word before, which is a name or has the article. */
function isOwnThing(words: Page['words'], i: number): boolean {
  const { form, roleBare, is } = words[i]!
  if (!(form & FORM.owned) || roleBare || is & (IS.definite | IS.demonstrative)) return false
  const before = words[i - 1]!
  const open = before.roleBare !== undefined || before.attached !== undefined || (before.form & FORM.noun) !== 0
  return (before.is & (IS.definite | IS.place)) !== 0 || (before.form & FORM.name) !== 0 || !open
}

/** A word of the language with the article, no name, that describes nothing: "the staff", "the elections". */
export const isCommonDefinite = ({ is, form, roleBare, attached }: Word): boolean =>
  (is & IS.definite) !== 0 &&
  !attached &&
  (form & FORM.noun) !== 0 &&
  !(form & (FORM.name | FORM.adjective)) &&
  roleBare !== 'person' &&
  roleBare !== 'title'

/** A name goes on with it: a form that was seen in names, or one that is in no list. */
export const isNameLike = ({ is, form, roleBare, attached }: Word): boolean =>
  (is & IS.word) !== 0 &&
  !(is & (IS.stop | IS.time)) &&
  !attached &&
  ((form & FORM.name) !== 0 || (!roleBare && (form & (COMMON | FORM.owned | FORM.verb | FORM.prefixed)) === 0))

/** Words of a name that end before token `i`. */
function namesBefore(words: Page['words'], i: number, from: number): number {
  let k = i
  while (k > from && isNameLike(words[k - 1]!) && (k - 1 > from || !words[k - 1]!.roleBare)) k--
  return i - k
}

/** "The minister the staff", "X the elections": a noun with the article behind one, or behind a name of two words, is the verb's object. */
function isObject({ words, lexicon }: Page, i: number, from: number): boolean {
  const [before, word] = [words[i - 1]!, words[i]!]
  if (!isCommonDefinite(word) || lexicon.adjective.test(word.key) || before.is & IS.demonstrative || before.pointing) return false
  const names = namesBefore(words, i, from)
  const plural = word.key.length > SERVANT + 2 && (lexicon.objectCase.test(word.key) || lexicon.feminine.test(word.key))
  if (names > 0) return before.key.length > SERVANT && !(before.roleBare && !(before.is & IS.definite)) && (names > 1 || plural)
  return (before.is & IS.definite) !== 0 && before.roleBare !== 'title' && (before.roleBare !== 'person' || plural)
}

/** Letters of "servant of", which begins a name of two words. */
const SERVANT = 3

/** "The minister (a) reason", "X (a) decision": behind a noun with the article, a place or a whole name, a noun without it. */
function isBareObject(words: Page['words'], i: number, from: number): boolean {
  const { is, form, roleBare, attached, describes, cue } = words[i]!
  if (!(form & FORM.noun) || form & (FORM.name | FORM.adjective) || is & NO_OBJECT || roleBare || attached || describes || cue) return false
  const before = words[i - 1]!
  if (before.is & IS.demonstrative) return false
  const names = namesBefore(words, i, from)
  // Given names may be written like nouns (Salma like "peaceful"): a verb that has a clause has no object.
  if (names === 0 && nameBeforeClause(words, i)) return false
  return names > 1
    ? before.key.length > SERVANT
    : names === 0 && (before.is & (IS.definite | IS.place)) !== 0 && before.roleBare !== 'title'
}

/** Words of a name that stand between an office and the clause that is said. */
const NAME_WORDS = 3

/** Whether the clause that is said, a comma or a time stands behind two or three words that may be a name: "the director Salma Haddad said that", "Salma Haddad, on Thursday". */
function nameBeforeClause(words: Page['words'], i: number): boolean {
  for (let k = i + 1; k < words.length && k - i <= NAME_WORDS; k++) {
    const { is } = words[k]!
    if (is & (IS.that | IS.thatPronoun | IS.comma | IS.time)) return k > i + 1
    if (!isNameLike(words[k]!)) return false
  }
  return false
}

const NO_OBJECT = IS.definite | IS.demonstrative | IS.place | IS.quotedNameHead | IS.stop | IS.time | IS.occasionLead

/** "X to his counterpart": behind a name, what is told stands with a preposition written on. */
function isTold({ words, lexicon }: Page, i: number, from: number): boolean {
  const { form, key, attached } = words[i]!
  if (!key.startsWith(lexicon.to) || key.length <= SERVANT || form & (FORM.name | FORM.noun)) return false
  return (attached !== undefined || (form & FORM.prefixed) !== 0) && namesBefore(words, i, from) > 0 && !words[from]!.roleBare
}
