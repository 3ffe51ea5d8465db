import type { Speaker } from '../../../../../model/statement.ts'
import type { Lexicon } from '../words/speech-lexicon.ts'
import { FORM, IS, type Word } from '../words/word.ts'
import { isCommonDefinite, isNameLike } from './phrase-limits.ts'

/** A speaker's phrase taken apart: indexes into its words, half-open; a name may stand before its role or after it. */
export interface NameParts {
  readonly kind: Speaker['kind']
  readonly name: readonly [number, number]
  readonly role: readonly [number, number]
}

/** A name ends where a second office begins, or a word such as "in" that no name of a person holds. */
function nameEnd(words: readonly Word[], from: number): number {
  const [first, second] = [words[from], words[from + 1]]
  // "The health affairs in the region", "36 in a hundred": no person.
  const whole = first && second && ((first.is & second.is & IS.definite) !== 0 || /^\d/u.test(first.key))
  let end = from + 1
  while (end < words.length && !isOffice(words, end, from) && (whole || !(words[end]!.is & IS.stop))) end++
  return Math.min(end, words.length)
}

const SON = 2
/** An office has something that it is of; "the Sultan" and "Musaid" are also names, behind "son of" for sure. */
function isOffice(words: readonly Word[], i: number, from: number): boolean {
  const [before, word, next] = [words[i - 1]!, words[i]!, words[i + 1]]
  if (!next || before.key.length <= SON) return false
  // «سالم المرادي أستاذ الاقتصاد» (Salim al-Muradi, professor of economics): a title behind a whole name, with what it is of.
  if (word.roleBare === 'title') return i - from > 1 && !(word.is & IS.definite) && isCommonDefinite(next)
  if (word.roleBare !== 'person') return false
  if ((next.is & (IS.definite | IS.place)) !== 0 || next.roleBare !== undefined || next.attached !== undefined) return true
  return !(word.is & IS.definite) && i - from > 1 && next.key.length > SON
}

/** "To the", "for the". */
export const isFor = (word: Word | undefined, { to, article }: Lexicon): boolean =>
  word?.attached !== undefined && word.key.startsWith(to + article.slice(1))

/** A title that is the given name of somebody whose office stands before it: behind it is a surname, and no place or office. 0 where there is none. */
function givenTitle(words: readonly Word[], { titleNames }: Lexicon): number {
  for (let k = 1; k < words.length - 1; k++) {
    const [before, next] = [words[k - 1]!, words[k + 1]!]
    if (!titleNames.has(words[k]!.key) || !(before.is & IS.definite)) continue
    const surname = (next.is & IS.definite) !== 0 || k + 2 === words.length
    if (surname && !(next.is & IS.place) && next.roleBare === undefined && next.attached === undefined) return k
  }
  return 0
}

/** A phrase whose head is no known office: a name, or a description with or without one: "the Swiss X Y", "his lawyer X". */
function unlisted(words: readonly Word[], { article }: Lexicon): NameParts {
  const all = words.length
  const [head] = words as [Word]
  if ((all === 1 && head.is & IS.place) || head.head) return { kind: 'organization', name: [0, 0], role: [0, all] }
  const common = (head.form & FORM.owned) !== 0 || ((head.is & IS.definite) !== 0 && (head.form & COMMON) !== 0 && !(head.form & FORM.name))
  const named = common ? apposed(words) : 0
  if (named > 0) return { kind: 'person', name: [named, all], role: [0, named] }
  const role = words.findIndex((word, i) => i > 0 && (word.roleBare === 'person' || word.key.startsWith(article + article)))
  return { kind: common ? 'organization' : 'person', name: [0, role < 0 ? nameEnd(words, 0) : role], role: [role < 0 ? all : role, all] }
}

