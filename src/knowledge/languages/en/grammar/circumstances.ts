import type { Range } from '../../../../model/language/grammar.ts'
import type { EnglishText } from './english-text.ts'
import { isOccasionAt, phraseFrom } from './noun-phrases.ts'
import { Kind } from './words/word.ts'

/** What stands between a cue and what is said: whom it was told, where and when. */
export interface Circumstances {
  readonly told: Range | undefined
  readonly occasion: Range | undefined
  /** The token behind them. */
  readonly next: number
}

/** The token behind a time that begins at a token: "on Wednesday", "late Monday", "Friday, 12 May". */
export function behindTime(text: EnglishText, from: number, last: number): number {
  let k = from
  if (text.is(k, Kind.preposition) && text.is(k + 1, Kind.time | Kind.number) && !text.is(k + 2, Kind.person)) {
    if (!text.is(k + 1, Kind.time) && !text.is(k + 2, Kind.time)) return from
    k++
  } else if (!text.is(k, Kind.time)) return from
  if (text.is(k + 1, Kind.joiner) && text.key(k + 2) === 's') return from
  while (
    k <= last &&
    (text.is(k, Kind.time) || (text.is(k, Kind.number) && text.is(k - 1, Kind.time | Kind.preposition)) || isTimeComma(text, k))
  )
    k++
  return k
}
const isTimeComma = (text: EnglishText, k: number): boolean =>
  (text.isComma(k) && text.is(k - 1, Kind.time | Kind.number) && text.is(k + 1, Kind.time | Kind.number)) ||
  (text.isDot(k) && text.is(k - 1, Kind.time))

/** What follows whom somebody warned: else the clause itself begins with that noun, "warned Seoul will pay". */
const TOLD: ReadonlySet<string> = new Set(['that', 'to', 'of', 'about', 'against', 'not', 'for', 'over', ',', ':', 'how', 'whether', 'if'])

/** Whom, where and when, in any order, behind a cue. */
export function circumstances(text: EnglishText, from: number, last: number, told: boolean, mustTell = true): Circumstances {
  let [k, whom, occasion]: [number, Range | undefined, Range | undefined] = [from, undefined, undefined]
  if (told) {
    whom = addressee(text, k, last)
    if (whom && !mustTell && !TOLD.has(text.key(whom.last + 1)) && !text.page.quoteAt[whom.last + 1] && !text.is(whom.last + 1, Kind.time))
      whom = undefined
    if (whom) k = whom.last + 1
  }
  for (;;) {
    const before = k
    k = behindTime(text, k, last)
    if (text.is(k, Kind.adverb) && !text.is(k, Kind.time) && k < last && !text.isCapital(k)) k++
    if (text.is(k, Kind.preposition) && isOccasionAt(text, k)) {
      const where = occasionFrom(text, k, last)
      occasion ??= where
      k = where.last + 1
    } else if (!whom && text.key(k) === 'to' && text.is(k + 1, Kind.addressee | Kind.determiner) && text.is(k + 1, Kind.addressee)) k += 2
    if (k === before) return { told: whom, occasion, next: k }
  }
}

/** "In a statement to reporters": up to a comma, "that", a clause or a quotation. */
export function occasionFrom(text: EnglishText, preposition: number, last: number): Range {
  let end = preposition
  let noun = false
  for (let k = preposition + 1; k <= last; k++) {
    if (
      text.isStop(k) ||
      text.isComma(k) ||
      text.key(k) === 'that' ||
      text.is(k, Kind.auxiliary | Kind.subject | Kind.relative | Kind.verb)
    )
      break
    if (noun && text.is(k, Kind.determiner | Kind.possessive) && !text.is(k - 1, Kind.preposition)) break
    if (noun && text.is(k, Kind.time) && !text.is(k - 1, Kind.preposition)) break
    if (noun && text.is(k, Kind.preposition) && text.is(k + 1, Kind.time)) break
    const { verb } = text.words[k]!
    if (noun && verb && verb.shape !== 'base' && !text.is(k, Kind.occasion)) break
    noun ||= text.is(k, Kind.occasion)
    end = k
  }
  while (end > preposition && text.is(end, Kind.preposition | Kind.adverb)) end--
  return { first: preposition, last: end }
}

/** Whom something was told: a carrier, "reporters", a person; it ends where a clause begins. */
function addressee(text: EnglishText, from: number, last: number): Range | undefined {
  const carrier = text.page.carrierAt[from] ?? text.page.carrierAt[from + 1]
  const phrase = phraseFrom(text, from, last)
  if (!phrase) return undefined
  let end = phrase.last
  for (let k = from; k <= phrase.last; k++) {
    const inside = carrier !== undefined && text.page.tokens.start[k]! < carrier.span.end
    if (k > from && !inside && (beginsClause(text, k, from) || text.key(k) === 'to' || text.is(k, Kind.negation))) {
      end = k - 1
      break
    }
    if (text.is(k, Kind.addressee) && !isAddresseeGoing(text, k + 1)) {
      end = k
      break
    }
  }
  return { first: from, last: end }
}

/** "Reporters in Geneva": the phrase goes on. */
const isAddresseeGoing = (text: EnglishText, k: number): boolean =>
  text.is(k, Kind.preposition | Kind.occasion | Kind.outlet) || text.isJoiner(k)

function beginsClause(text: EnglishText, k: number, from: number): boolean {
  const before = k - 1
  if (text.is(before, Kind.preposition | Kind.determiner | Kind.possessive | Kind.conjunction) || text.isJoiner(before)) return false
  if (text.is(k, Kind.determiner | Kind.possessive | Kind.subject)) return true
  if (text.is(k, Kind.outlet | Kind.occasion | Kind.addressee)) return false
  // "told Reuters helicopters had been sent".
  const wasCarrier =
    text.isCapital(before) && !text.isCapital(k) && text.isWord(k) && !text.is(k, Kind.preposition | Kind.conjunction) && before === from
  return wasCarrier || (text.isCapital(k) && !text.isCapital(before) && text.isWord(before))
}
