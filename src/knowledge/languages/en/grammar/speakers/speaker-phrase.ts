import type { PhraseWord, Range, SpeakerPhrase } from '../../../../../model/language/grammar.ts'
import type { Carrier, Speaker } from '../../../../../model/statement.ts'
import type { EnglishText } from '../english-text.ts'
import { isAllCapital, NAME_PARTICLES } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'
import { type Mention, peopleOf } from './people.ts'

/** A phrase for somebody taken apart: what of it is the name, what the role, and what kind of somebody it is. */
interface Parts {
  readonly name: Range | undefined
  readonly role: Range | undefined
  readonly kind: Speaker['kind']
  readonly many: boolean
}

/** "A resident", "another source": somebody who has not spoken yet. */
const ANEW: ReadonlySet<string> = new Set(['a', 'an', 'another', 'some', 'other', 'several', 'one', 'two', 'three', 'many'])
const PRONOUN_KEYS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'who',
  'his',
  'her',
  'its',
  'their',
  'which',
  'others',
])

/** The phrases of a page taken apart, each once. */
export class SpeakerPhrases {
  private readonly text: EnglishText
  private readonly known = new Map<number, SpeakerPhrase>()
  private persons: readonly Mention[] | undefined
  private families: ReadonlySet<string> | undefined
  constructor(text: EnglishText) {
    this.text = text
  }
  /** The persons that the page names in full. */
  get people(): readonly Mention[] {
    this.persons ??= peopleOf(this.text)
    return this.persons
  }
  private isFamily(word: string): boolean {
    this.families ??= new Set(this.people.map(({ family }) => family))
    return this.families.has(word)
  }
  of(range: Range): SpeakerPhrase {
    const key = range.first * this.text.words.length + range.last
    const known = this.known.get(key)
    if (known) return known
    const phrase = this.asPerson(speakerPhrase(this.text, range))
    this.known.set(key, phrase)
    return phrase
  }

  /** "Holm" alone: a person, where the page names somebody of that family name. */
  private asPerson(phrase: SpeakerPhrase): SpeakerPhrase {
    const [from, to] = phrase.name
    const isName = phrase.kind === 'organization' && to - from === 1 && phrase.words.length <= 2
    return isName && this.isFamily(phrase.words[from]!.key) ? { ...phrase, kind: 'person' } : phrase
  }
}

/** The speaker's phrase as the stage is handed it. */
function speakerPhrase(text: EnglishText, given: Range): SpeakerPhrase {
  const range = withoutEdges(text, given)
  const parts = partsOf(text, range)
  const own: number[] = []
  for (let k = range.first; k <= range.last; k++) if (text.isWord(k)) own.push(k)
  const index = (part: Range | undefined): readonly [number, number] => {
    if (!part) return [0, 0]
    const from = own.findIndex((k) => k >= part.first)
    const to = own.findLastIndex((k) => k <= part.last)
    return from < 0 || to < from ? [0, 0] : [from, to + 1]
  }
  const print = ([from, to]: readonly [number, number]): string =>
    to > from ? text.printed({ first: own[from]!, last: own[to - 1]! }) : ''
  const words = own.map(
    (k): PhraseWord => ({
      key: text.key(k),
      bare: text.key(k),
      ofName: text.isCapital(k),
      pointing: text.is(k, Kind.determiner) || text.key(k) === 's',
    }),
  )
  const head = headOf(text, range)
  return {
    ...range,
    words,
    kind: parts.kind,
    name: index(parts.name),
    role: index(parts.role),
    printed: text.printed(range),
    print,
    many: parts.many,
    anew: ANEW.has(text.key(given.first)),
    head,
    headed: head && parts.name ? text.printed(parts.name) : undefined,
    inMarks: undefined,
    again: undefined,
    mediumAgain: undefined,
  }
}

/** Without a comma at the end and an article at the beginning. */
export function withoutEdges(text: EnglishText, { first, last }: Range): Range {
  let [from, end] = [first, last]
  while (end > from && !text.isWord(end) && text.key(end) !== ')' && !text.quoteOf(end)) end--
  while (from < end && (!text.isWord(from) || ['the', 'a', 'an'].includes(text.key(from)))) from++
  return { first: from, last: end }
}

function partsOf(text: EnglishText, range: Range): Parts {
  const { first, last } = range
  if (first === last && PRONOUN_KEYS.has(text.key(first)))
    return { name: undefined, role: range, kind: 'person', many: text.key(first) === 'they' }
  const comma = commaIn(text, range)
  if (comma !== undefined) return withApposition(text, { first, last: comma - 1 }, { first: comma + 1, last })
  return plainParts(text, range)
}

const commaIn = (text: EnglishText, { first, last }: Range): number | undefined => {
  for (let k = first + 1; k < last; k++) if (text.isComma(k) && text.key(k + 1) !== 'jr') return k
  return undefined
}

