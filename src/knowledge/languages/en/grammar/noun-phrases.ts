import type { Range } from '../../../../model/language/grammar.ts'
import type { EnglishText } from './english-text.ts'
import { Kind } from './words/word.ts'

/** Tokens that a phrase for somebody has, at most. */
const LONGEST = 45
const FINITE = Kind.auxiliary | Kind.verb
const LEADING = Kind.conjunction | Kind.adverb | Kind.subordinator | Kind.time

/** Time, adverbs and commas around them between a subject and its verb: "Esper on Wednesday accused". The last token before them. */
export function beforeAdverbs(text: EnglishText, end: number, least: number): number {
  let i = end
  for (;;) {
    const before = i
    while (i >= least && text.is(i, Kind.adverb | Kind.negation) && !text.is(i, Kind.subject)) i--
    i = beforeTime(text, i, least)
    if (i === before) return i
  }
}

/** The token before a time such as "on Wednesday", "last week", "in May 2016", where one ends at a token. */
function beforeTime(text: EnglishText, end: number, least: number): number {
  let i = end
  while (
    i >= least &&
    (text.is(i, Kind.time) || (text.is(i, Kind.number) && text.is(i - 1, Kind.time | Kind.number)) || isTimeComma(text, i))
  )
    i--
  if (i === end) return end
  // "The Sunday Times", "this": a name or a subject that only holds such a word.
  if (text.is(i, Kind.preposition) && i >= least) return i - 1
  const named =
    text.isCapital(i) && !text.is(i, Kind.determiner) && text.is(i + 1, Kind.time) && text.isCapital(end) && !text.is(end, Kind.number)
  return named && i >= least && text.key(i) !== '.' && !text.isStop(i) && text.key(i) !== ',' && isNewsName(text, end) ? end : i
}
const isTimeComma = (text: EnglishText, i: number): boolean =>
  text.isComma(i) && text.is(i - 1, Kind.time | Kind.number) && text.is(i + 1, Kind.time | Kind.number)
const isNewsName = (text: EnglishText, end: number): boolean => text.is(end, Kind.outlet)

/** The first token of the verb group that a verb ends: "has repeatedly said", "also told". */
export function verbGroupStart(text: EnglishText, verb: number, least: number): number {
  let i = verb
  for (let k = verb - 1; k >= least && verb - k <= 6; k--) {
    if (text.is(k, Kind.auxiliary)) i = k
    else if (!text.is(k, Kind.adverb | Kind.negation) && !isContracted(text, k)) break
  }
  return i
}
/** The "t" of "didn't", the "s" or "ve" of "he's", "they've", and the apostrophe. */
const isContracted = (text: EnglishText, k: number): boolean =>
  (text.is(k, Kind.joiner) && text.touches(k) && ['t', 've', 'd', 'll'].includes(text.key(k + 1))) ||
  (['t', 've', 'd', 'll'].includes(text.key(k)) && text.is(k - 1, Kind.joiner))

/** The phrase of the subject that ends right before a verb group: its apposition inside, a time before it or a leading phrase outside. */
export function subjectBefore(text: EnglishText, group: number, least: number): Range | undefined {
  const end = beforeAdverbs(text, group - 1, least)
  if (end < least) return undefined
  if (!text.isComma(end)) return phraseEndingAt(text, end, least)
  return withApposition(text, end, least)
}

/** "Ann Lee, a county engineer, said": the name, and what stands between commas behind it. */
function withApposition(text: EnglishText, comma: number, least: number): Range | undefined {
  const open = commaBefore(text, comma - 1, least)
  // "The valley, dubbed a garden": no subject, a participle.
  if (open === undefined) return undefined
  const inner = { first: open + 1, last: comma - 1 }
  const head = phraseEndingAt(text, open - 1, least)
  if (head && isApposition(text, inner, head)) return { first: head.first, last: comma - 1 }
  // "…, Pilar Bernabé, told": what stands before is something else.
  return isSubordinate(text, inner.first) ? head : phraseEndingAt(text, comma - 1, open + 1)
}
const isSubordinate = (text: EnglishText, i: number): boolean =>
  text.is(i, Kind.subordinator | Kind.preposition | Kind.adverb) || text.words[i]!.verb?.shape === 'ing'