/** Where a name begins that ends the phrase, 0 where none does; a preposition before it ties it to the description. */
function apposed(words: readonly Word[]): number {
  let start = words.length
  while (start > 1 && isNameLike(words[start - 1]!)) start--
  while (start < words.length && words[start]!.is & IS.definite) start++
  if (start === words.length || words.slice(1, start).some(({ is, form, attached }) => is & IS.stop || attached || form & FORM.prefixed))
    return 0
  return start
}
const COMMON = FORM.noun | FORM.adjective

/** Behind the last title with the article: "the director of the library, his honour Professor". */
function titlesEnd(words: readonly Word[]): number {
  let end = 1
  for (let k = 1; k < words.length - 1; k++)
    if (words[k]!.roleBare === 'title' && words[k]!.is & IS.definite && !(words[k + 1]!.is & IS.definite) && !isGiven(words[k - 1]!))
      end = k + 1
  return end
}

/** «خليل الحاج سالم» (Khalil al-Hajj Salim): behind a given name a title is a part of the name. */
const isGiven = (word: Word): boolean =>
  isNameLike(word) && (word.form & FORM.name) !== 0 && !(word.is & (IS.definite | IS.place)) && !word.roleBare

/** Where a name begins behind an office: at a word that is tied to none before it, and, `strict`, that is no common noun. */
function nameStart(words: readonly Word[], lexicon: Lexicon, from: number, strict: boolean): number {
  let i = from
  for (; i < words.length; i++) {
    const [before, word] = [words[i - 1]!, words[i]!]
    // A noun without the article describes none with it: a given name may be written like a noun (Salma).
    const apart = (before.is & IS.definite) !== 0 && !(word.is & IS.definite) && (word.form & (FORM.owned | FORM.prefixed)) === 0
    const common = strict && !apart && (word.form & (COMMON | FORM.owned | FORM.prefixed)) !== 0 && !(word.form & FORM.name)
    // "The owner of the idea": without the article, a title is of the noun behind it.
    if (before.roleBare === 'title' && !word.roleBare && !word.describes && (before.is & IS.definite || !(word.is & IS.definite))) break
    const of = before.attached === 'role' && !isFor(before, lexicon)
    const open = (before.roleBare && !(before.is & IS.definite)) || of || before.is & (IS.quotedNameHead | IS.stop)
    const tied =
      word.is & (IS.definite | IS.place | IS.quotedNameHead | IS.stop | IS.demonstrative) ||
      word.roleBare ||
      word.attached ||
      word.describes
    // "The centre of King X for relief".
    if (!open && !tied && !common && !isFor(words[i + 1], lexicon)) break
  }
  return i
}

/** Parts a phrase into the personal name and the role, which stands before or after it. */
export function namePartsOf(words: readonly Word[], lexicon: Lexicon): NameParts {
  const { each, sonOf } = lexicon
  const all = words.length
  const first = words[0]?.roleBare
  if (first === 'unnamed' || words[0]?.key === each[0]) return { kind: 'unnamed', name: [0, 0], role: [0, all] }
  // «فريق من الخبراء» (a team of experts) is also a rank.
  if (first === 'title' && words[1]?.ties) return { kind: 'unnamed', name: [0, 0], role: [0, all] }
  if (first === 'organization' || first === 'document') return { kind: 'organization', name: [0, 0], role: [0, all] }
  if (!first) return unlisted(words, lexicon)
  const given = givenTitle(words, lexicon)
  if (given > 0) return { kind: 'person', name: [given, nameEnd(words, given)], role: [0, given] }
  const start = titlesEnd(words)
  let i = nameStart(words, lexicon, start, true)
  if (i === all) i = nameStart(words, lexicon, start, false)
  if (i < all && words[i]!.form !== 0 && !words.slice(i).some(isNameLike)) i = all
  // A title that is a given name.
  if (words[i] && sonOf.has(words[i]!.key) && !(words[i - 1]!.is & IS.definite)) i--
  return { kind: 'person', name: [i, nameEnd(words, i)], role: [0, i] }
}
