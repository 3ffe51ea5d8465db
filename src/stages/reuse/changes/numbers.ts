import type { ChangeTables } from './change-tables.ts'
import { figureAt, figuresOf, numberOf } from './figures.ts'
import { coverOf } from './lexicon.ts'

/** The least number that has a dual of its own as a scale: two thousand. */
const LEAST_DUAL = 2000
const HUNDRED = 100

/** Whether a word is part of a number expression. */
export const numeric = (word: string, tables: ChangeTables): boolean =>
  figuresOf(word, tables) !== undefined ||
  [tables.numbers, tables.scales, tables.ordinals].some((map) => numberOf(word, map, tables) !== undefined)

/** Whether a word is part of a number that counts: not "the first". */
export const counting = (word: string, tables: ChangeTables): boolean =>
  figuresOf(word, tables) !== undefined || [tables.numbers, tables.scales].some((map) => numberOf(word, map, tables) !== undefined)

/** A number as printed: what it is worth, and the worth of its last digit: 1.66 million is 1,660,000 to the nearest 10,000. */
export interface Value {
  readonly value: number
  readonly grain: number
  /** Whether it was printed with a fraction. */
  readonly fraction: boolean
}

/** How far a number may lie below the one that it was cut off from, as a part of it: 84 million for 84.54 million. */
const CUT_OFF = 0.02

/** One value, or one of them rounded to the last digit of the other, or cut off there, where either was printed with a fraction: 22.7 and 23, 1,733,581 and 1.7 million. */
export function sameRounded(a: Value, b: Value): boolean {
  if (a.value === b.value) return true
  const [fine, coarse] = a.grain < b.grain ? [a, b] : [b, a]
  if (fine.grain >= coarse.grain || !(fine.fraction || coarse.fraction)) return false
  const [rounded, cut] = [Math.round, Math.floor].map((to) => to(fine.value / coarse.grain) * coarse.grain) as [number, number]
  const is = (value: number): boolean => Math.abs(value - coarse.value) < coarse.grain / 2
  return is(rounded) || (is(cut) && Math.abs(fine.value - coarse.value) <= CUT_OFF * fine.value)
}

/** The values of the number expressions in a stretch of words; `joins` gives the text between a word and the one before it. */
export function valuesOf(words: readonly string[], joins: (at: number) => string, tables: ChangeTables): Value[] {
  const sums = new Sums()
  const unit = coverOf(words, tables.unitForms, tables)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const figures = figureAt(words, i, joins, tables)
    if (unit[i] && figuresOf(word, tables) === undefined) sums.close()
    else if (figures) {
      sums.figures(figures.value, isJoined(words, i, tables))
      i += figures.words - 1
    } else if (!(tables.and.has(word) && sums.isScaled)) {
      // "(681) six hundred and eighty-one": the same number in words, behind a bracket.
      if (i > 0 && BRACKET.test(joins(i))) sums.close()
      const value = numberOf(word, tables.numbers, tables) ?? numberOf(word, tables.ordinals, tables)
      const scale = sums.scaleOf(value) ?? numberOf(word, tables.scales, tables)
      if (scale !== undefined) sums.times(scale)
      else if (value === undefined) sums.close()
      else sums.add(value, isJoined(words, i, tables))
    }
  }
  sums.close()
  return sums.values
}

/** Adds up number words and figures, one number after another. */
class Sums {
  readonly values: Value[] = []
  private open: { readonly sum: number; readonly part: number; readonly decimals: number; readonly scale: number } | undefined

  /** "A million" has been read, and a part of it may follow. */
  get isScaled(): boolean {
    return this.open !== undefined && this.open.sum > 0
  }

  close(): void {
    if (this.open) {
      const { sum, part, scale, decimals: places } = this.open
      this.values.push({ value: tidy(sum + part), grain: scale / 10 ** places, fraction: places > 0 })
    }
    this.open = undefined
  }

  /** "A million and 300 thousand" is one number, "6, three" are two. */
  figures(value: number, joined: boolean): void {
    const sum = joined && this.isScaled ? this.open!.sum : 0
    if (sum === 0) this.close()
    this.open = { sum, part: value, decimals: decimals(value), scale: 1 }
  }

  /** A 2 before the dual of "million" is two millions, not two and two millions. */
  scaleOf(value: number | undefined): number | undefined {
    return value !== undefined && value >= LEAST_DUAL && this.open && this.open.part > 0 ? value / 2 : undefined
  }

  /** A scale printed twice counts once; one that is no smaller than the last begins another number. */
  times(scale: number): void {
    const { sum = 0, part = 0, decimals: places = 0, scale: last = 0 } = this.open ?? {}
    if (sum === 0 || last > scale) this.open = { sum: sum + (part || 1) * scale, part: 0, decimals: places, scale }
    else if (part > 0) {
      this.open = { ...this.open!, part: 0 }
      this.close()
      this.open = { sum: part * scale, part: 0, decimals: 0, scale }
    }
  }

  add(value: number, joined: boolean): void {
    const { sum = 0, part = 0, decimals: places = 0 } = this.open ?? {}
    // "Three hundred", in two words.
    if (value === HUNDRED && part > 2 && part < 10 && !joined) this.open = { ...this.open!, part: part * HUNDRED }
    // "Ten and a hundred" are two numbers, "a hundred and ten" one.
    else if (value >= HUNDRED && part > 0 && part < value) {
      this.close()
      this.open = { sum: 0, part: value, decimals: 0, scale: 1 }
    } else this.open = { sum, part: part + value, decimals: places, scale: 1 }
  }
}

const BRACKET = /[()[\]]/u

/** "And" stands before a word, or is joined to its front. */
const isJoined = (words: readonly string[], i: number, { and, conjunctions }: ChangeTables): boolean =>
  and.has(words[i - 1] ?? '') || conjunctions.some((joined) => words[i]!.startsWith(joined) && words[i] !== joined)

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Without what a product of fractions leaves behind: 1.1 × 1,000. */
const tidy = (value: number): number => Number(value.toPrecision(12))
