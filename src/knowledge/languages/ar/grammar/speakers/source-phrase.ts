import type { Range, Source } from '../../../../../model/language/grammar.ts'
import type { Found } from '../../../../../model/span.ts'
import type { Carrier } from '../../../../../model/statement.ts'
import { isOutletName } from '../../../../../text/names/outlet-name.ts'
import type { Page } from '../page.ts'
import { FORM, IS, type Word } from '../words/word.ts'
import { carriersIn } from './carriers-named.ts'
import { namePartsOf } from './name-parts.ts'
import { occasionIn, opensOccasion } from './occasion.ts'
import { isNameLike, isOnlyVerb, isOutside } from './phrase-limits.ts'

const SKIPPED = new Set(['،', ',', '؛', ';', ':', '(', '-', '\u2013'])
const LONGEST = 16
/** Letters of "father of" and "son of". */
const FATHER = 3

/** The speaker's phrase, the occasion and the carriers named from token `from` up to, and without, token `to`. */
export function sourceIn(page: Page, from: number, to: number, clause = false): Source {
  const passed = onAuthority(page, from, to)
  if (passed !== undefined) {
    const speaker = phraseAt(page, passed, to)
    return { phrase: speaker, occasion: occasionIn(page, passed, to), carriers: handsIn(page, from, passed) }
  }
  const phrase = phraseAt(page, from, to, clause)
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
  const { words, quoteAt, lexicon } = page
  const from = afterTold(page, start, to)
  let last = from - 1
  const end = Math.min(to, from + LONGEST * 2)
  for (let i = from; i < end; i++) {
    const { key, is } = words[i]!
    if (SKIPPED.has(key) || key === '.') {
      const afterTitle = key === '.' && words[i - 1]!.key.length <= 1
      if (afterTitle) continue
      const named =
        last >= from && is & IS.comma
          ? (apposedName(page, { first: from, last }, i + 1, to) ?? apposedOffice(page, { first: from, last }, i + 1, to))
          : undefined
      if (named) last = named
      break
    }
    const quote = quoteAt[i]
    if (quote) {
      if (!quote.closed || quote.close >= to || quote.close - quote.open > 6) break
      last = quote.close
      i = quote.close
      continue
    }
    const blessing = blessingAt(page, i)
    if (blessing) return { first: from, last: i > from ? last : from + blessing - 1 }
    if (is & IS.stop && i > from && officeGoesOn(page, i, from, to)) {
      last = i
      continue
    }
    if (!(is & IS.word) || endsPhrase(page, i, from, clause) || (i > from && isAdverb(page, i))) break
    last = i
    if (last - from >= LONGEST) break
  }
  // "Officials among (them)": a preposition ends no phrase.
  while (last > from && words[last]!.ties && words[last]!.toIt === undefined) last--
  // «تقرير الديوان الصادر أمس» (the report of the office, issued yesterday): when it was issued does not name it.
  if (last > from && lexicon.issued.has(words[last]!.key)) last--
  return hasWord(page, { first: from, last }) ? { first: from, last } : undefined
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

/** Past what may stand between a verb and its subject: "in it", "yesterday", "to «the paper»". */
function afterTold(page: Page, start: number, to: number): number {
  const { words, quoteAt, carrierAt } = page
  let from = start
  while (from < to) {
    const { resumptive, toHead, is, key, cue } = words[from]!
    const name = quoteAt[from + 1]
    // "And he went on to say".
    const saying = from === start && cue?.present === true && cue.row.act === 'say' && !cue.joined
    if (resumptive || saying) from++
    else if ((toHead || is & IS.addressee || key.length === 1) && name?.closed && name.close - name.open <= 6 && name.close + 1 < to)
      from = name.close + 1
    else if (is & IS.addressee && !toHead && from + 1 < to && (carrierAt[from] || words[from + 1]!.roleBare))
      from = behindCarrier(page, from)
    else if (isToldCarrier(page, from)) from = behindCarrier(page, from)
    // «قال لـ«الوادي» أمس، العميد سالم»: a mark parts who was told from who spoke.
    else if (from > start && is & IS.comma && (words[from + 1]?.roleBare === 'person' || words[from + 1]?.roleBare === 'title')) from++
    // "For his part".
    else if (from + 2 < to && words[from]!.is & words[from + 1]!.is & IS.opener) from += 2
    // "Each of the minister and the mayor".
    else if (from + 2 < to && isEachOf(page, from)) from += 2
    else break
  }
  return from
}

/** «لرويترز» (to Reuters): a carrier's name with the preposition written on. */
export const isToldCarrier = ({ words, carrierAt, lexicon }: Page, i: number): boolean =>
  words[i]!.key.startsWith(lexicon.to) && carrierAt[i] !== undefined && !carrierAt[i].carrier.name.startsWith(lexicon.to)

/** The token behind a carrier's name; behind one word where none begins. */
function behindCarrier({ tokens, carrierAt }: Page, at: number): number {
  const end = carrierAt[at]?.span.end ?? 0
  let next = at + 1
  while (next < tokens.length && tokens.start[next]! < end) next++
  return next
}

/** "Each of", before those who are named. */
function isEachOf({ words, lexicon }: Page, i: number): boolean {
  const { each } = lexicon
  const next = words[i + each.length]!
  return each.every((word, k) => words[i + k]!.key === word) && (next.roleBare === 'person' || next.roleBare === 'title')
}

/** "Laughing": the sign that ends it is written, and names have none. */
function isAdverb({ text, tokens, lexicon: { adverbSign } }: Page, i: number): boolean {
  const end = tokens.end[i]!
  return text.startsWith(adverbSign, end - 1) || text.startsWith(adverbSign, end - 2)
}

function endsPhrase(page: Page, i: number, from: number, clause: boolean): boolean {
  const { words, lexicon } = page
  const { key, is, cue, role, ties, beforeTime } = words[i]!
  if ((cue?.form === 'participle' && !role) || cue?.form === 'noun') return true
  if (is & IS.time) return true
  const next = words[i + 1]?.is ?? 0
  if (beforeTime) return ((next | (words[i + 2]?.is ?? 0)) & IS.time) !== 0
  if (i === from)
    return (is & (IS.stop | IS.time | IS.addressee)) !== 0 || isOnlyVerb(words[i]!) || ((is & IS.according) !== 0 && isAccording(words, i))
  // «قال سالم لرويترز» (Salim told Reuters): a carrier with "to" written on to it.
  if (key.startsWith(lexicon.to) && (page.carrierAt[i] ? !words[i]!.head : i > from && isToOwnOutlet(page, i))) return true
  if (opensOccasion(page, i)) return true
  if (is & IS.addressee && words[from]!.role !== 'document') return true
  if (words[i]!.pointing) return words[from]!.roleBare !== 'unnamed' || i > from + 1
  if (is & IS.relative || isThing(words, i, from) || ((is & IS.according) !== 0 && isAccording(words, i))) return true
  if (isOutside(page, i, from, clause)) return true
  // "Sources who asked not to be named".
  if (cue?.form === 'finite' && !role && next & IS.nounStart) return true
  // "A study that found that"; not "the father of" one whose name is spelt like a verb.
  if (cue?.form === 'finite' && !role && next & (IS.that | IS.thatPronoun) && words[i - 1]!.key.length > FATHER) return true
  // "His talk" is written like "a modern" study.
  if (words[i]!.ownWords && !lexicon.feminine.test(words[i - 1]!.key)) return true
  if (ties && tied(words, lexicon, i, from) && !(next & (IS.time | IS.occasionNoun))) return false
  if (key === lexicon.lead) return (next & IS.time) !== 0
  // "The supervisor of" has a preposition of its own.
  return (is & IS.stop) !== 0 && !words[i - 1]!.governing
}

/** «قال سالم للوادي» (Salim told the Valley), on a page of that paper: "to" is written on to its name. */
function isToOwnOutlet({ article: { outlet }, letters, text, tokens, words, lexicon }: Page, i: number): boolean {
  if (!outlet || !words[i]!.attached || !words[i]!.key.startsWith(lexicon.to + lexicon.article.slice(1))) return false
  return isOutletName(outlet.value, lexicon.article[0]! + text.slice(tokens.start[i]! + 1, tokens.end[i]!), letters)
}

/** Words between a preposition of an office and the name behind it. */
const OFFICE_OF = 8
/** "The supervisor of the fair X Y": a preposition behind an office that has no name yet, where a name stands behind it and ends the phrase. */
function officeGoesOn({ words, lexicon, beginsTime, tokens }: Page, i: number, from: number, to: number): boolean {
  if (!words[i]!.ofOffice || words[from]!.roleBare !== 'person' || !(words[i - 1]!.is & IS.word) || beginsTime[tokens.number[i + 1]!])
    return false
  const next = words[i + 1]
  if (!next || !(next.is & IS.word) || next.is & (IS.time | IS.occasionNoun | IS.that | IS.thatPronoun)) return false
  const { name } = namePartsOf(words.slice(from, i), lexicon)
  if (name[1] > name[0]) return false
  for (let k = i + 2; k < to && k <= i + OFFICE_OF; k++) {
    const word = words[k]!
    if (!(word.is & IS.word) || word.is & (IS.time | IS.relative | IS.opener) || word.cue) return false
    const title = word.roleBare === 'title' && (word.is & IS.definite) !== 0
    const named = (word.form & FORM.name) !== 0 && !(word.is & IS.definite) && !(word.form & FORM.noun)
    if ((title || named) && k + 1 < to && isNameLike(words[k + 1]!)) return true
  }
  return false
}

/** "According to what the agency handed on", within the words about the speaker. */
const isAccording = (words: Page['words'], i: number): boolean =>
  words[i]!.according?.some((phrase) =>
    phrase.every((word, k) => {
      const key = words[i + k]?.key ?? ''
      return word.endsWith('-') ? key.startsWith(word.slice(0, -1)) && key.length > 2 : key === word
    }),
  ) === true

/** "The minister announced (the) opening": behind a noun with the article, one without it that names a thing begins the object. */
function isThing(words: Page['words'], i: number, from: number): boolean {
  const { is, role } = words[i]!
  if (!(is & IS.nounStart) && role !== 'organization') return false
  const [before, next] = [words[i - 1]!, words[i + 1]]
  if (!(before.is & IS.definite) || before.role || before.roleBare === 'title') return false
  const of = next !== undefined && ((next.is & IS.definite) !== 0 || next.roleBare !== undefined)
  const { roleBare } = words[from]!
  const ended = i - 1 === from || (roleBare !== 'person' && roleBare !== 'title') || isGivenName(words[i - 2]!)
  return ((is & IS.nounStart) !== 0 && ended) || (role === 'organization' && of && !before.roleBare)
}

/** Before a family name stands a given name, or a title; before a noun of an office, its head or a preposition. */
const isGivenName = ({ is, attached, roleBare }: Word): boolean =>
  (is & IS.word) !== 0 && !(is & (IS.definite | IS.stop)) && !attached ? !roleBare || roleBare === 'title' : roleBare === 'title'

/** "A source in the ministry", "hundreds of demonstrators": the head is indefinite, or many unnamed. */
function tied(words: Page['words'], { each }: Page['lexicon'], i: number, from: number): boolean {
  const head = words[from]!
  if (head.roleBare === 'document') return i - from < 4 && words[i + 1]?.roleBare !== undefined
  return (head.roleBare === 'unnamed' || head.key === each[0] || (head.role === 'person' && i === from + 1)) && i - from < 5
}
