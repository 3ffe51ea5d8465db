import type { Range } from '../../../../../model/language/grammar.ts'
import type { Pattern, VerbRow } from '../../speech-verbs.ts'
import { circumstances } from '../circumstances.ts'
import { contentEnd, inQuotes, stretch, WH } from '../content.ts'
import type { Draft } from '../draft.ts'
import { type EnglishText, NAME } from '../english-text.ts'
import { beforeAdverbs, closesSpeech, isAllCapital, isApposition, phraseFrom, subjectBefore, verbGroupStart } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'

/** Where a frame reads: a sentence, and the first token of it that no statement has taken. */
export interface Place {
  readonly from: number
  readonly last: number
  readonly sentence: Range
}

/** A verb that may report, with its group and its row. */
interface Verb {
  readonly at: number
  readonly group: number
  /** The last token of the cue: its particle. */
  readonly end: number
  readonly row: VerbRow
}

/** The row of a verb: the one whose particle stands behind it, else the one without. */
export function rowAt(text: EnglishText, at: number): { readonly row: VerbRow; readonly end: number } | undefined {
  const found = text.words[at]!.verb?.rows.find(({ particle }) => particle.every((word, i) => text.key(at + 1 + i) === word))
  return found && { row: found.row, end: at + found.particle.length }
}

const has = ({ patterns }: VerbRow, pattern: Pattern): boolean => patterns.includes(pattern)
const cueOf = ({ at, end }: Verb): Range => ({ first: at, last: end })
const rowOf = ({ row: { verb, act, stance } }: Verb): Draft['row'] => ({ row: verb, act, stance })

/** A verb of saying and what it reports: behind it, before it, or on both sides. */
export function verbDraft(text: EnglishText, at: number, place: Place): Draft | undefined {
  const known = rowAt(text, at)
  if (!known || !isVerbHere(text, at, place.from)) return undefined
  const group = verbGroupStart(text, at, place.from)
  if (!isActive(text, at, group)) return undefined
  const verb: Verb = { at, group, ...known }
  const subject = subjectBefore(text, group, place.from)
  if (subject && text.words[at]!.verb!.shape === 'base' && SINGULAR.has(text.key(subject.first)) && !text.is(subject.last, Kind.plural))
    return undefined
  return tagged(text, verb, subject, place) ?? inverted(text, verb, place) ?? leading(text, verb, subject, place)
}

/** "A news report": no plural for a verb without an ending. */
const SINGULAR: ReadonlySet<string> = new Set(['a', 'an', 'this', 'that', 'each', 'every'])

/** No noun or adjective that looks like a verb: "the claimed victory", "a report". */
function isVerbHere(text: EnglishText, at: number, from: number): boolean {
  const { verb } = text.words[at]!
  if (text.isCapital(at) && !(at === from && verb!.shape === 'ing')) return false
  if (text.isJoiner(at - 1) || text.isJoiner(at + 1) || (verb!.shape !== 'past' && text.is(at + 1, Kind.auxiliary))) return false
  if (text.is(at - 1, Kind.determiner | Kind.possessive) && !text.is(at - 1, Kind.subject))
    return ['others', 'some', 'many', 'that', 'both', 'all', 'few', 'several'].includes(text.key(at - 1))
  if (verb!.shape === 'ing') return isProgressive(text, at)
  if (text.is(at - 1, Kind.preposition)) return false
  return true
}

/** "Are calling": a form of "be" before a participle, with adverbs between. */
function isProgressive(text: EnglishText, at: number): boolean {
  let k = at - 1
  while (text.is(k, Kind.adverb)) k--
  return PASSIVE.has(text.key(k)) && !['be', 'being', 'been'].includes(text.key(k))
}

const PASSIVE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'isn', 'aren', 'wasn', 'weren'])
const OPEN: ReadonlySet<string> = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'shall',
  'won',
  'wouldn',
  'couldn',
  'cannot',
  'do',
  'does',
  'did',
  'don',
  'doesn',
  'didn',
])

