import type { Range } from '../../../../model/language/grammar.ts'
import type { EnglishText } from './english-text.ts'
import { NAME } from './english-text.ts'
import { Kind } from './words/word.ts'

/** A cue in the words of a verb that may end the content before it, and the token where its clause begins. */
const REACH = 24

/** The last token of what is said from a token on: before a clause with a cue of its own, a credit, or the end of the sentence. */
export function contentEnd(text: EnglishText, from: number, last: number): number {
  for (let k = from; k <= last; k++) {
    const quote = text.page.quoteAt[k]
    if (quote && quote.close - quote.open > NAME) {
      k = Math.min(quote.close, last)
      continue
    }
    if (k === from) continue
    if (text.key(k) === ';' && clauseHasCue(text, k + 1, last)) return k - 1
    if ((text.isComma(k) || isDash(text, k)) && endsAtComma(text, from, k, last)) return k - 1
    if (text.is(k, Kind.conjunction) && cueFollows(text, k + 1, last)) return k - 1
  }
  let end = last
  while (end > from && text.isStop(end) && !text.quoteOf(end)) end--
  return end
}

export const isDash = (text: EnglishText, k: number): boolean =>
  text.key(k) === '–' || text.key(k) === '—' || (text.key(k) === '-' && !text.touches(k - 1) && !(text.touches(k) && text.isWord(k + 1)))

/** What is said ends at a comma: a participle that reports, a credit, or a clause with a cue and a subject of its own follows. */
function endsAtComma(text: EnglishText, from: number, comma: number, last: number): boolean {
  let k = comma + 1
  while (k <= last && (text.is(k, Kind.adverb) || isDash(text, k) || text.quoteClosedAt(k))) k++
  if (text.words[k]?.verb?.shape === 'ing') return k + 1 < last
  if (text.key(k) === 'according' && text.key(k + 1) === 'to') return true
  if (text.is(k, Kind.conjunction) || text.key(k) === 'while' || text.key(k) === 'as' || text.key(k) === 'although')
    return cueFollows(text, k + 1, last) || clauseHasCue(text, k + 1, last)
  if (isSubordinate(text, from) && clauseHasCue(text, k - 1, last)) return true
  return endsWithTag(text, k, last)
}

/** "While Lee said that …, the mayor said": the cue's own clause hangs on another. */
function isSubordinate(text: EnglishText, from: number): boolean {
  for (let k = from - 1; k > 0 && from - k < 14 && !text.isStop(k); k--) if (HANGING.has(text.key(k))) return true
  return false
}
const HANGING: ReadonlySet<string> = new Set(['while', 'although', 'though', 'when', 'after', 'before', 'since', 'whereas'])

/** "…, Reuters reported.": a name and a cue, and the sentence is over. */
function endsWithTag(text: EnglishText, from: number, last: number): boolean {
  for (let k = from; k <= last && k - from < 12; k++) {
    if (text.isStop(k) || text.isComma(k)) return false
    const verb = text.words[k]!.verb
    if (
      verb &&
      k > from &&
      verb.shape !== 'ing' &&
      verb.shape !== 'base' &&
      !text.isCapital(k) &&
      !text.is(k - 1, Kind.possessive | Kind.determiner | Kind.preposition)
    ) {
      let end = k + 1
      while (end <= last && text.is(end, Kind.time | Kind.adverb)) end++
      return end > last || (text.isStop(end) && end >= last - 1)
    }
  }
  return false
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had'])
/** "And added": the subject of the cue before goes on. */
function cueFollows(text: EnglishText, from: number, last: number): boolean {
  let k = from
  while (k <= last && (text.is(k, Kind.adverb | Kind.time) || PERFECT.has(text.key(k)))) k++
  if (PRONOUNS.has(text.key(k))) k++
  while (k <= last && text.is(k, Kind.adverb)) k++
  const verb = text.words[k]?.verb
  if (!verb || k >= last) return false
  if (verb.shape === 'past') return opensContent(text, k + 1)
  return verb.shape === 'ing' && opensContent(text, k + 1) && text.key(k + 1) === 'that'
}

/** What is said may begin at a token. */
export const opensContent = (text: EnglishText, k: number): boolean => {
  if (text.key(k) === 'that' || text.page.quoteAt[k] !== undefined || text.key(k) === ':') return true
  return text.isWord(k) && !text.is(k, Kind.preposition | Kind.conjunction) && !(text.is(k, Kind.subordinator) && !WH.has(text.key(k)))
}
export const WH: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which'])

/** Whether a clause from a token on has a subject and a cue with content, before the next comma or stop. */
function clauseHasCue(text: EnglishText, from: number, last: number): boolean {
  for (let k = from + 1; k <= last && k - from < REACH; k++) {
    if (text.isStop(k)) return false
    const { verb } = text.words[k]!
    if (!verb || text.isCapital(k)) continue
    if (verb.shape === 'past' && !text.is(k - 1, Kind.preposition | Kind.determiner | Kind.auxiliary | Kind.possessive))
      return opensContent(text, k + 1)
  }
  return false
}

/** A stretch without the marks and spaces at its ends. */
export function stretch(text: EnglishText, from: number, to: number): Range | undefined {
  let [first, last] = [from, to]
  while (first <= last && isEdge(text, first)) first++
  while (last >= first && (isEdge(text, last) || (text.isStop(last) && !text.isWord(last) && !text.quoteOf(last)))) last--
  return first <= last ? { first, last } : undefined
}
const isEdge = (text: EnglishText, k: number): boolean =>
  isHalfMark(text, k) || text.isComma(k) || text.key(k) === ':' || text.key(k) === ';' || isDash(text, k) || text.key(k) === '\n'

/** The second apostrophe of a mark of two: ''. */
const isHalfMark = (text: EnglishText, k: number): boolean =>
  text.key(k) === "'" && (text.quoteOf(k - 1) !== undefined || text.quoteOf(k + 1) !== undefined)

/** The words of a quotation, without its marks and a comma or stop before the closing one. */
export function inQuotes(text: EnglishText, open: number): Range | undefined {
  const quote = text.page.quoteAt[open]
  return quote && stretch(text, quote.open + 1, quote.close - 1)
}