/** "Ann Lee, a county engineer", "the delegate in Valencia, Pilar Bernabé". */
function withApposition(text: EnglishText, head: Range, behind: Range): Parts {
  const own = plainParts(text, head)
  const other = withoutEdges(text, behind)
  const named = isAllCapital(text, other) && !hasKind(text, other, Kind.person | Kind.body)
  const isName = isPersonName(text, other) || !isAllCapital(text, head)
  if (named && isName && hasKind(text, head, Kind.person)) return { name: other, role: head, kind: 'person', many: false }
  if (own.kind === 'unnamed' || !own.name) return own
  const isPerson = hasKind(text, other, Kind.person) || text.is(other.first, Kind.number | Kind.relative)
  const saysRole = isPerson && !text.is(other.first, Kind.number | Kind.relative)
  return { ...own, role: own.role ?? (saysRole ? other : undefined), kind: isPerson ? 'person' : own.kind }
}

const hasKind = (text: EnglishText, { first, last }: Range, kinds: number): boolean => {
  for (let k = first; k <= last; k++) if (text.is(k, kinds)) return true
  return false
}

/** A phrase without commas. */
function plainParts(text: EnglishText, range: Range): Parts {
  const { first } = range
  const headEnd = nounEnd(text, range)
  const noun = { first, last: headEnd }
  if (text.is(headEnd, Kind.document) && !(text.isCapital(headEnd) && headEnd > first)) return issued(text, noun, range)
  const name = nameIn(text, noun)
  const office = lastOffice(text, noun)
  if (name && office !== undefined && office < name.first)
    return { name: withoutHonorific(text, name), role: { first, last: office }, kind: 'person', many: false }
  if (text.is(headEnd, Kind.plural)) return { name: undefined, role: range, kind: 'unnamed', many: true }
  if (name && isPersonName(text, name))
    return {
      name: withoutHonorific(text, name),
      role: name.first > first ? { first, last: name.first - 1 } : undefined,
      kind: 'person',
      many: false,
    }
  if (text.is(headEnd, Kind.person) && !(text.isCapital(headEnd) && text.is(headEnd, Kind.body)))
    return { name: undefined, role: range, kind: first < headEnd || text.isCapital(headEnd) ? 'person' : 'unnamed', many: false }
  if (name || text.is(headEnd, Kind.body))
    return {
      name: bodyName(text, text.isCapital(headEnd) ? noun : withOf(text, noun, range), name),
      role: undefined,
      kind: 'organization',
      many: false,
    }
  return { name: undefined, role: range, kind: 'unnamed', many: false }
}

/** "The office of the president": what follows "of" belongs to the name of a body without a capital. */
const withOf = (text: EnglishText, noun: Range, { last }: Range): Range =>
  text.key(noun.last + 1) === 'of' ? { first: noun.first, last } : noun

/** The last word of a phrase before "of", "in", "from": its noun; a name goes on over "of". */
function nounEnd(text: EnglishText, { first, last }: Range): number {
  for (let k = first + 1; k <= last; k++) {
    if (text.key(k) === '(') return k - 1
    if (text.is(k, Kind.preposition | Kind.relative) && !text.isCapital(k)) {
      if (text.key(k) === 'of' && text.isCapital(k - 1) && text.isCapital(k + 1)) continue
      if (
        (text.key(k) === 'for' || text.key(k) === 'of') &&
        text.isCapital(k - 1) &&
        text.is(k + 1, Kind.determiner) &&
        text.isCapital(k + 2) &&
        !text.is(k - 1, Kind.person)
      )
        continue
      return k - 1
    }
    const verb = text.words[k]!.verb
    if (
      k > first &&
      (text.words[k]!.kind & Kind.auxiliary ||
        (verb?.shape === 'ing' && !text.isCapital(k)) ||
        (/ing$/u.test(text.key(k)) && !text.isCapital(k) && k < last))
    )
      return k - 1
  }
  return last
}

/** The capitals at the end of a phrase, back to a word that is none or an office. */
function nameIn(text: EnglishText, { first, last }: Range): Range | undefined {
  let from = last + 1
  for (let k = last; k >= first; k--) {
    const mark = text.isJoiner(k)
    if (
      !text.isCapital(k) &&
      !mark &&
      !(text.isWord(k) && NAME_PARTICLES.has(text.key(k)) && k < last && k > first && text.isCapital(k + 1) && !text.is(k, Kind.determiner))
    )
      break
    if (isOffice(text, k) && k < last && text.key(k + 1) === 'of') {
      from = behindOffice(text, k, last)
      break
    }
    if (isOffice(text, k) && k < last && !text.is(k, Kind.honorific)) break
    if (text.is(k, Kind.determiner)) break
    if (!mark) from = k
  }
  return from <= last ? { first: from, last } : undefined
}

/** "Secretary of State Ann Lee": the name begins with a given name, or is the last two words. */
function behindOffice(text: EnglishText, first: number, last: number): number {
  for (let k = first + 2; k < last; k++) if (text.is(k, Kind.woman | Kind.man)) return k
  return last - first > 3 ? last - 1 : last + 1
}