/** Told of as done by its subject: not passive, not denied, not merely possible, no infinitive. */
function isActive(text: EnglishText, at: number, group: number): boolean {
  const { shape } = text.words[at]!.verb!
  for (let k = group; k < at; k++) {
    if ((PASSIVE.has(text.key(k)) && shape !== 'ing') || text.is(k, Kind.negation) || OPEN.has(text.key(k))) return false
    if (text.key(k) === 't') return false
  }
  if (text.key(group - 1) === 'to' || text.key(group - 1) === 'nor') return false
  if (shape === 'base') return isPluralBefore(text, beforeAdverbs(text, group - 1, 0))
  if (shape !== 'past' && shape !== 'participle') return true
  let next = at + 1
  while (text.is(next, Kind.adverb)) next++
  return !(group === at && text.key(next) === 'by')
}
/** "Experts say", "they say": a plural or a pronoun stands before a verb without an ending. */
const isPluralBefore = (text: EnglishText, k: number): boolean =>
  text.is(k, Kind.plural | Kind.number) ||
  text.isComma(k) ||
  PLURAL.has(text.key(k)) ||
  (/[^s]s$/u.test(text.key(k)) && !text.is(k, Kind.subject | Kind.preposition | Kind.auxiliary | Kind.possessive))
const PLURAL: ReadonlySet<string> = new Set([
  'they',
  'we',
  'i',
  'you',
  'who',
  'others',
  'some',
  'many',
  'percent',
  'half',
  'most',
  'third',
  'quarter',
  'police',
  'majority',
])

/** "…," she said.: what is said stands before the cue, or on both sides of it. */
function tagged(text: EnglishText, verb: Verb, subject: Range | undefined, place: Place): Draft | undefined {
  if (!subject || !tags(verb.row)) return undefined
  const front = frontOf(text, subject.first, place)
  if (!front || (!front.quoted && !has(verb.row, 'that') && !has(verb.row, 'told'))) return undefined
  const behind = circumstances(text, verb.end + 1, place.last, has(verb.row, 'told'), !has(verb.row, 'bare'))
  const rest = restBehind(text, behind.next, front.quoted, place)
  if (!rest || (!front.quoted && rest.content.length === 0 && !isClause(text, front.range))) return undefined
  return draft(verb, subject, [front.range, ...rest.content], { first: subject.first, last: rest.end }, behind, 'en.said-behind')
}

const tags = (row: VerbRow): boolean => has(row, 'that') || has(row, 'quote') || has(row, 'told')

/** Words before a comma that may be said: a clause, and not only "Also today". */
function isClause(text: EnglishText, { first, last }: Range): boolean {
  if (last - first >= 8) return true
  for (let k = first; k <= last; k++) {
    if (text.isCapital(k) && k > first) continue
    if (text.is(k, Kind.auxiliary | Kind.verb) || text.words[k]!.verb || /..ed$/u.test(text.key(k))) return true
    if (text.is(k, Kind.subject) && k < last && !text.is(k, Kind.determiner)) return true
  }
  return false
}

interface Front {
  readonly range: Range
  readonly quoted: boolean
}

/** What stands before the subject of a cue: a quotation, or words up to a comma. */
function frontOf(text: EnglishText, subject: number, { from }: Place): Front | undefined {
  const end = subject - 1
  const quote = text.quoteClosedAt(end) ?? (text.isComma(end) ? text.quoteClosedAt(end - 1) : undefined)
  if (quote && quote.open >= from && quote.close - quote.open > 2) {
    const range = inQuotes(text, quote.open)
    const before = stretch(text, from, quote.open - 1)
    const long = quote.close - quote.open > NAME
    if (range && (!before || isLoose(text, before))) return { range, quoted: true }
    if (range && before && text.isComma(end)) return { range: { first: before.first, last: range.last }, quoted: false }
    if (range && before && closesSpeech(text, quote.close)) return { range: { first: before.first, last: range.last }, quoted: false }
    // "The "moderate" army said": the quotation is a part of the subject.
    if (!long) return undefined
    if (range && before) return { range: { first: before.first, last: range.last }, quoted: false }
  }
  if (!text.isComma(end)) return undefined
  const range = stretch(text, from, end - 1)
  return range && { range, quoted: false }
}
/** A word or two before a quotation that lead up to it: "And,". */
const isLoose = (text: EnglishText, { first, last }: Range): boolean =>
  last - first < 2 && text.is(first, Kind.conjunction | Kind.adverb | Kind.subordinator)

