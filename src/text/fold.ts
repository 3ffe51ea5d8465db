import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { allUnits, eachUnitRun } from './unit-runs.ts'

/** A text with spelling levelled, and the way back to the text as printed. */
export interface Folded {
  readonly text: string
  /** The printed span that a span of the folded text was made from. */
  printed(span: Span): Span
}

const tables = new WeakMap<Letters, Uint16Array>()

/** Code unit → folded code unit; 0 is skipped. Built once for a language: folding is a table look-up for each letter. */
export function foldTable(letters: Letters): Uint16Array {
  const known = tables.get(letters)
  if (known) return known
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
  tables.set(letters, table)
  return table
}

/** Spelling levelled: letter forms by the language's table, digits to ASCII, Latin to lower case, vowel signs and tatweel gone. */
export function fold(text: string, letters: Letters): string {
  const table = foldTable(letters)
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
  const units = new Uint16Array(text.length)
  const from = new Uint32Array(text.length + 1)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = table[text.charCodeAt(i)]!
    if (!unit) continue
    units[length] = unit
    from[length++] = i
  }
  from[length] = text.length
  return {
    text: textOf(units, length),
    // Marks that were skipped belong to the letter before them, so a span ends where the next kept letter begins.
    printed: ({ start, end }) => ({ start: from[start]!, end: start === end ? from[start]! : from[end]! }),
  }
}

const CHUNK = 8192
function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[])
  return text
}
