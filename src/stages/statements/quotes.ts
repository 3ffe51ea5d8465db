import type { GrammarWord, Quote } from '../../model/language/grammar.ts'
import type { Marks, QuotationMark } from '../../model/language/marks.ts'
import type { Language } from '../../model/language.ts'
import type { Tokens } from '../../model/tokens.ts'
import { WordFlag } from '../../text/word-flag.ts'
import { WordTable } from '../../text/words/tokens.ts'

type Table = WordTable<QuotationMark | undefined>
const tables = new WeakMap<Marks, Table>()

/** The quotation marks of a language, by number of the vocabulary; flagged, so that most tokens are told at a glance. */
function marksOf({ marks }: Language): Table {
  const known = tables.get(marks)
  if (known) return known
  const byMark = new Map(marks.quotations.map((row) => [row.mark, row]))
  const table: Table = new WordTable(
    (key, word) => (word ? undefined : byMark.get(key)),
    (row) => (row ? 1 : 0),
  )
  tables.set(marks, table)
  return table
}

interface Reading {
  readonly words: readonly GrammarWord[]
  readonly tokens: Tokens
  /** Number of the vocabulary → the quotation mark. */
  readonly marks: readonly (QuotationMark | undefined)[]
  readonly writtenOn: RegExp | undefined
  /** Marks that no quotation begins with. */
  readonly stops: ReadonlySet<string>
}

/**
 * Quotations outside one another, in order. Which side a mark is on is read from the white space beside it, then from its
 * shape, then from what is open: marks are often turned the wrong way round, and a straight one says nothing itself.
 */
export function quotesIn(words: readonly GrammarWord[], tokens: Tokens, language: Language): Quote[] {
  const { writtenOn, sentenceEnds, commas } = language.marks
  const table = marksOf(language)
  const flags = table.flagsOf(tokens)
  const page: Reading = {
    words,
    tokens,
    marks: table.rowsFor(tokens),
    writtenOn: writtenOn ? new RegExp(writtenOn, 'u') : undefined,
    stops: new Set([...sentenceEnds, ...commas, '.', '\n']),
  }
  const quotes: Quote[] = []
  for (let i = 0; i < words.length; i++) {
    if (flags[tokens.number[i]!] === 0) continue
    const mark = markAt(page, i)
    if (!mark || !(opens(page, i, mark) || isAttached(page, i)) || (mark.whereDue && !isDue(page, i, mark))) continue
    const quote = quoteFrom(page, i, mark)
    quotes.push(quote)
    i = quote.close
  }
  return quotes
}

interface PrintedMark extends QuotationMark {
  /** Tokens that it has. */
  readonly width: number
}

/** The quotation mark that begins at a token. */
function markAt({ words, tokens: { start, end, number }, marks }: Reading, i: number): PrintedMark | undefined {
  const mark = marks[number[i]!]
  if (!mark) return undefined
  if (mark.doubled === undefined) return { ...mark, width: 1 }
  const twice = words[i + 1]?.key === mark.mark && end[i] === start[i + 1]
  if (twice) return { ...mark, family: mark.doubled, oneSided: undefined, width: 2 }
  return mark.onlyDoubled ? undefined : { ...mark, width: 1 }
}

/** Tokens that brackets hold at least where they quote, for more than a name. */
const LEAST = 4

/** Brackets quote only where a quotation is due: behind "that" or a colon. */
function isDue({ words, marks, tokens }: Reading, i: number, { family }: QuotationMark): boolean {
  const before = words[i - 1]
  if (!before || !(before.is & (WordFlag.that | WordFlag.cue) || before.key === ':')) return false
  for (let k = i + 1; k <= i + LEAST; k++) {
    const mark = words[k] && marks[tokens.number[k]!]
    if (!words[k] || (mark?.family === family && mark.side < 0)) return false
  }
  return true
}

/** 1: space before and none after; -1: the other way round; 0: both or neither. */
const sideOf = ({ tokens: { start, end, length, text }, stops }: Reading, i: number, width: number): number => {
  const last = i + width - 1
  // Nothing begins with a full stop or a line feed: a mark that touches one closes.
  if (last + 1 < length && end[last] === start[last + 1] && stops.has(text[end[last]!]!)) return -1
  const before = i === 0 || start[i]! > end[i - 1]!
  const after = last + 1 >= length || end[last]! < start[last + 1]!
  return before === after ? 0 : before ? 1 : -1
}

const opens = (page: Reading, i: number, { side: made, width, oneSided }: PrintedMark): boolean => {
  const side = sideOf(page, i, width)
  return made === 1 || side === 1 || (side === 0 && made === 0 && !oneSided)
}

/** Behind a word that is written on to the quotation: a preposition of one letter. */
const isAttached = ({ words, tokens: { start, end }, writtenOn }: Reading, i: number): boolean =>
  writtenOn !== undefined &&
  i > 0 &&
  (words[i - 1]!.is & WordFlag.word) !== 0 &&
  end[i - 1] === start[i] &&
  end[i] === start[i + 1] &&
  writtenOn.test(words[i - 1]!.key)

/** Tokens of a name in marks. */
const NAME = 6

/**
 * Where quotations inside are not closed, the last closing mark of the paragraph closes the outer one; not one that closes a name
 * in the middle of a sentence. A mark of another family closes it where none of its own does.
 */
function quoteFrom(page: Reading, open: number, outer: PrintedMark): Quote {
  const { words } = page
  const inner: number[] = []
  let [closer, foreign] = [-1, -1]
  let close = open + outer.width
  for (; close < words.length && words[close]!.key !== '\n'; close++) {
    const mark = markAt(page, close)
    if (!mark) continue
    if (mark.family !== outer.family && mark.family !== outer.closedAlsoBy) {
      if (foreign < 0 && mark.side < 0 && outer.closedInNeedBy?.includes(mark.family)) foreign = close
      continue
    }
    const last = close + mark.width - 1
    const side = sideOf(page, close, mark.width)
    if (outer.oneSided && side >= 0) continue
    if (side === 1 && mark.side >= 0 && close > open + outer.width) inner.push(close)
    else {
      const opened = inner.pop()
      if (opened === undefined) return { open, close: last, closed: true }
      const named = mark.side !== 0 && last - opened <= NAME && ((words[last + 1]?.is ?? 0) & WordFlag.word) !== 0
      if (!named) closer = last
    }
    close = last
  }
  if (closer < 0) closer = foreign
  return closer < 0 ? { open, close, closed: false } : { open, close: closer, closed: true }
}
