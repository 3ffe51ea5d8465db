import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { FORM, IS } from '../words/word.ts'
import { namePartsOf } from './name-parts.ts'
import { isNameLike } from './phrase-limits.ts'
import { sourceIn } from './source-phrase.ts'

/** Somebody whom the page names in full before a family name stands alone: "received the minister X Y … and Y said". */
export interface Introduced {
  readonly name: Range
  readonly role: Range | undefined
}

/** Places of a word that are looked at, words of a name before its last, and words of an office, at most. */
const [MOST, NAMES, OFFICE] = [12, 3, 10]

const made = new WeakMap<Page, ReadonlyMap<string, readonly number[]>>()

/** Word → its places on the page, first ones only. */
function placesOf(page: Page): ReadonlyMap<string, readonly number[]> {
  const known = made.get(page)
  if (known) return known
  const places = new Map<string, number[]>()
  page.words.forEach((word, i) => {
    if (!isNameLike(word)) return
    const own = places.get(word.key)
    if (!own) places.set(word.key, [i])
    else if (own.length < MOST) own.push(i)
  })
  made.set(page, places)
  return places
}

/** The full name, and the office, of whoever is named at token `at` by the family name alone, where a place before it gives them. */
export function introducedAs(page: Page, at: number): Introduced | undefined {
  const { words } = page
  const { key } = words[at]!
  for (const place of placesOf(page).get(key) ?? []) {
    if (place >= at) return undefined
    let first = place
    while (first > 0 && place - first < NAMES && isGiven(page, first - 1)) first--
    if (first === place) continue
    const role = officeBefore(page, first, place)
    // Without an office only forms that were seen in names are one.
    if (role || words.slice(first, place).every(({ form }) => form & FORM.name)) return { name: { first, last: place }, role }
  }
  return undefined
}

/** A name before a family name has no article, and nothing else may be read in it; "and", written on, begins a sentence with a verb. */
function isGiven({ words, lexicon }: Page, i: number): boolean {
  const word = words[i]!
  if (!isNameLike(word) || word.is & NOT_GIVEN || word.roleBare || word.head) return false
  return (word.form & FORM.name) !== 0 || !lexicon.joins.includes(word.key[0]!) || (i > 0 && (words[i - 1]!.is & IS.word) !== 0)
}
const NOT_GIVEN = IS.definite | IS.cue | IS.place | IS.according | IS.opener

/** The words of an office that ends where a name begins, from its head. */
function officeBefore({ words, lexicon }: Page, first: number, last: number): Range | undefined {
  let found: Range | undefined
  for (let from = first - 1; from >= 0 && first - from <= OFFICE; from--) {
    const { is, roleBare, cue } = words[from]!
    if (!(is & IS.word) || (cue && !roleBare)) break
    if (roleBare !== 'person' && roleBare !== 'title') continue
    const { kind, name } = namePartsOf(words.slice(from, last + 1), lexicon)
    if (kind === 'person' && name[0] === first - from && name[1] === last + 1 - from) found = { first: from, last: first - 1 }
    else if (found) break
  }
  return found
}

/** Tokens that are looked back over. */
const BACK = 150

/** The nearest phrase before a token that names a person behind an office or a title: whoever the page has told of before anybody spoke. */
export function personBefore(page: Page, token: number): Range | undefined {
  const { words, lexicon } = page
  for (let i = token - 1; i >= Math.max(0, token - BACK); i--) {
    const { roleBare } = words[i]!
    if (roleBare !== 'person' && roleBare !== 'title') continue
    const phrase = sourceIn(page, i, token).phrase
    if (phrase?.first !== i) continue
    const { kind, name } = namePartsOf(words.slice(i, phrase.last + 1), lexicon)
    const [from, to] = [i + name[0], i + name[1]]
    if (kind === 'person' && to - from > 1 && words.slice(from, to).some(({ form }) => form & FORM.name)) return { first: i, last: to - 1 }
  }
  return undefined
}