/** What follows a cue behind what is said: nothing, or the rest of it. */
function restBehind(text: EnglishText, from: number, quoted: boolean, { last }: Place): { content: Range[]; end: number } | undefined {
  let k = from
  while (k <= last && (text.isComma(k) || text.key(k) === ':' || text.key(k) === ';')) k++
  const nothing = { content: [], end: Math.min(from, last) }
  if (k > last || (text.isStop(k) && !text.page.quoteAt[k] && k >= last - 1)) return nothing
  if (text.page.quoteAt[k] && text.page.quoteAt[k]!.close - text.page.quoteAt[k]!.open > 2) {
    const range = quoted ? inQuotes(text, k) : undefined
    // "Later, in Tarn, she said, “…”": what leads up to a quotation is no part of it.
    return range ? { content: [range], end: k - 1 } : quoted ? nothing : undefined
  }
  if (quoted) return nothing
  if (!text.isComma(from)) return text.is(from, Kind.preposition | Kind.subordinator) && from > k - 1 ? nothing : undefined
  if (text.words[k]!.verb?.shape === 'ing' || text.key(k) === 'as') return nothing
  const range = stretch(text, k, contentEnd(text, k, last))
  return range ? { content: [range], end: from } : nothing
}

/** "…," said Ann Lee, a county engineer. */
function inverted(text: EnglishText, verb: Verb, place: Place): Draft | undefined {
  if (verb.group !== verb.at || !(has(verb.row, 'that') || has(verb.row, 'quote'))) return undefined
  const front = frontOf(text, verb.at, place)
  const { shape } = text.words[verb.at]!.verb!
  if (!front || shape === 'base' || shape === 'ing') return undefined
  const subject = invertedSubject(text, verb.end + 1, place.last)
  if (!subject) return undefined
  const behind = circumstances(text, subject.last + 1, place.last, false)
  const rest = restBehind(text, behind.next, front.quoted, place)
  if (!rest) return undefined
  return draft(verb, subject, [front.range, ...rest.content], { first: verb.at, last: rest.end }, behind, 'en.said-speaker-behind')
}

function invertedSubject(text: EnglishText, from: number, last: number): Range | undefined {
  const head = phraseFrom(text, from, last)
  if (!head || text.is(head.first, Kind.preposition)) return undefined
  if (
    !text.isCapital(head.first) &&
    !text.is(head.first, Kind.determiner | Kind.possessive | Kind.subject) &&
    !text.is(head.last, Kind.person | Kind.plural | Kind.body | Kind.document)
  )
    return undefined
  return withAppositionBehind(text, head, last)
}

/** A name and what stands behind its comma and says who that is. */
export function withAppositionBehind(text: EnglishText, head: Range, last: number): Range {
  if (!text.isComma(head.last + 1)) return head
  const first = head.last + 2
  let end = first
  while (end <= last && !text.isComma(end) && !(text.isStop(end) && text.key(end) !== '(' && text.key(end) !== ')')) end++
  const inner = { first, last: end - 1 }
  if (inner.last < first || !isApposition(text, inner, head)) return head
  return withAppositionBehind(text, { first: head.first, last: inner.last }, isAllCapital(text, inner) ? last : inner.last)
}