/** The comma that opens a stretch between commas, with no end of a clause inside. */
function commaBefore(text: EnglishText, from: number, least: number): number | undefined {
  for (let k = from; k > least && from - k < LONGEST; k--) {
    if (text.isStop(k) && text.key(k) !== '(' && text.key(k) !== ')') return undefined
    if (text.isComma(k)) return k
  }
  return undefined
}

/** Whether what stands between commas says who the name before it is. */
export function isApposition(text: EnglishText, { first, last }: Range, head: Range): boolean {
  if (text.is(first, Kind.relative)) return true
  if (text.is(first, Kind.subordinator | Kind.conjunction) || text.words[first]!.verb?.shape === 'ing') return false
  const named = endsNamed(text, head)
  if (text.is(first, Kind.number) && named) return true
  if (text.words[first]!.verb?.shape === 'past' && last > first) return true
  if (text.is(first, Kind.preposition)) return named && (text.key(first) === 'of' || text.key(first) === 'from')
  if (hasClause(text, { first, last })) return false
  for (let k = first; k <= last; k++)
    if (text.is(k, Kind.person | Kind.body | Kind.document | Kind.honorific)) return named || isAllCapital(text, { first, last })
  return isAllCapital(text, { first, last })
    ? hasOffice(text, head) || (named && first === last)
    : named && text.is(first, Kind.determiner) && last > first
}
/** A verb of its own: "the province strengthened its dams" is no apposition. */
function hasClause(text: EnglishText, { first, last }: Range): boolean {
  for (let k = first; k <= last; k++) {
    if (text.is(k, Kind.relative)) return false
    if (text.is(k, FINITE) && !text.isCapital(k)) return true
    if (k > first && /..ed$/u.test(text.key(k)) && !text.isCapital(k) && text.is(k + 1, Kind.determiner | Kind.possessive)) return true
  }
  return false
}
const endsNamed = (text: EnglishText, { last }: Range): boolean => text.isCapital(last) || text.key(last) === ')'
const hasOffice = (text: EnglishText, { first, last }: Range): boolean => {
  for (let k = first; k <= last; k++) if (text.is(k, Kind.person)) return true
  return false
}
export function isAllCapital(text: EnglishText, { first, last }: Range): boolean {
  for (let k = first; k <= last; k++) if (text.isWord(k) && !text.isCapital(k) && !NAME_PARTICLES.has(text.key(k))) return false
  return last - first < 8
}
/** Small words inside of names: "Ursula von der Leyen", "Khalid bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'di',
  'del',
  'der',
  'den',
  'von',
  'van',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'abu',
  'ben',
  's',
  'and',
  'of',
  'the',
  'for',
])

/** A noun phrase that ends at a token, back to where its clause begins. */
export function phraseEndingAt(text: EnglishText, end: number, least: number): Range | undefined {
  let last = end
  while (last >= least && isOuterMark(text, last)) last--
  if (last < least || !(text.isWord(last) || text.key(last) === ')' || text.quoteOf(last) || text.isDot(last)) || endsNoPhrase(text, last))
    return undefined
  let first = last + 1
  let verb: number | undefined
  for (let k = last; k >= least && last - k < LONGEST; k--) {
    if (text.key(k) === ')') {
      const open = bracketBefore(text, k, least)
      if (open === undefined) break
      k = open
      continue
    }
    if (text.isStop(k) || text.isComma(k) || text.key(k) === '(' || closesSpeech(text, k)) break
    if (text.isJoiner(k + 1) && text.key(k + 1) === '-') {
      if (verb === undefined) first = k
      continue
    }
    if (text.is(k, Kind.relative) && verb !== undefined) {
      verb = undefined
      continue
    }
    if (verb === undefined && isFiniteVerb(text, k, last)) verb = k
    if (verb !== undefined) {
      if (last - verb > 25) break
      continue
    }
    if (text.key(k) === 'that' && k < last && !text.is(k + 1, Kind.preposition)) break
    if (text.is(k, Kind.subordinator | Kind.relative) && k < last) break
    if (text.is(k, Kind.conjunction) && isClauseConjunction(text, k, least)) break
    first = k
  }
  // "The two guides I said were good": a pronoun right before its verb is all of the subject.
  return isPronoun(text, last) ? { first: last, last } : trimmed(text, first, last)
}

