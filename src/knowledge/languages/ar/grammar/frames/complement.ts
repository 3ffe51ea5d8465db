import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import type { Cue, CueForm, Phrase } from '../words/lexicon-entry.ts'
import { FORM, IS, type Word } from '../words/word.ts'

/** What follows a cue: where the words about the speaker end (`at`), and what is said. */
export interface Complement {
  readonly kind: 'clause' | 'quotation' | 'colon' | 'lead' | 'noun'
  readonly at: number
  readonly content: Range
  readonly direct: boolean
  readonly closed: boolean
  /** Proposed beside what the rules find: the words before it are the speaker's alone. */
  readonly wide?: true
}

/** Words from a cue to what is said: of a verb, of one that often reports nothing, of a participle. */
const [FAR, MIDDLE, NEAR, NEXT] = [45, 25, 9, 6]

export function reach(cue: CueForm): number {
  if (cue.form !== 'finite') return cue.row.act === 'demand' && cue.form === 'participle' ? MIDDLE : NEXT
  return cue.row.near ? (cue.joined ? MIDDLE : NEAR) : FAR
}

/** The first complement that the cue can take, in its sentence; none where another cue stands before it. */
export function complementOf(page: Page, cue: CueForm, at: number, last: number, mention?: Range): Complement | undefined {
  const { words, quoteAt } = page
  const { clause } = cue.row
  const from = mention ? mention.last + 1 : at + 1
  const end = Math.min(last, at + reach(cue))
  const said = isTaken(page, at + 1, cue)
  if (mention && from <= end && takesThing(cue.row) && isThing(words[from]!)) return nounAt(from, last)
  for (let i = from; i <= end; i++) {
    if (clause && opensClauseOf(page, i, at)) return clauseAt(page, i, last)
    if (endsSearch(page, i, cue)) break
    if (clause && isColonOf(page, i)) return colonAt(page, i, last)
    const quote = quoteAt[i]
    if (quote) {
      if (clause && isSaid(page, quote, at, last)) return quotationAt(quote)
      i = quote.close
    } else if (!(words[i]!.is & IS.word)) i = aside(page, i, last)
    else {
      const found = said ? undefined : objectAt(page, i, cue, at, last)
      if (found) return found
    }
  }
  return judgedAt(page, cue, at, last)
}

/** A noun that begins what is said, up to the end of the sentence. */
const nounAt = (at: number, last: number): Complement => ({
  kind: 'noun',
  at,
  content: { first: at, last },
  direct: false,
  closed: false,
})

/** A quotation that is said: the words between its marks. */
export const quotationAt = ({ open, close, closed }: Page['quoteAt'][number] & object): Complement => ({
  kind: 'quotation',
  at: open,
  content: { first: open + 1, last: close - 1 },
  direct: true,
  closed,
})

/** Verbs that take a thing for their object: of some only where they take a clause too. */
const takesThing = ({ bare, objectInside, clause }: Cue): boolean => bare || (objectInside && clause)

/** "That" at token `i`, as the verb at `at` has it: no initial, no connective, not behind a noun that wants one. */
const opensClauseOf = (page: Page, i: number, at: number): boolean =>
  (page.words[i]!.is & (IS.that | IS.thatPronoun)) !== 0 &&
  !isInitial(page, i) &&
  (i === at + 1 || !(isFront(page, i) || page.words[i - 1]!.beforeThat))

/** Another report begins: what stands behind it is no longer the cue's. */
export const endsSearch = (page: Page, i: number, cue: CueForm): boolean =>
  startsAnother(page, i, cue.row.near) || (cue.form === 'finite' && participleTakes(page, i, cue))

/** A colon before what is said, not one of a clock or a list. */
export const isColonOf = ({ words }: Page, i: number): boolean => words[i]!.key === ':' && !words[i - 1]!.ties

/** What the verb's own preposition, or a noun that it takes, begins at token `i`. */
function objectAt(page: Page, i: number, cue: CueForm, at: number, last: number): Complement | undefined {
  const { row } = cue
  const lead = page.words[i]!.is & IS.lead ? row.leads.find((phrase) => leadHolds(page, i, at, phrase, row, last)) : undefined
  const led = lead && leadAt(page, i, lead, last, cue, at)
  return led ?? (row.bare && startsNoun(page, i, at, row) ? nounAt(i, last) : undefined)
}

/** "Considering this heritage a common one": the one judged begins what is said. */
function judgedAt({ words }: Page, { form, row }: CueForm, at: number, last: number): Complement | undefined {
  const judges = form === 'participle' && row.objectInside && row.clause
  return judges && at < last && words[at + 1]!.is & IS.word ? nounAt(at + 1, last) : undefined
}

/** «إن.بي.سي» (NBC): the sound of a letter, spelt like "that". */
export const isInitial = ({ words, tokens }: Page, i: number): boolean =>
  words[i + 1]?.key === '.' && tokens.end[i] === tokens.start[i + 1] && tokens.end[i + 1] === tokens.start[i + 2]

