import type { CueForm } from './lexicon.ts'
import type { Page } from './page.ts'
import type { Range } from './source-phrase.ts'

/** What follows a cue: where the words about the speaker end (`at`), and what is said. */
export interface Complement {
  readonly kind: 'clause' | 'quotation' | 'colon' | 'lead' | 'noun'
  readonly at: number
  readonly content: Range
  readonly direct: boolean
  readonly closed: boolean
}

const FARTHEST = 45
const ENDS = new Set(['.', '؟', '?', '!', '؛', '،', ',', '\n', '-', ')'])

/** The first complement that the cue can take, in its sentence; none where another cue stands before it. */
export function complementOf(page: Page, cue: CueForm, at: number, last: number): Complement | undefined {
  const { tokens, lexicon, quoteAt } = page
  const leads = lexicon.leads.get(cue.row) ?? []
  const farthest = cue.form === 'finite' ? FARTHEST : 6
  for (let i = at + 1; i <= Math.min(last, at + farthest); i++) {
    const { key, word } = tokens[i]!
    if (cue.row.clause && lexicon.that.has(key) && !isFront(page, i)) return clauseAt(page, i, last)
    if (word && lexicon.cues.get(key)?.form === 'finite' && lexicon.cues.get(key)!.joined) return undefined
    if (key === ':' && cue.row.clause) return colonAt(page, i, last)
    const quote = quoteAt.get(i)
    if (quote) {
      const ended = quote.close >= last || ENDS.has(tokens[quote.close + 1]!.key)
      const said = cue.row.clause && (isSaid(page, i, quote.close - quote.open, at) || (ended && quote.close - quote.open > 4))
      if (said) return { kind: 'quotation', at: i, content: { first: i + 1, last: quote.close - 1 }, direct: true, closed: true }
      i = quote.close
      continue
    }
    const lead = word ? leads.find((words) => leadHolds(page, i, at, words)) : undefined
    if (lead) return leadAt(page, i, lead, last, cue.row.objectInside ? at + 1 : undefined)
    if (cue.row.bare && word && startsNoun(page, i, at))
      return { kind: 'noun', at: i, content: { first: i, last }, direct: false, closed: false }
  }
  return undefined
}

/** "except that", "but": a connective that holds the word for "that". */
const isFront = ({ tokens, lexicon }: Page, i: number): boolean =>
  lexicon.fronts.some((words) => words.length === 2 && words[1] === tokens[i]!.key && tokens[i - 1]?.key.endsWith(words[0]!))

function clauseAt(page: Page, i: number, last: number): Complement {
  const { tokens, lexicon, quoteAt } = page
  const withPronoun = lexicon.that.get(tokens[i]!.key)!
  let first = withPronoun ? i : i + 1
  if (tokens[first]?.key === ':') first++
  const quote = withPronoun ? undefined : quoteAt.get(first)
  if (quote && (quote.close >= last || ENDS.has(tokens[quote.close + 1]!.key) || quote.close - quote.open > 12))
    return { kind: 'clause', at: i, content: { first: first + 1, last: quote.close - 1 }, direct: true, closed: true }
  return { kind: 'clause', at: i, content: { first, last }, direct: false, closed: false }
}

function colonAt(page: Page, i: number, last: number): Complement | undefined {
  const { tokens, lexicon, quoteAt } = page
  let next = i + 1
  while (tokens[next]?.key === '\n') next++
  const token = tokens[next]
  if (!token) return undefined
  const quote = quoteAt.get(next)
  if (quote) return { kind: 'quotation', at: i, content: { first: next + 1, last: quote.close - 1 }, direct: true, closed: true }
  if (lexicon.that.has(token.key)) return { ...clauseAt(page, next, last), at: i }
  return next <= last ? { kind: 'colon', at: i, content: { first: next, last }, direct: true, closed: false } : undefined
}

/** A quotation is said, not a name, where it is long, or follows the cue's words with a mark or at once. */
function isSaid({ tokens, lexicon }: Page, open: number, length: number, cue: number): boolean {
  const before = tokens[open - 1]!
  if (lexicon.quotedNameHeads.has(before.key)) return false
  return length > 6 || (length > 2 && (open === cue + 1 || before.key === '،'))
}

function leadHolds({ tokens, lexicon }: Page, i: number, cue: number, words: readonly string[]): boolean {
  if (words.length === 1 && words[0]!.endsWith('-')) {
    const prefix = words[0]!.slice(0, -1)
    const { key } = tokens[i]!
    return key.startsWith(prefix) && key.length > 3 && i > cue && !lexicon.quotedNameHeads.has(key) && !lexicon.addressees.has(key)
  }
  return words.every((word, k) => tokens[i + k]?.key === word)
}

function leadAt(page: Page, i: number, lead: readonly string[], last: number, objectAt: number | undefined): Complement {
  const { tokens, lexicon, quoteAt } = page
  const written = lead[0]!.endsWith('-')
  let first = written ? i : i + lead.length
  if (!written && lexicon.that.has(tokens[first]?.key ?? '')) return { ...clauseAt(page, first, last), at: i }
  if (written && lexicon.that.has(tokens[i]!.key)) return clauseAt(page, i, last)
  const quote = quoteAt.get(first)
  if (quote && quote.close >= last - 1)
    return { kind: 'lead', at: i, content: { first: first + 1, last: quote.close - 1 }, direct: true, closed: true }
  if (objectAt !== undefined) first = objectAt
  return { kind: 'lead', at: i, content: { first, last }, direct: false, closed: false }
}

function startsNoun({ tokens, lexicon }: Page, i: number, cue: number): boolean {
  const { key } = tokens[i]!
  if (key.startsWith(lexicon.article)) return false
  const noun = lexicon.nounStarts.has(key) || lexicon.nounShapes.some((shape) => shape.test(key))
  if (!noun || i === cue + 1) return noun
  const before = tokens[i - 1]!
  return !before.word || !(lexicon.roles.has(before.key) || lexicon.carrierHeads.has(before.key) || lexicon.stops.has(before.key))
}