/** The mark that closes a quotation with a comma or stop in it: “It’s doable,” Risch. */
export const closesSpeech = (text: EnglishText, k: number): boolean =>
  text.quoteClosedAt(k) !== undefined && (text.isComma(k - 1) || text.is(k - 1, Kind.stop))

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you'])
const isPronoun = (text: EnglishText, k: number): boolean => PRONOUNS.has(text.key(k))

/** The marks behind a phrase that are none of it. */
const isOuterMark = (text: EnglishText, k: number): boolean => text.isComma(k) || (text.isStop(k) && text.key(k) !== ')')
/** Words that no noun phrase ends with. */
const endsNoPhrase = (text: EnglishText, k: number): boolean =>
  text.is(k, Kind.preposition | Kind.conjunction | Kind.auxiliary | Kind.possessive) &&
  !text.is(k, Kind.subject | Kind.object) &&
  !text.isCapital(k)

function bracketBefore(text: EnglishText, close: number, least: number): number | undefined {
  for (let k = close - 1; k >= least && close - k < 12; k--) if (text.key(k) === '(') return k
  return undefined
}

/** A verb between a subject and the end of the phrase: what stands before it is another clause. */
function isFiniteVerb(text: EnglishText, k: number, last: number): boolean {
  if (k === last || text.isCapital(k) || text.isJoiner(k - 1) || text.isJoiner(k + 1)) return false
  if (text.is(k, FINITE)) return !text.is(k - 1, Kind.determiner | Kind.possessive)
  const verb = text.words[k]!.verb
  return (
    verb !== undefined &&
    verb.shape === 'past' &&
    !text.is(k - 1, Kind.auxiliary | Kind.determiner | Kind.possessive | Kind.preposition) &&
    !text.is(k + 1, Kind.preposition)
  )
}

/** "And" between clauses and not between nouns: a verb stands before it in the same stretch. */
function isClauseConjunction(text: EnglishText, k: number, least: number): boolean {
  if (text.key(k) === 'but' || text.key(k) === 'yet') return true
  for (let i = k - 1; i >= least && k - i < LONGEST; i--) {
    if (text.isStop(i)) return false
    if (text.isComma(i)) return i === k - 1
    if ((text.is(i, FINITE) || text.words[i]!.verb?.shape === 'past') && !text.isCapital(i)) return true
  }
  return false
}

/** Without what only leads up to a phrase: "But", "On Sunday", "In the north". */
function trimmed(text: EnglishText, from: number, last: number): Range | undefined {
  let first = from
  while (first <= last) {
    if (text.key(first) === 'with' && first < last) first++
    else if (text.is(first, LEADING) && !text.is(first, Kind.determiner | Kind.person) && first < last) first++
    else if (!text.isWord(first) && !(text.quoteOf(first) && first < last) && first < last) first++
    else if (text.is(first, Kind.preposition)) {
      const next = behindPreposition(text, first, last)
      if (next === undefined) return undefined
      first = next
    } else break
  }
  return first <= last && isSomebody(text, first, last) ? { first, last } : undefined
}

/** Shares of those asked: "half said they would vote". */
const SHARES: ReadonlySet<string> = new Set(['half', 'majority', 'percent', 'third', 'quarter'])

