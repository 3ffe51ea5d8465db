import { commas, decimalMark, thousandsMark } from '../../../text/script-marks.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf } from './lexicon.ts'

/** Marks that part the digits of one number. */
const BETWEEN_DIGITS = `.${commas}${decimalMark}${thousandsMark}`
/** Digits in a group of thousands. */
const GROUP = 3
const UNSEEN = /\p{Cf}/gu
/** The least number that has a dual of its own as a scale: two thousand. */
const LEAST_DUAL = 2000
const HUNDRED = 100
const DIGITS = /^\d+$/u

/** Whether a word is part of a number expression. */
export const numeric = (word: string, tables: ChangeTables): boolean =>
  figuresOf(word, tables) !== undefined ||
  [tables.numbers, tables.scales, tables.ordinals].some((map) => numberOf(word, map, tables) !== undefined)

/** Whether a word is part of a number that counts: not "the first". */
export const counting = (word: string, tables: ChangeTables): boolean =>
  figuresOf(word, tables) !== undefined || [tables.numbers, tables.scales].some((map) => numberOf(word, map, tables) !== undefined)

/** Figures with what is joined to their front: "and 6". */
const figuresOf = (word: string, { proclitics }: ChangeTables): string | undefined =>
  ['', ...proclitics]
    .filter((joined) => word.startsWith(joined))
    .map((joined) => word.slice(joined.length))
    .find((rest) => /^\d/u.test(rest))

/** A number as printed: what it is worth, and the worth of its last digit: 1.66 million is 1,660,000 to the nearest 10,000. */
export interface Value {
  readonly value: number
  readonly grain: number
  /** Whether it was printed with a fraction. */
  readonly fraction: boolean
}

/** One value, or one of them rounded to the last digit of the other, where that was printed with a fraction: 22.7 and 23. */
export function sameRounded(a: Value, b: Value): boolean {
  if (a.value === b.value) return true
  const [fine, coarse] = a.grain < b.grain ? [a, b] : [b, a]
  return (
    fine.grain < coarse.grain && fine.fraction && Math.abs(Math.round(fine.value / coarse.grain) * coarse.grain - coarse.value) < fine.grain
  )
}

/** The values of the number expressions in a stretch of words; `joins` gives the text between a word and the one before it. */
export function valuesOf(words: readonly string[], joins: (at: number) => string, tables: ChangeTables): Value[] {
  const values: Value[] = []
  let open: { sum: number; part: number; decimals: number; scale: number } | undefined
  const close = () => {
    if (open) values.push({ value: tidy(open.sum + open.part), grain: open.scale / 10 ** open.decimals, fraction: open.decimals > 0 })
    open = undefined
  }
  const unit = coverOf(words, tables.unitForms, tables)
  for (let i = 0; i < words.length; i++) {
    if (unit[i] && figuresOf(words[i]!, tables) === undefined) {
      close()
      continue
    }
    const figures = figureAt(words, i, joins, tables)
    if (figures) {
      close()
      open = { sum: 0, part: figures.value, decimals: decimals(figures.value), scale: 1 }
      i += figures.words - 1
      continue
    }
    const scale = numberOf(words[i]!, tables.scales, tables)
    const value = numberOf(words[i]!, tables.numbers, tables) ?? numberOf(words[i]!, tables.ordinals, tables)
    // A 2 before the dual of "million" is two millions, not two and two millions.
    const dual = value !== undefined && value >= LEAST_DUAL && open && open.part > 0
    const times = dual ? value / 2 : scale
    if (times !== undefined)
      open = { sum: (open?.sum ?? 0) + (open?.part || 1) * times, part: 0, decimals: open?.decimals ?? 0, scale: times }
    else if (value === undefined) close()
    // "Ten and a hundred" are two numbers, "a hundred and ten" one.
    else if (value >= HUNDRED && open && open.part > 0 && open.part < value) {
      close()
      open = { sum: 0, part: value, decimals: 0, scale: 1 }
    } else open = { sum: open?.sum ?? 0, part: (open?.part ?? 0) + value, decimals: open?.decimals ?? 0, scale: 1 }
  }
  close()
  return values
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Without what a product of fractions leaves behind: 1.1 × 1,000. */
const tidy = (value: number): number => Number(value.toPrecision(12))

function numberOf(word: string, map: ReadonlyMap<string, number>, tables: ChangeTables): number | undefined {
  // "Sunday" is "the one", "Monday" "the two".
  if (tables.weekdays.has(word) || formsOf(word, tables).some((form) => tables.weekdays.has(form))) return undefined
  for (const form of formsOf(word, tables)) {
    const value = map.get(form)
    if (value !== undefined) return value
  }
  return undefined
}

/** Digits with marks of thousands or of the decimal point between them. */
function figureAt(
  words: readonly string[],
  at: number,
  joins: (at: number) => string,
  tables: ChangeTables,
): { value: number; words: number } | undefined {
  const first = (figuresOf(words[at]!, tables) ?? words[at]!).replace(tables.unitLetters, '$1')
  const letter = tables.decimal.exec(first)
  // Read from the right: 5, the letter, 2 is 2.5; 000, the letter, 12, a group of three in front, 12,000.
  if (letter) return { value: Number(`${letter[2]}${letter[1]!.length === GROUP ? '' : '.'}${letter[1]}`), words: 1 }
  if (!DIGITS.test(first)) return undefined
  let figure = first
  let i = at + 1
  for (; i < words.length && DIGITS.test(words[i]!); i++) {
    const joined = joins(i)
    const mark = joined.replace(UNSEEN, '')
    // «017.4» with a mark of direction between: the groups stand in reverse.
    if (mark.length === 1 && (mark !== joined || figure.startsWith('0')) && figure.length === GROUP && words[i]!.length <= GROUP)
      return { value: Number(words[i]! + figure), words: 2 }
    if (mark.length !== 1 || !BETWEEN_DIGITS.includes(mark)) break
    const thousands = words[i]!.length === 3 && mark !== decimalMark && !figure.startsWith('0') && !figure.includes('.')
    figure += thousands ? words[i]! : `.${words[i]!}`
    if (!thousands) {
      i++
      break
    }
  }
  return { value: Number(figure), words: i - at }
}
