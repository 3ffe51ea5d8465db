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
}

/**
 * Quotations outside one another, in order. Which side a mark is on is read from the white space beside it, then from its
 * shape, then from what is open: marks are often turned the wrong way round, and a straight one says nothing itself.
 */
export function quotesIn(words: readonly GrammarWord[], tokens: Tokens, language: Language): Quote[] {
  const { writtenOn } = language.marks
  const table = marksOf(language)
  const flags = table.flagsOf(tokens)
  const page: Reading = { words, tokens, marks: table.rowsFor(tokens), writtenOn: writtenOn ? new RegExp(writtenOn, 'u') : undefined }
  const quotes: Quote[] = []
  for (let i = 0; i < words.length; i++) {
    if (flags[tokens.number[i]!] === 0) continue
    const mark = page.marks[tokens.number[i]!]!
    if (!(opens(tokens, i, mark.side) || isAttached(page, i)) || (mark.whereDue && !isDue(page, i, mark))) continue
    const quote = quoteFrom(page, i, mark)
    quotes.push(quote)
    i = quote.close
  }
  return quotes
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
const sideOf = ({ start, end, length }: Tokens, i: number): number => {
  const before = i === 0 || start[i]! > end[i - 1]!
  const after = i + 1 >= length || end[i]! < start[i + 1]!
  return before === after ? 0 : before ? 1 : -1
}

const opens = (tokens: Tokens, i: number, made: number): boolean => {
  const side = sideOf(tokens, i)
  return made === 1 || side === 1 || (side === 0 && made === 0)
}

/** Behind a word that is written on to the quotation: a preposition of one letter. */
const isAttached = ({ words, tokens: { start, end }, writtenOn }: Reading, i: number): boolean =>
  writtenOn !== undefined &&
  i > 0 &&
  (words[i - 1]!.is & WordFlag.word) !== 0 &&
  end[i - 1] === start[i] &&
  end[i] === start[i + 1] &&
  writtenOn.test(words[i - 1]!.key)

/** Where quotations inside are not closed, the last closing mark of the paragraph closes the outer one. */
function quoteFrom({ words, tokens, marks }: Reading, open: number, { family, closedAlsoBy }: QuotationMark): Quote {
  let inner = 0
  let closer = -1
  let close = open + 1
  for (; close < words.length && words[close]!.key !== '\n'; close++) {
    const mark = marks[tokens.number[close]!]
    if (!mark || (mark.family !== family && mark.family !== closedAlsoBy)) continue
    if (sideOf(tokens, close) === 1 && mark.side >= 0 && close > open + 1) {
      inner++
      continue
    }
    closer = close
    if (inner-- === 0) return { open, close, closed: true }
  }
  return closer < 0 ? { open, close, closed: false } : { open, close: closer, closed: true }
}
