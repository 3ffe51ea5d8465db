import type { Page } from './page.ts'
import type { Range } from './source-phrase.ts'
import { type CueForm, IS, type Phrase } from './word.ts'

/** What follows a cue: where the words about the speaker end (`at`), and what is said. */
export interface Complement {
  readonly kind: 'clause' | 'quotation' | 'colon' | 'lead' | 'noun'
  readonly at: number
  readonly content: Range
  readonly direct: boolean
  readonly closed: boolean
}

const FARTHEST = 45

/** The first complement that the cue can take, in its sentence; none where another cue stands before it. */
export function complementOf(page: Page, cue: CueForm, at: number, last: number): Complement | undefined {
  const { words, quoteAt } = page
  const { clause, bare } = cue.row
  const end = Math.min(last, at + (cue.form === 'finite' ? FARTHEST : 6))
  for (let i = at + 1; i <= end; i++) {
    const { key, is, cue: other } = words[i]!
    if (clause && is & (IS.that | IS.thatPronoun) && !isFront(page, i)) return clauseAt(page, i, last)
    if (other?.form === 'finite' && other.joined) return undefined
    if (key === ':' && clause) return colonAt(page, i, last)
    const quote = quoteAt[i]
    if (quote) {
      const length = quote.close - quote.open
      const ended = quote.close >= last || isEnd(page, quote.close + 1)
      if (clause && (isSaid(page, i, length, at) || (ended && length > 4)))
        return { kind: 'quotation', at: i, content: { first: i + 1, last: quote.close - 1 }, direct: true, closed: true }
      i = quote.close
      continue
    }
    const lead = is & IS.lead ? page.lexicon.leads.get(cue.row)!.find((phrase) => leadHolds(page, i, at, phrase)) : undefined
    if (lead) return leadAt(page, i, lead, last, cue.row.objectInside ? at + 1 : undefined)
    if (bare && is & IS.word && startsNoun(page, i, at))
      return { kind: 'noun', at: i, content: { first: i, last }, direct: false, closed: false }
  }
  return undefined
}

const isEnd = ({ words }: Page, i: number): boolean => i >= words.length || (words[i]!.is & IS.ends) !== 0

/** "except that", "but": a connective that holds the word for "that". */
function isFront({ words }: Page, i: number): boolean {
  const before = words[i - 1]?.fronts
  return before?.some((phrase) => phrase.length === 2 && phrase[1] === words[i]!.key) === true
}

function clauseAt(page: Page, i: number, last: number): Complement {
  const { words, quoteAt } = page
  const withPronoun = (words[i]!.is & IS.thatPronoun) !== 0
  let first = withPronoun ? i : i + 1
  if (words[first]?.key === ':') first++
  const quote = withPronoun ? undefined : quoteAt[first]
  if (quote && (quote.close >= last || isEnd(page, quote.close + 1) || quote.close - quote.open > 12))
    return { kind: 'clause', at: i, content: { first: first + 1, last: quote.close - 1 }, direct: true, closed: true }
  return { kind: 'clause', at: i, content: { first, last }, direct: false, closed: false }
}

function colonAt(page: Page, i: number, last: number): Complement | undefined {
  const { words, quoteAt } = page
  let next = i + 1
  while (words[next]?.key === '\n') next++
  const word = words[next]
  if (!word) return undefined
  const quote = quoteAt[next]
  if (quote) return { kind: 'quotation', at: i, content: { first: next + 1, last: quote.close - 1 }, direct: true, closed: true }
  if (word.is & (IS.that | IS.thatPronoun)) return { ...clauseAt(page, next, last), at: i }
  return next <= last ? { kind: 'colon', at: i, content: { first: next, last }, direct: true, closed: false } : undefined
}

/** A quotation is said, not a name, where it is long, or follows the cue's words with a mark or at once. */
function isSaid({ words }: Page, open: number, length: number, cue: number): boolean {
  const before = words[open - 1]!
  if (before.is & IS.quotedNameHead) return false
  return length > 6 || (length > 2 && (open === cue + 1 || before.key === '،'))
}

function leadHolds({ words }: Page, i: number, cue: number, phrase: Phrase): boolean {
  const first = phrase[0]!
  if (phrase.length === 1 && first.endsWith('-')) {
    const { key, is } = words[i]!
    return key.length > 3 && i > cue && key.startsWith(first.slice(0, -1)) && !(is & (IS.quotedNameHead | IS.addressee))
  }
  for (let k = 0; k < phrase.length; k++) if (words[i + k]?.key !== phrase[k]) return false
  return true
}

function leadAt(page: Page, i: number, lead: Phrase, last: number, objectAt: number | undefined): Complement {
  const { words, quoteAt } = page
  const written = lead[0]!.endsWith('-')
  let first = written ? i : i + lead.length
  const that = IS.that | IS.thatPronoun
  if (!written && (words[first]?.is ?? 0) & that) return { ...clauseAt(page, first, last), at: i }
  if (written && words[i]!.is & that) return clauseAt(page, i, last)
  const quote = quoteAt[first]
  if (quote && quote.close >= last - 1)
    return { kind: 'lead', at: i, content: { first: first + 1, last: quote.close - 1 }, direct: true, closed: true }
  if (objectAt !== undefined) first = objectAt
  return { kind: 'lead', at: i, content: { first, last }, direct: false, closed: false }
}

function startsNoun({ words }: Page, i: number, cue: number): boolean {
  if (!(words[i]!.is & IS.nounStart)) return false
  if (i === cue + 1) return true
  const before = words[i - 1]!
  return !(before.is & IS.word) || !(before.role || before.head || before.is & IS.stop)
}