/** "Ann Lee said that the road was closed": what is said stands behind the cue. */
function leading(text: EnglishText, verb: Verb, subject: Range | undefined, place: Place): Draft | undefined {
  const { row, end } = verb
  if (!subject && !goesOn(text, verb.group, place)) return undefined
  const relative = subject && text.is(subject.first, Kind.relative) && text.isComma(subject.first - 1)
  const within = relative ? { ...place, last: beforeComma(text, end + 1, place.last) } : place
  const told = has(row, 'told') || (has(row, 'urge') && !text.is(end + 1, Kind.preposition) && text.key(end + 1) !== 'to')
  const behind = circumstances(text, end + 1, within.last, told && !has(row, 'accuse'), !has(row, 'bare'))
  const content = behindAs(text, subject, behind.next, within) ?? contentBehind(text, verb, behind.next, behind.told, within)
  if (!content) return undefined
  const around = { first: subject?.first ?? verb.group, last: Math.max(verb.end, content[0]!.first - 1) }
  return draft(verb, subject, content, around, behind, text.page.quoteAt[content[0]!.first - 1] ? 'en.said-quotation' : 'en.said-clause')
}

/** "As Ann Lee noted, the road is closed". */
function behindAs(text: EnglishText, subject: Range | undefined, from: number, { last, sentence }: Place): Range[] | undefined {
  if (!subject || text.key(subject.first - 1) !== 'as' || !text.isComma(from) || subject.first - sentence.first > 3) return undefined
  const range = stretch(text, from + 1, contentEnd(text, from + 1, last))
  return range && [range]
}

/** "Barkley, who said he votes, …": the last token of the clause between commas. */
function beforeComma(text: EnglishText, from: number, last: number): number {
  for (let k = from; k < last; k++) if (text.isComma(k) && !text.isQuoted(k)) return k - 1
  return last
}

/** "And added": the verb has the subject of the one before. */
function goesOn(text: EnglishText, group: number, { sentence }: Place): boolean {
  let k = group - 1
  while (k > sentence.first && text.is(k, Kind.adverb | Kind.time)) k--
  return k > sentence.first && text.is(k, Kind.conjunction)
}

/** What stands behind a cue, by the patterns of its verb. */
export function contentBehind(
  text: EnglishText,
  { row, end }: Pick<Verb, 'row' | 'end'>,
  from: number,
  told: Range | undefined,
  { last }: Place,
): Range[] | undefined {
  // "Urged calm": what looked like somebody who is urged is what is urged.
  const objectOnly = told !== undefined && has(row, 'urge') && has(row, 'noun') && from === told.last + 1 && text.isStop(from)
  let k = objectOnly ? told.first : from
  k = beforeQuotation(text, k, last)
  const colon = text.key(k) === ':' || (text.isComma(k) && text.page.quoteAt[k + 1] !== undefined)
  while (k <= last && (text.isComma(k) || text.key(k) === ':' || text.key(k) === '\n')) k++
  const that = text.key(k) === 'that' && (has(row, 'that') || has(row, 'told')) && !text.is(k + 1, Kind.auxiliary)
  if (that) k++
  while (text.isComma(k)) k++
  const quote = text.page.quoteAt[k]
  if (quote && has(row, 'call')) return undefined
  if (quote && (quote.close - quote.open > 2 || colon)) return quotedBehind(text, k, colon, last)
  if (text.isComma(from) && !that) return undefined
  if (k > last || text.isStop(k)) return undefined
  if (!that && !patternHolds(text, row, k, end, told, last)) return undefined
  const first = has(row, 'urge') && !that ? toBehind(text, k, told, last, row) : k
  if (first === undefined) return undefined
  const range = stretch(text, first, contentEnd(text, first, last))
  return range ? [range] : undefined
}

/** "Saying at one point, “…”": the comma or colon that opens a quotation a few words on, or the token itself. */
function beforeQuotation(text: EnglishText, from: number, last: number): number {
  for (let k = from; k < last && k - from < 7; k++) {
    if (!text.isWord(k) && !text.isJoiner(k))
      return (text.isComma(k) || text.key(k) === ':') && text.page.quoteAt[k + 1] !== undefined && text.isStop(k + 1) ? k : from
    if (text.key(k) === 'that' || text.is(k, Kind.auxiliary | Kind.verb | Kind.subject)) return from
  }
  return from
}

