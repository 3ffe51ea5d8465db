import { commas, decimalMark, thousandsMark } from '../../../text/script-marks.ts'
import type { ChangeTables } from './change-tables.ts'
import { formsOf } from './lexicon.ts'

/** Marks that part the digits of one number. */
const BETWEEN_DIGITS = `.${commas}${decimalMark}${thousandsMark}`
/** Digits in a group of thousands. */
const GROUP = 3
const UNSEEN = /\p{Cf}/gu
const MILLION = 1_000_000
const DIGITS = /^\d+$/u

/** Figures with what is joined to their front: "and 6". */
export const figuresOf = (word: string, { proclitics }: ChangeTables): string | undefined =>
  ['', ...proclitics]
    .filter((joined) => word.startsWith(joined))
    .map((joined) => word.slice(joined.length))
    .find((rest) => /^\d/u.test(rest))

/** The value of a number word in a list of them; a weekday is none. */
export function numberOf(word: string, map: ReadonlyMap<string, number>, tables: ChangeTables): number | undefined {
  // "Sunday" is "the one", "Monday" "the two".
  if (tables.weekdays.has(word) || formsOf(word, tables).some((form) => tables.weekdays.has(form))) return undefined
  for (const form of formsOf(word, tables)) {
    const value = map.get(form)
    if (value !== undefined) return value
  }
  return undefined
}

/** A number in figures, and how many words it takes. */
interface Figure {
  readonly value: number
  readonly words: number
}

/** Digits with marks of thousands or of the decimal point between them; `joins` gives the text between a word and the one before it. */
export function figureAt(words: readonly string[], at: number, joins: (at: number) => string, tables: ChangeTables): Figure | undefined {
  const first = (figuresOf(words[at]!, tables) ?? words[at]!).replace(tables.unitLetters, '$1')
  const scaledAt = (next: number): boolean => words[next] !== undefined && (numberOf(words[next], tables.scales, tables) ?? 0) >= MILLION
  const letter = tables.decimal.exec(first)
  // Read from the right: 5, the letter, 2 is 2.5; 000, the letter, 12, a group of three in front, 12,000; but 423, the letter, 2 "million" is 2.423.
  if (letter) return { value: Number(`${letter[2]}${letter[1]!.length === GROUP && !scaledAt(at + 1) ? '' : '.'}${letter[1]}`), words: 1 }
  if (!DIGITS.test(first)) return undefined
  const turned = turnedAt(first, words[at + 1], joins(at + 1))
  if (turned !== undefined) return { value: turned, words: 2 }
  const figure = groupsFrom(first, words, at, joins)
  // "1.742 million" has a fraction, and "1.742" alone is a thousand.
  const isFraction = figure.words === 2 && scaledAt(at + 2) && words[at + 1]!.length === GROUP && first.length <= GROUP
  return isFraction ? { value: Number(`${first}.${words[at + 1]!}`), words: 2 } : figure
}

/** Saved from right to left, with a mark of direction between or a zero in front: "017.4" for 4,017, "6.0" for 0.6. */
function turnedAt(first: string, next: string | undefined, joined: string): number | undefined {
  const mark = joined.replace(UNSEEN, '')
  if (next === undefined || !DIGITS.test(next) || mark.length !== 1) return undefined
  const isGroup = first.length === GROUP && next.length <= GROUP
  if (isGroup && (mark !== joined || first.startsWith('0'))) return Number(next === '0' ? `0.${first}` : next + first)
  return mark !== joined && BETWEEN_DIGITS.includes(mark) ? Number(`${next}.${first}`) : undefined
}

/** Groups of thousands, and a fraction behind them. */
function groupsFrom(first: string, words: readonly string[], at: number, joins: (at: number) => string): Figure {
  let figure = first
  let i = at + 1
  for (; i < words.length && DIGITS.test(words[i]!); i++) {
    const mark = joins(i).replace(UNSEEN, '')
    if (mark.length !== 1 || !BETWEEN_DIGITS.includes(mark)) break
    const thousands = words[i]!.length === GROUP && mark !== decimalMark && !figure.startsWith('0')
    if (!thousands) return { value: Number(`${figure}.${words[i]!}`), words: i + 1 - at }
    figure += words[i]!
  }
  return { value: Number(figure), words: i - at }
}