/** A noun, behind a phrase for somebody whose end is known: the verb's object. */
const isThing = ({ is, form, cue, resumptive, again }: Word): boolean =>
  (is & IS.word) !== 0 &&
  !(is & (IS.that | IS.thatPronoun | IS.stop | IS.time | IS.occasionLead | IS.relative | IS.opener | IS.according | IS.demonstrative)) &&
  !cue &&
  !resumptive &&
  !again &&
  ((is & (IS.definite | IS.nounStart)) !== 0 || (form & (FORM.noun | FORM.owned)) !== 0)

/** "To which he called", "announced that (thing)": what is said stands elsewhere. */
export const isTaken = ({ words }: Page, i: number, { row }: CueForm): boolean => {
  const word = words[i]
  const own = word?.toIt !== undefined && row.leads.some(([first]) => first === word.toIt)
  return word !== undefined && (own || (word.pointing && !((words[i + 1]?.is ?? 0) & IS.definite)))
}

/** Another verb of saying of its own clause. */
export function startsAnother({ words }: Page, i: number, near: boolean): boolean {
  const { cue, is } = words[i]!
  // "Through" is written like "expressed".
  if (cue?.form !== 'finite' || (is & IS.stop && !cue.joined)) return false
  return cue.joined || !(words[i - 1]!.is & IS.word) || (words[i - 1]!.is & (near ? IS.opener | IS.unreal : IS.opener)) !== 0
}

/** "…, pointing out that": what follows is the participle's, unless the verb only says that somebody spoke ("he said, stressing that"). */
export function participleTakes({ words }: Page, i: number, { row }: CueForm): boolean {
  if (words[i]!.cue?.form !== 'participle' || words[i]!.role) return false
  // "The city of" is written like "condemning".
  if (words[i - 1]!.is & IS.word && !((words[i + 1]?.is ?? 0) & (IS.that | IS.thatPronoun | IS.lead))) return false
  return !SPEAKS.has(row.act)
}
const SPEAKS: ReadonlySet<string> = new Set(['say', 'add', 'answer'])

const ASIDE = 30
/** The last token of what brackets or dashes fence off; the token itself where they fence nothing. */
export function aside({ words }: Page, i: number, last: number): number {
  const { key } = words[i]!
  const closing = key === '(' ? ')' : key === '-' || key === '\u2013' ? key : ''
  if (!closing) return i
  const dash = closing !== ')'
  for (let k = i + 1; k <= Math.min(last, i + ASIDE); k++)
    if (words[k]!.key === closing || (dash && (words[k]!.key === '-' || words[k]!.key === '\u2013'))) return k
  return i
}

export const isEnd = ({ words }: Page, i: number): boolean => i >= words.length || (words[i]!.is & IS.ends) !== 0

/** "except that", "but": a connective that holds the word for "that". */
export function isFront({ words }: Page, i: number): boolean {
  const before = words[i - 1]?.fronts
  return before?.some((phrase) => phrase.length === 2 && words[i]!.key.startsWith(phrase[1]!)) === true
}

export function clauseAt(page: Page, i: number, last: number, at = i): Complement {
  const { words, quoteAt } = page
  const withPronoun = (words[i]!.is & IS.thatPronoun) !== 0
  let first = withPronoun ? i : i + 1
  if (words[first]?.key === ':') first++
  const quote = withPronoun ? undefined : quoteAt[first]
  if (quote && (quote.close >= last || isEnd(page, quote.close + 1) || quote.close - quote.open > 12))
    return { kind: 'clause', at, content: { first: first + 1, last: quote.close - 1 }, direct: true, closed: quote.closed }
  return { kind: 'clause', at, content: { first, last }, direct: false, closed: false }
}

export function colonAt(page: Page, i: number, last: number): Complement | undefined {
  const { words, quoteAt } = page
  let next = i + 1
  while (words[next]?.key === '\n') next++
  const word = words[next]
  if (!word) return undefined
  const quote = quoteAt[next]
  if (quote) return { kind: 'quotation', at: i, content: { first: next + 1, last: quote.close - 1 }, direct: true, closed: quote.closed }
  if (word.is & (IS.that | IS.thatPronoun)) return clauseAt(page, next, last, i)
  return next <= last ? { kind: 'colon', at: i, content: { first: next, last }, direct: true, closed: false } : undefined
}

const NAME = 10

/** A quotation is said, not a name, where it is long, or follows the cue's words with a mark or at once and a clause ends behind it. */
function isSaid(page: Page, { open, close }: { open: number; close: number }, cue: number, last: number): boolean {
  const { words } = page
  const length = close - open
  const before = words[open - 1]!
  if (before.is & IS.quotedNameHead) return false
  const next = words[close + 1]?.is ?? 0
  const behind = next & IS.comma ? (words[close + 2]?.is ?? 0) : next
  // "«The observatory», that": a name in marks.
  if (length < NAME && open === cue + 1 && behind & (IS.that | IS.thatPronoun)) return false
  const ended = close >= last || isEnd(page, close + 1)
  if (length > 6) return true
  return ended && (length > 4 || (length > 2 && (open === cue + 1 || before.key === '،')))
}