/** "General Administration", "Council of State": a word of a body's name is no office. */
const isOffice = (text: EnglishText, k: number): boolean =>
  text.is(k, Kind.person) && !(text.isCapital(k) && text.is(k + 1, Kind.body) && text.isCapital(k + 1))

const withoutHonorific = (text: EnglishText, { first, last }: Range): Range => {
  let from = first
  while (from < last && (text.is(from, Kind.honorific | Kind.abbreviation) || text.key(from) === '.')) from++
  return { first: from, last }
}

function lastOffice(text: EnglishText, { first, last }: Range): number | undefined {
  for (let k = last; k >= first; k--) if (isOffice(text, k)) return k
  return undefined
}

/** A given name, an initial, an honorific; or two or three capitals of which none is a body's. */
function isPersonName(text: EnglishText, { first, last }: Range): boolean {
  if (text.is(first, Kind.honorific | Kind.woman | Kind.man)) return last > first || text.is(first, Kind.woman | Kind.man)
  let capitals = 0
  for (let k = first; k <= last; k++) {
    if (text.is(k, Kind.body | Kind.outlet | Kind.document) || text.key(k) === 'of' || text.key(k) === 'and' || text.key(k) === 's')
      return false
    if (text.isWord(k) && text.page.carrierAt[k]) return false
    if (text.isCapital(k)) capitals++
  }
  return capitals >= 2 && capitals <= 4 && !isAbbreviated(text, first, last)
}
/** "U.S.", "the BBC": letters. */
const isAbbreviated = (text: EnglishText, first: number, last: number): boolean => {
  const { tokens, text: page } = text.page
  for (let k = first; k <= last; k++) if (text.isWord(k) && /^\p{Lu}{2,}$/u.test(page.slice(tokens.start[k]!, tokens.end[k]!))) return true
  return false
}

/** A body's name: without the place before it that it belongs to ("Mexico's National Statistics Institute"). */
function bodyName(text: EnglishText, noun: Range, name: Range | undefined): Range {
  if (!name || !text.isCapital(noun.last)) return noun
  for (let k = noun.last; k > noun.first; k--)
    if (text.key(k) === 's' && text.is(k - 1, Kind.joiner) && k < noun.last) return { first: k + 1, last: noun.last }
  const lower = name.first > noun.first && !text.isCapital(name.first - 1)
  return lower ? name : { first: name.first, last: noun.last }
}

/** A paper speaks for whoever issued it: "a Defense Department news release", "data from the customs office". */
function issued(text: EnglishText, noun: Range, range: Range): Parts {
  for (let k = noun.last + 1; k < range.last; k++)
    if (['from', 'by', 'of'].includes(text.key(k))) {
      const issuer = withoutEdges(text, { first: k + 1, last: range.last })
      if (text.isCapital(issuer.first)) return plainParts(text, issuer)
    }
  let last = noun.last
  while (last >= noun.first && (!text.isCapital(last) || text.is(last, Kind.document))) last--
  const own = last >= noun.first ? nameIn(text, { first: noun.first, last }) : undefined
  return own && text.isCapital(own.first) && !text.is(own.first, Kind.time) && !isOnlyFirst(text, own)
    ? { name: own, role: undefined, kind: 'organization', many: false }
    : { name: undefined, role: range, kind: 'unnamed', many: false }
}

/** "Recent polls": the only capital is that of the sentence. */
const isOnlyFirst = (text: EnglishText, { first, last }: Range): boolean =>
  first === last && (first === 0 || text.isStop(first - 1)) && !/^\p{Lu}{2}/u.test(text.printed({ first, last }))

/** "The newspaper", "SANA news agency": the kind of outlet that heads a phrase. */
export function headOf(text: EnglishText, { first, last }: Range): Carrier['kind'] | undefined {
  if (text.page.carrierAt.slice(first, last + 1).some((mention) => mention !== undefined) && last - first < 6) return undefined
  const key = text.key(last)
  if (!text.is(last, Kind.outlet) || last - first > 5) return undefined
  return key === 'agency' && text.key(last - 1) === 'news' ? 'agency' : OUTLETS.get(key)
}
const OUTLETS: ReadonlyMap<string, Carrier['kind']> = new Map([
  ['newspaper', 'newspaper'],
  ['paper', 'newspaper'],
  ['daily', 'newspaper'],
  ['times', 'newspaper'],
  ['herald', 'newspaper'],
  ['gazette', 'newspaper'],
  ['tribune', 'newspaper'],
  ['post', 'newspaper'],
  ['magazine', 'newspaper'],
  ['weekly', 'newspaper'],
  ['tv', 'broadcaster'],
  ['television', 'broadcaster'],
  ['radio', 'broadcaster'],
  ['channel', 'broadcaster'],
  ['broadcaster', 'broadcaster'],
])
