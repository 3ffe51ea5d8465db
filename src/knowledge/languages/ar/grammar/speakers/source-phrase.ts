import type { Range, Source } from '../../../../../model/language/grammar.ts'
import type { Found } from '../../../../../model/span.ts'
import type { Carrier } from '../../../../../model/statement.ts'
import type { Page } from '../page.ts'
import { IS, type Word } from '../words/word.ts'
import { carriersIn } from './carriers-named.ts'
import { chosenExtent } from './chosen-extent.ts'
import { namePartsOf } from './name-parts.ts'
import { occasionIn } from './occasion.ts'
import { endsPhrase, officeGoesOn } from './phrase-end.ts'
import { isNameLike } from './phrase-limits.ts'
import { afterTold } from './told.ts'

const SKIPPED = new Set(['،', ',', '؛', ';', ':', '(', '-', '\u2013'])
const LONGEST = 16

/** The speaker's phrase, the occasion and the carriers named from token `from` up to, and without, token `to`. */
export function sourceIn(page: Page, from: number, to: number, clause = false): Source {
  const passed = onAuthority(page, from, to)
  if (passed !== undefined) {
    const ruled = phraseAt(page, passed, to)
    const speaker = ruled && chosenExtent(page, ruled, to, clause)
    return { phrase: speaker, occasion: occasionIn(page, passed, to), carriers: handsIn(page, from, passed) }
  }
  const ruled = phraseAt(page, from, to, clause)
  const phrase = ruled && chosenExtent(page, ruled, to, clause)
  // Who is told may stand before who speaks.
  const told = phrase && phrase.first > from ? carriersIn(page, from, phrase.first) : []
  return { phrase, occasion: occasionIn(page, from, to), carriers: [...told, ...carriersIn(page, phrase ? phrase.last + 1 : from, to)] }
}

/** Who hands on words that others said: carriers, the nearest to the speaker first, or whoever else is named there. */
export function handsIn(page: Page, from: number, to: number): readonly Found<Carrier>[] {
  const carriers = carriersIn(page, from, to)
  if (carriers.length) return carriers.reverse()
  const phrase = phraseAt(page, from, to)
  return phrase && isNamed(page, phrase) ? [relayer(page, phrase)] : []
}

/** «المرصد السوري» (the Syrian Observatory) is somebody; «مصادر», «وسائل إعلام» (sources, media) name nobody. */
const isNamed = ({ words, quoteAt }: Page, { first }: Range): boolean =>
  quoteAt[first] !== undefined ||
  (words[first]!.roleBare !== 'unnamed' && ((words[first]!.is & IS.definite) !== 0 || words[first]!.roleBare === 'organization'))

/** A name in marks is an outlet's: «بحسب «الوادي» نقلا عن» (according to "The Valley", quoting). */
function relayer({ text, tokens, words, quoteAt }: Page, { first, last }: Range): Found<Carrier> {
  const marked = quoteAt[first]
  const span = marked
    ? { start: tokens.start[first + 1]!, end: tokens.end[marked.close - 1]! }
    : { start: tokens.start[first]!, end: tokens.end[last]! }
  const kind = marked ? 'outlet' : (words[first]!.head ?? 'spokesperson')
  return { value: { kind, name: text.slice(span.start, span.end) }, known: 'stated', span, rule: 'statements.handed-on-by' }
}

/** The token after "on the authority of", where a carrier hands on the words of a speaker. */
function onAuthority({ words, lexicon: { onAuthority: phrase } }: Page, from: number, to: number): number | undefined {
  for (let i = from; i < to - 2; i++)
    if (words[i]!.is & IS.authority && phrase.every((word, k) => words[i + k]!.key === word)) return i + phrase.length
  return undefined
}

/** A pair of marks with nothing between them names nobody. */
export function hasWord({ words }: Page, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (words[i]!.is & IS.word) return true
  return false
}

/** The phrase for somebody between two tokens, the second of them without; `clause`: the clause that is said stands behind it. */
export function phraseAt(page: Page, start: number, to: number, clause = false): Range | undefined {
  const from = afterTold(page, start, to)
  const last = withoutTies(page, from, phraseEnd(page, from, to, clause))
  return hasWord(page, { first: from, last }) ? { first: from, last } : undefined
}

/** The last token of the phrase for somebody that begins at `from`; before `from` where none does. */
function phraseEnd(page: Page, from: number, to: number, clause: boolean): number {
  const { words, quoteAt } = page
  let last = from - 1
  const end = Math.min(to, from + LONGEST * 2)
  for (let i = from; i < end && last - from < LONGEST; i++) {
    const { key } = words[i]!
    const quote = quoteAt[i]
    if (key === '.' && words[i - 1]!.key.length <= 1) continue
    if (SKIPPED.has(key) || key === '.') return behindComma(page, { first: from, last }, i, to)
    if (quote) {
      if (!isMarkedName(page, quote, to)) return last
      last = quote.close
      i = quote.close
      continue
    }
    const blessing = blessingAt(page, i)
    if (blessing) return i > from ? last : from + blessing - 1
    if (!goesOn(page, i, from, to, clause)) return last
    last = i
  }
  return last
}

