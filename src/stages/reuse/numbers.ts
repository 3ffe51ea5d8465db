import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf } from './lexicon.ts'

const DIGITS = /^\d+$/u

/** Whether a word is part of a number expression. */
export const numeric = (word: string, tables: ChangeTables): boolean =>
  /^\d/u.test(word) || numberOf(word, tables.numbers, tables) !== undefined || numberOf(word, tables.scales, tables) !== undefined

/** The values of the number expressions in a stretch of words; `joins` gives the text between a word and the one before it. */
export function valuesOf(words: readonly string[], joins: (at: number) => string, tables: ChangeTables): number[] {
  const values: number[] = []
  let open: { sum: number; part: number } | undefined
  const close = () => {
    if (open) values.push(open.sum + open.part)
    open = undefined
  }
  const unit = coverOf(words, tables.unitForms, tables)
  for (let i = 0; i < words.length; i++) {
    if (unit[i] && !/^\d/u.test(words[i]!)) {
      close()
      continue
    }
    const figures = figureAt(words, i, joins, tables)
    if (figures) {
      close()
      open = { sum: 0, part: figures.value }
      i += figures.words - 1
      continue
    }
    const scale = numberOf(words[i]!, tables.scales, tables)
    const value = numberOf(words[i]!, tables.numbers, tables)
    if (scale !== undefined) open = { sum: (open?.sum ?? 0) + (open?.part || 1) * scale, part: 0 }
    else if (value === undefined) close()
    else open = { sum: open?.sum ?? 0, part: (open?.part ?? 0) + value }
  }
  close()
  return values
}

function numberOf(word: string, map: ReadonlyMap<string, number>, tables: ChangeTables): number | undefined {
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
  { decimal, unitLetters }: ChangeTables,
): { value: number; words: number } | undefined {
  const first = words[at]!.replace(unitLetters, '$1')
  const letter = decimal.exec(first)
  if (letter) return { value: Number(`${letter[2]}.${letter[1]}`), words: 1 }
  if (!DIGITS.test(first)) return undefined
  let figure = first
  let i = at + 1
  for (; i < words.length && DIGITS.test(words[i]!); i++) {
    const mark = joins(i)
    if (!/^[.,\u066B\u066C\u060C]$/u.test(mark)) break
    const thousands = words[i]!.length === 3 && mark !== '\u066B' && !figure.startsWith('0') && !figure.includes('.')
    figure += thousands ? words[i]! : `.${words[i]!}`
    if (!thousands) {
      i++
      break
    }
  }
  return { value: Number(figure), words: i - at }
}
