import type { Range } from '../../../../../model/language/grammar.ts'
import type { EnglishText } from '../english-text.ts'
import { NAME_PARTICLES } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'

/** A place where a page names a person, or a body that may be meant by "it". */
export interface Mention {
  readonly range: Range
  /** The last word of the name: what the person is called by later. */
  readonly family: string
  readonly gender: 'm' | 'f' | undefined
  /** Stands where a subject does: at the beginning of its clause, before a verb. */
  readonly subject: boolean
  /** Inside a quotation. */
  readonly quoted: boolean
  /** The office printed before the name, or behind its comma. */
  readonly role: Range | undefined
}

/** The persons that a page names in full, in order: two capitals and more with a given name, an office or an honorific beside them. */
export function peopleOf(text: EnglishText): readonly Mention[] {
  const found: Mention[] = []
  const families = new Map<string, Mention>()
  const { length } = text.page.tokens
  for (let i = 0; i < length; i++) {
    if (!text.isCapital(i) || !isNameWord(text, i)) continue
    const last = runEnd(text, i)
    const mention = mentionAt(text, i, last, families)
    if (mention) {
      found.push(mention)
      if (
        !families.has(mention.family) ||
        mention.range.last - mention.range.first > families.get(mention.family)!.range.last - families.get(mention.family)!.range.first
      )
        families.set(mention.family, mention)
    }
    i = last
  }
  return found
}

const SMALL =
  Kind.determiner | Kind.subject | Kind.preposition | Kind.conjunction | Kind.subordinator | Kind.auxiliary | Kind.possessive | Kind.time
/** A word of a name: a capital, and none of the small words, save an office. */
const isNameWord = (text: EnglishText, i: number): boolean => text.isWord(i) && !text.is(i, SMALL)

/** "Calls" in a line of capitals is a verb: "Christie Calls Clinton". */
const isHeadlineVerb = (text: EnglishText, k: number): boolean => {
  const shape = text.words[k]!.verb?.shape
  return shape === 'third' || shape === 'past'
}

function runEnd(text: EnglishText, from: number): number {
  let last = from
  for (let k = from + 1; k - from < 14; k++) {
    if (text.isCapital(k) && isNameWord(text, k) && !isHeadlineVerb(text, k)) last = k
    else if (
      !(text.isJoiner(k) && text.key(k + 1) !== 's') &&
      !(NAME_PARTICLES.has(text.key(k)) && text.isWord(k) && !['s', 'and', 'of', 'the', 'for'].includes(text.key(k)))
    )
      break
  }
  return last
}

function mentionAt(text: EnglishText, first: number, last: number, families: ReadonlyMap<string, Mention>): Mention | undefined {
  const from = nameStart(text, first, last)
  if (from === undefined) return undefined
  const family = text.key(last)
  const before = from - 1
  const office = text.is(before, Kind.person)
  const known = families.get(family)
  const given = text.is(from, Kind.woman | Kind.man)
  const full = last > from
  const isPerson =
    known !== undefined || (full && (given || office || apposed(text, last))) || (!full && office && !text.is(from, Kind.body))
  if (!isPerson || hasBody(text, from, last)) return undefined
  return {
    range: { first: from, last },
    family,
    gender: genderOf(text, from, before) ?? known?.gender,
    subject: isSubject(text, from, last),
    quoted: text.isQuoted(from),
    role: office ? { first: officeStart(text, before), last: before } : (apposed(text, last) ?? known?.role),
  }
}

/** The first word of the name in a run of capitals: behind offices and honorifics. */
function nameStart(text: EnglishText, first: number, last: number): number | undefined {
  let from = first
  for (let k = first; k <= last; k++)
    if (text.is(k, Kind.person | Kind.honorific | Kind.abbreviation) || (text.is(k, Kind.roleWord) && k < last)) from = k + 1
  while (from < last && !text.isWord(from)) from++
  return from <= last ? from : undefined
}
const hasBody = (text: EnglishText, first: number, last: number): boolean => {
  for (let k = first; k <= last; k++) if (text.is(k, Kind.body | Kind.outlet)) return true
  return false
}

function officeStart(text: EnglishText, last: number): number {
  let first = last
  while (
    text.isWord(first - 1) &&
    !text.is(first - 1, SMALL) &&
    last - first < 6 &&
    (text.isCapital(first - 1) || text.is(first - 1, Kind.person | Kind.roleWord))
  )
    first--
  return first
}

/** "…, a county engineer": the stretch behind a name's comma that says what somebody is. */
function apposed(text: EnglishText, last: number): Range | undefined {
  if (!text.isComma(last + 1)) return undefined
  const first = last + 2
  let office = false
  for (let k = first; k - first < 14; k++) {
    if (text.is(k, Kind.auxiliary | Kind.subject) || text.words[k]?.verb) return undefined
    if (text.isStop(k) || text.isComma(k)) return office ? { first, last: k - 1 } : undefined
    office ||= text.is(k, Kind.person)
  }
  return undefined
}

function genderOf(text: EnglishText, from: number, before: number): 'm' | 'f' | undefined {
  const title = text.key(before) === '.' ? before - 1 : before
  if (['mrs', 'ms', 'miss', 'lady', 'dame'].includes(text.key(title))) return 'f'
  if (['mr', 'sir', 'lord'].includes(text.key(title))) return 'm'
  if (/(?:woman|queen|princess|actress|mother|sister|daughter|wife)$/u.test(text.key(before))) return 'f'
  if (
    /(?:king|prince|actor|father|brother|husband|sheikh|pope)$/u.test(text.key(before)) ||
    /(?:sman|irman|gressman)$/u.test(text.key(before))
  )
    return 'm'
  const [woman, man] = [text.is(from, Kind.woman), text.is(from, Kind.man)]
  return woman === man ? undefined : woman ? 'f' : 'm'
}

function isSubject(text: EnglishText, first: number, last: number): boolean {
  if (text.key(last + 1) === '’' || text.key(last + 1) === "'") return false
  const sentence = text.page.sentences
  let [low, high] = [0, sentence.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentence[middle]!.first <= first) low = middle
    else high = middle - 1
  }
  return (
    first - (sentence[low]?.first ?? 0) < 8 || text.is(last + 1, Kind.auxiliary | Kind.verb) || text.words[last + 1]?.verb !== undefined
  )
}