/** A short quotation that ends before token `to`: a name in marks, and no words somebody said («أستغرب من هذا», "I wonder at this"). */
function isMarkedName({ words, carrierAt }: Page, { open, close, closed }: Page['quoteAt'][number] & object, to: number): boolean {
  if (!closed || close >= to || close - open > MARKED_NAME) return false
  if (carrierAt[open + 1] || words[open - 1]!.head) return true
  for (let i = open + 2; i < close; i++) if (words[i]!.is & NO_NAME_IN_MARKS) return false
  return true
}
const NO_NAME_IN_MARKS = IS.stop | IS.demonstrative | IS.relative | IS.that | IS.thatPronoun
const MARKED_NAME = 6

/** Whether the word at token `i` belongs to the phrase that begins at `from`. */
function goesOn(page: Page, i: number, from: number, to: number, clause: boolean): boolean {
  const { is } = page.words[i]!
  if (is & IS.stop && i > from && officeGoesOn(page, i, from, to)) return true
  return (is & IS.word) !== 0 && !endsPhrase(page, i, from, clause) && !(i > from && isAdverb(page, i))
}

/** The last token of a phrase with the name or office that a comma at token `i` parts from it. */
function behindComma(page: Page, phrase: Range, i: number, to: number): number {
  if (phrase.last < phrase.first || !(page.words[i]!.is & IS.comma)) return phrase.last
  return apposedName(page, phrase, i + 1, to) ?? apposedOffice(page, phrase, i + 1, to) ?? phrase.last
}

/** The last token of a phrase without a preposition («مسؤولون من», officials among) or «الصادر» (issued) that ends it: when it was issued names nobody. */
function withoutTies({ words, lexicon }: Page, from: number, end: number): number {
  let last = end
  while (last > from && words[last]!.ties && words[last]!.toIt === undefined) last--
  return last > from && lexicon.issued.has(words[last]!.key) ? last - 1 : last
}

/** "The minister of the interior, X Y, said": the last token of a name that commas fence off behind an office; none behind a name. */
function apposedName({ words, text, tokens, lexicon }: Page, office: Range, start: number, to: number): number | undefined {
  if (words[office.first]!.roleBare !== 'person') return undefined
  let end = start
  while (end < to && end - start <= MOST_NAMES && isNameWord(words[end]!, end === start)) end++
  const closed = end === to || (words[end]!.is & IS.comma) !== 0
  if (!closed || end - start < 2 || end - start > MOST_NAMES) return undefined
  // An adverb stands there with more words of its own.
  if (lexicon.adverb.test(words[start]!.key) || text.startsWith(lexicon.adverbSign, tokens.end[start]! - 2)) return undefined
  const [of, names] = [words.slice(office.first, office.last + 1), words.slice(start, end)]
  const alone = namePartsOf(of, lexicon).name
  const { name } = namePartsOf([...of, ...names], lexicon)
  return alone[0] === alone[1] && name[0] === of.length && name[1] > name[0] ? end - 1 : undefined
}
const MOST_NAMES = 6

/** "X Y, the chair of the council, said": the last token of an office that commas fence off behind a name. */
function apposedOffice({ words }: Page, name: Range, start: number, to: number): number | undefined {
  const { role, roleBare } = words[start] ?? {}
  if (roleBare !== 'person' || words[name.first]!.roleBare || !words.slice(name.first, name.last + 1).every(isNameLike)) return undefined
  let end = start
  while (end < to && end - start <= MOST_OFFICE && words[end]!.is & IS.word && !(words[end]!.is & NO_OFFICE) && !words[end]!.cue) end++
  const closed = end === to || (words[end]!.is & IS.comma) !== 0
  return closed && end - start <= MOST_OFFICE && (end - start > 1 || !role) ? end - 1 : undefined
}
const MOST_OFFICE = 9
const NO_OFFICE = IS.time | IS.relative | IS.that | IS.thatPronoun | IS.according | IS.occasionLead

/** A word that a name may hold: no preposition, time, verb of saying or office, and no noun with the article at its beginning. */
function isNameWord({ is, cue, roleBare, attached, andOf, ownWords, resumptive, head }: Word, first: boolean): boolean {
  if (!(is & IS.word) || is & NO_NAME || cue || attached || andOf || ownWords || resumptive || head) return false
  return first ? !(is & IS.definite) && !roleBare : !roleBare || (is & IS.definite) !== 0
}
const NO_NAME =
  IS.stop | IS.time | IS.opener | IS.relative | IS.according | IS.nounStart | IS.occasionLead | IS.place | IS.addressee | IS.front

/** Who is meant by a phrase that is nothing but a formula; undefined for any other. */
export function blessedBy({ words, lexicon }: Page, { first, last }: Range): string | undefined {
  if (!words[first]!.blessings) return undefined
  const keys: string[] = []
  for (let i = first; i <= last; i++) keys.push(words[i]!.key)
  return lexicon.blessed.get(keys.join(' '))
}

/** God or the Prophet, by name or by the formula that stands for it alone. */
export const isScripture = (page: Page, phrase: Range): boolean =>
  page.words[phrase.first]!.scripture || blessedBy(page, phrase) !== undefined

/** How many words a formula behind a name has that begins here; none where none does. */
function blessingAt({ words }: Page, i: number): number {
  return words[i]!.blessings?.find((phrase) => phrase.every((word, k) => words[i + k]?.key === word))?.length ?? 0
}

/** "Laughing": the sign that ends it is written, and names have none. */
function isAdverb({ text, tokens, lexicon: { adverbSign } }: Page, i: number): boolean {
  const end = tokens.end[i]!
  return text.startsWith(adverbSign, end - 1) || text.startsWith(adverbSign, end - 2)
}
