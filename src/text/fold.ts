import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { allUnits, eachUnitRun } from './words/unit-runs.ts'

/** A text with spelling levelled, and the way back to the text as printed. */
export interface Folded {
  readonly text: string
  /** The printed span that a span of the folded text was made from. */
  printed(span: Span): Span
}

const tables = new WeakMap<Letters, Uint16Array>()
/** The table that was asked for last: nearly always the next one asked for, and a look-up in the map takes longer than a word. */
let last: { readonly letters: Letters; readonly table: Uint16Array } | undefined

/** Code unit → folded code unit; 0 is skipped. Built once for a language: folding is a table look-up for each letter. */
export function foldTable(letters: Letters): Uint16Array {
  if (last?.letters === letters) return last.table
  const table = tables.get(letters) ?? builtTable(letters)
  tables.set(letters, table)
  last = { letters, table }
  return table
}

function builtTable(letters: Letters): Uint16Array {
  const table = allUnits()
  const put = (unit: number, to: string): void => {
    table[unit] = to.length === 1 ? to.charCodeAt(0) : unit
  }
  eachUnitRun('\\p{Changes_When_Lowercased}', (start, end) => {
    for (let unit = start; unit < end; unit++) put(unit, String.fromCharCode(unit).toLowerCase())
  })
  for (const rows of [letters.digits, letters.folds])
    for (const [letter, to] of rows) if (letter.length === 1) put(letter.charCodeAt(0), to)
  eachUnitRun(letters.skipped, (start, end) => table.fill(0, start, end))
  for (const [unit, shape] of shapes) {
    const folded = [...shape].map((letter) => table[letter.charCodeAt(0)]!).filter((to) => to !== 0)
    if (folded.length < 2) table[unit] = folded[0] ?? 0
  }
  return table
}

/** The first unit that may be a ligature: below it a look-up in the table is all there is to folding. */
export const LIGATURES = 0xfb00
/** [first, last] of the blocks of presentation forms. */
const SHAPED = [
  [LIGATURES, 0xfdff],
  [0xfe70, 0xfefc],
] as const
/**
 * Letters in the shape that they have in a word, one code each, as text copied from PDF has them (U+FEDF is a lam at the beginning), with
 * the letters that they stand for; ligatures stand for several (U+FEFB is lam and alef). Phrases of several words are left as they are.
 */
const shapes: ReadonlyMap<number, string> = shapesOf()
const ligatures: ReadonlyMap<number, string> = new Map([...shapes].filter(([, { length }]) => length > 1))

function shapesOf(): Map<number, string> {
  const found = new Map<number, string>()
  for (const [first, last] of SHAPED)
    for (let unit = first; unit <= last; unit++) {
      const printed = String.fromCharCode(unit)
      const shape = printed.normalize('NFKC').trim()
      if (shape !== printed && /^[\p{L}\p{M}]+$/u.test(shape)) found.set(unit, shape)
    }
  return found
}

/** The letters of a ligature, or nothing where the unit is none. */
const lettersOf = (unit: number): string | undefined => (unit < LIGATURES ? undefined : ligatures.get(unit))

/** The text with ligatures as the letters that they stand for; the text itself where it has none, as nearly all. */
export function withoutLigatures(text: string): string {
  for (let i = 0; i < text.length; i++)
    if (lettersOf(text.charCodeAt(i)) !== undefined) return text.replace(LIGATURE, (letter) => lettersOf(letter.charCodeAt(0)) ?? letter)
  return text
}
const LIGATURE = new RegExp(`[${SHAPED.map((ends) => String.fromCharCode(ends[0], 0x2d, ends[1])).join('')}]`, 'gu')

/** Spelling levelled: letter forms by the language's table, digits to ASCII, Latin to lower case, vowel signs and tatweel gone. */
export function fold(printed: string, letters: Letters): string {
  const table = foldTable(letters)
  const text = withoutLigatures(printed)
  if (text.length <= SHORT) return foldShort(text, table)
  const units = new Uint16Array(text.length)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = table[text.charCodeAt(i)]!
    if (unit) units[length++] = unit
  }
  return textOf(units, length)
}

/** A word needs no buffer, and most words need no change. */
const SHORT = 32
function foldShort(text: string, table: Uint16Array): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const to = table[unit]!
    if (to === unit) continue
    folded += text.slice(from, i)
    if (to) folded += String.fromCharCode(to)
    from = i + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

export function foldWithMap(text: string, letters: Letters): Folded {
  const table = foldTable(letters)
  const room = withoutLigatures(text).length
  const units = new Uint16Array(room)
  const from = new Uint32Array(room + 1)
  let length = 0
  const put = (unit: number, at: number): void => {
    if (!unit) return
    units[length] = unit
    from[length++] = at
  }
  for (let i = 0; i < text.length; i++) {
    const ligature = lettersOf(text.charCodeAt(i))
    if (ligature === undefined) put(table[text.charCodeAt(i)]!, i)
    else for (let k = 0; k < ligature.length; k++) put(table[ligature.charCodeAt(k)]!, i)
  }
  from[length] = text.length
  // Marks that were skipped belong to the letter before them, so a span ends where the next kept letter begins; one that ends inside a ligature ends behind it.
  const endOf = (end: number): number => (end > 0 && from[end] === from[end - 1] ? from[end]! + 1 : from[end]!)
  return {
    text: textOf(units, length),
    printed: ({ start, end }) => ({ start: from[start]!, end: start === end ? from[start]! : endOf(end) }),
  }
}

const CHUNK = 8192
function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[])
  return text
}