function quotedBehind(text: EnglishText, open: number, colon: boolean, last: number): Range[] | undefined {
  const quote = text.page.quoteAt[open]!
  const inner = inQuotes(text, open)
  if (!inner) return undefined
  const next = quote.close + 1
  const goesOn = !colon && next <= last && !text.isStop(next) && !text.isComma(next)
  const range = goesOn ? stretch(text, inner.first, contentEnd(text, open, last)) : inner
  return range ? [range] : undefined
}

/** Whether a clause, noun or infinitive that the verb takes begins at a token. */
function patternHolds(text: EnglishText, row: VerbRow, k: number, end: number, told: Range | undefined, last: number): boolean {
  if (has(row, 'to') && text.key(k) === 'to') return true
  if (has(row, 'urge') && (text.key(k) === 'to' || told !== undefined)) return true
  if (text.is(k, Kind.preposition) && !has(row, 'accuse'))
    return has(row, 'noun') === true && k > end + 1 ? false : text.isCapital(k) === true
  if (has(row, 'call')) return text.isWord(k) && !text.is(k, Kind.conjunction | Kind.preposition)
  if (has(row, 'accuse') || has(row, 'noun')) return !text.is(k, Kind.conjunction)
  if (has(row, 'told') && !has(row, 'bare') && !told) return false
  if (WH.has(text.key(k))) return true
  if (text.key(k) === 'as' && text.key(k + 2) === 'as') return true
  if (text.is(k, Kind.subordinator | Kind.conjunction)) return has(row, 'bare') && text.is(k, Kind.subordinator)
  if (has(row, 'bare') || has(row, 'told')) return clauseFollows(text, k, last)
  return has(row, 'that') && plainClauseFollows(text, k, last)
}

/** A clause without "that": a noun and a verb of its own follow. */
function clauseFollows(text: EnglishText, from: number, last: number): boolean {
  for (let k = from + 1; k <= last && k - from < 30; k++) {
    if (text.isStop(k)) return text.page.quoteAt[k] !== undefined
    const { verb, kind } = text.words[k]!
    if (kind & (Kind.auxiliary | Kind.verb)) return true
    if (verb && verb.shape !== 'ing') return true
    if (/(?:ed|s)$/u.test(text.key(k)) && !text.isCapital(k) && k - from > 0) return true
    if (text.is(k - 1, Kind.subject)) return true
  }
  return false
}

/** A clause without "that" behind a verb that takes other things as well: a verb of its own before any comma. */
function plainClauseFollows(text: EnglishText, from: number, last: number): boolean {
  for (let k = from + 1; k <= last && k - from < 12; k++) {
    if (text.isStop(k) || text.isComma(k) || text.is(k, Kind.preposition | Kind.relative)) return false
    if (text.is(k, Kind.auxiliary) || (text.is(k - 1, Kind.subject) && text.isWord(k))) return true
  }
  return false
}

/** "Urged drivers to stay home": from "to" on; "urged calm". */
function toBehind(text: EnglishText, from: number, told: Range | undefined, last: number, row: VerbRow): number | undefined {
  for (let k = told?.first ?? from; k <= last && k - from < 30; k++) {
    if (text.isStop(k) || (text.isComma(k) && k > from + 12)) break
    if (
      text.key(k) === 'to' &&
      (text.page.quoteAt[k + 1] ||
        (text.isWord(k + 1) && !text.isCapital(k + 1) && !text.is(k + 1, Kind.determiner | Kind.possessive | Kind.preposition)))
    )
      return k
  }
  return has(row, 'noun') || has(row, 'that') || has(row, 'told') ? from : undefined
}

function draft(
  verb: Verb,
  subject: Range | undefined,
  content: readonly Range[],
  around: Range,
  { occasion, told }: { readonly occasion: Range | undefined; readonly told: Range | undefined },
  rule: string,
): Draft {
  return { cue: cueOf(verb), row: rowOf(verb), form: 'finite', subject, content, around, occasion, via: told ? [told] : [], rule }
}