const TELLS: ReadonlySet<string> = new Set(['say', 'report', 'explain'])
/** "The spokesman in the town X said that": what looks like "of the town" belongs to the speaker. */
function thatFollows(words: Page['words'], at: number, last: number, definite: boolean): boolean {
  for (let i = at + 1; i <= Math.min(last, at + MIDDLE); i++) {
    const { is, andOf, cue } = words[i]!
    // Of a noun without the article only a mark shows that the clause is the verb's.
    if (is & (IS.that | IS.thatPronoun) && !andOf) return definite ? (is & IS.that) !== 0 : (words[i - 1]!.is & IS.comma) !== 0
    if (cue || andOf) return false
  }
  return false
}

export function leadHolds({ words, quoteAt }: Page, i: number, cue: number, phrase: Phrase, row: Cue, last: number): boolean {
  if (words[i - 1]!.governing) return false
  const first = phrase[0]!
  if (phrase.length === 1 && first.endsWith('-')) {
    const { key, is } = words[i]!
    const prefix = first.slice(0, -1)
    if (key === prefix) return quoteAt[i + 1] !== undefined
    // "Benkirane" begins like "with".
    const named = (words[i]!.form & FORM.name) !== 0
    const written =
      key.length > 3 && i > cue && key.startsWith(prefix) && !named && !words[i]!.cue && !(is & (IS.quotedNameHead | IS.addressee))
    if (!written || i === cue + 1) return written
    return (
      !(TELLS.has(row.act) && thatFollows(words, i, last, words[i]!.attached === 'definite')) &&
      !(row.clause && hasClause(words, i + 1, last))
    )
  }
  for (let k = 0; k < phrase.length; k++) if (words[i + k]?.key !== phrase[k]) return false
  return !(row.clause && i > cue + 1 && hasClause(words, i + phrase.length, last))
}

/** "The supervisor of the fair X said that": a clause behind a preposition of the office is the verb's, unless a noun before it wants one ("the need that"). */
function hasClause(words: Page['words'], from: number, last: number): boolean {
  if (!words[from] || words[from].is & (IS.that | IS.thatPronoun)) return false
  for (let i = from; i <= Math.min(last, from + MIDDLE); i++) {
    const { is, andOf, cue, beforeThat } = words[i]!
    if (is & (IS.that | IS.thatPronoun) && !andOf) {
      const before = words[i - 1]!
      if (before.is & IS.comma) return true
      return !before.beforeThat && ((before.is & IS.definite) !== 0 || (before.form & FORM.name) !== 0)
    }
    if ((cue && !words[i]!.role) || andOf || is & (IS.relative | IS.stop) || beforeThat) return false
  }
  return false
}

export function leadAt(page: Page, i: number, lead: Phrase, last: number, form: CueForm, cue: number): Complement | undefined {
  const { row, object } = form
  const { words, quoteAt } = page
  const alone = words[i]!.key === lead[0]!.slice(0, -1)
  const written = lead[0]!.endsWith('-') && !alone
  let first = written ? i : i + lead.length
  const that = IS.that | IS.thatPronoun
  const next = words[first]?.is ?? 0
  if (!written && next & that) return clauseAt(page, first, last, i)
  if (written && words[i]!.is & that) return clauseAt(page, i, last)
  // "pointed to the decision": what is pointed at is not said.
  if (row.act === 'explain' && !row.objectInside && next & IS.definite) return undefined
  if (!written && isTaken(page, first, form)) return undefined
  const quote = quoteAt[first]
  if (quote && quote.close >= last - 1)
    return { kind: 'lead', at: i, content: { first: first + 1, last: quote.close - 1 }, direct: true, closed: quote.closed }
  if (row.objectInside && !object && form.form !== 'noun') first = cue + 1
  return { kind: 'lead', at: i, content: { first, last }, direct: false, closed: false }
}

function startsNoun({ words }: Page, i: number, cue: number, { act, near }: Cue): boolean {
  const { is, form } = words[i]!
  // "Its commitment to" is the verb's object, whatever its shape.
  const owned =
    (form & FORM.owned) !== 0 &&
    !(is & (IS.stop | IS.time | IS.demonstrative)) &&
    i > cue + 1 &&
    !words[i]!.roleBare &&
    !words[i]!.ownWords &&
    !words[i]!.beforeThat
  if (!(is & IS.nounStart) && !owned) return false
  if (i === cue + 1) return true
  if (!(is & IS.nounStart) && (words[i - 1]!.is & (IS.definite | IS.place)) === 0 && !(words[i - 1]!.form & FORM.name)) return false
  const before = words[i - 1]!
  // "A source who asked not to be named": what is asked for belongs to the verb before it.
  if (before.cue?.form === 'finite') return false
  // "Confirmed in it the need for"; "announced in it the opening" is a passive.
  const inIt = before.resumptive && !near && !(act === 'announce' && before.toIt)
  return !(before.is & IS.word) || !(before.role || before.head || (before.is & IS.stop && !inIt))
}