/** A single word without a capital is somebody only where it is a noun of persons, bodies or papers, or a pronoun. */
function isSomebody(text: EnglishText, first: number, last: number): boolean {
  // "He believed the polls that", "using an average of": no phrase, a clause.
  if (
    first < last &&
    (isPronoun(text, first) || text.words[first]!.verb?.shape === 'ing' || (/[^s]ing$/u.test(text.key(first)) && !text.isCapital(first)))
  )
    return false
  if (first < last || text.isCapital(first)) return true
  const known =
    Kind.plural | Kind.body | Kind.person | Kind.document | Kind.subject | Kind.relative | Kind.determiner | Kind.outlet | Kind.possessive
  return text.is(first, known | Kind.number) || SHARES.has(text.key(first)) || /[^s]s$/u.test(text.key(first))
}

/** Where a phrase of its own begins behind a leading preposition and its noun: "In a statement | the army". */
function behindPreposition(text: EnglishText, preposition: number, last: number): number | undefined {
  for (let k = preposition + 2; k <= last; k++) {
    if (
      text.is(k, Kind.determiner | Kind.possessive | Kind.subject) &&
      !text.is(k - 1, Kind.preposition | Kind.conjunction | Kind.determiner)
    )
      return k
    const lower =
      text.isWord(k - 1) &&
      !text.isCapital(k - 1) &&
      !text.is(k - 1, Kind.preposition | Kind.determiner | Kind.possessive | Kind.conjunction)
    if (text.isCapital(k) && (lower || text.is(k - 1, Kind.time | Kind.number)) && !text.is(k, Kind.time)) return k
  }
  return undefined
}

/** The noun phrase that begins at a token: behind an inverted verb, behind "according to", behind "told". */
export function phraseFrom(text: EnglishText, from: number, most: number): Range | undefined {
  if (text.is(from, Kind.subject) && !text.is(from, Kind.determiner)) return { first: from, last: from }
  let last = from - 1
  for (let k = from; k <= most && k - from < LONGEST; k++) {
    if (text.key(k) === '(' && last >= from) {
      const close = bracketAfter(text, k, most)
      if (close === undefined) break
      last = k = close
      continue
    }
    if (text.isStop(k) || text.isComma(k)) break
    if (text.isWord(k) && k > from && endsForward(text, k)) break
    if (!text.isWord(k) && !text.isJoiner(k) && !text.quoteOf(k)) break
    last = k
  }
  while (
    last >= from &&
    (text.is(last, Kind.preposition | Kind.conjunction | Kind.adverb) ||
      (!text.isWord(last) && !text.quoteOf(last) && text.key(last) !== ')' && !text.isDot(last)))
  )
    last--
  return last >= from ? { first: from, last } : undefined
}

function bracketAfter(text: EnglishText, open: number, most: number): number | undefined {
  for (let k = open + 1; k <= most && k - open < 12; k++) if (text.key(k) === ')') return k
  return undefined
}

function endsForward(text: EnglishText, k: number): boolean {
  if (text.isCapital(k) && !text.is(k, Kind.time)) return false
  if (text.key(k) === 'that' || text.is(k, FINITE | Kind.subordinator | Kind.relative | Kind.negation)) return true
  if (text.is(k, Kind.subject) && !text.is(k - 1, Kind.preposition)) return true
  // "… said Monday", "on Monday".
  if (text.is(k, Kind.time) && !text.isJoiner(k + 1)) return true
  if (text.is(k, Kind.preposition) && (text.is(k + 1, Kind.time) || isOccasionAt(text, k))) return true
  const verb = text.words[k]!.verb
  return (
    verb !== undefined &&
    (verb.shape === 'past' || verb.shape === 'ing') &&
    !text.is(k - 1, Kind.determiner | Kind.preposition | Kind.possessive)
  )
}

/** "In a statement", "at a news conference": where and how it was said. */
export function isOccasionAt(text: EnglishText, preposition: number): boolean {
  if (!OCCASION_PREPOSITIONS.has(text.key(preposition))) return false
  for (let k = preposition + 1; k < preposition + 9 && (text.isWord(k) || text.isJoiner(k)); k++) {
    if (text.is(k, Kind.occasion)) return true
    if (text.is(k, Kind.preposition)) return false
  }
  return false
}
const OCCASION_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'via', 'through'])
