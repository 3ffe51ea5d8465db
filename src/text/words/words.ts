import type { Letters } from '../../model/language/letters.ts'
import type { Span } from '../../model/span.ts'
import { foldTable } from '../fold.ts'
import { eachUnitRun, PAIRS } from './unit-runs.ts'

const WORD = /[\p{L}\p{N}\p{M}]/u
/** Units of a surrogate pair are looked at together, so the table says nothing of them. */
const PAIRED = 2

/** For each code unit: 1 inside a word, 0 outside, 2 half of a pair. Built at the first call. */
let classes: Uint8Array | undefined
export function wordClasses(): Uint8Array {
  if (classes) return classes
  const table = new Uint8Array(65536)
  eachUnitRun(WORD.source, (start, end) => table.fill(1, start, end))
  table.fill(PAIRED, PAIRS.start, PAIRS.end)
  classes = table
  return table
}

/** The words of a text: runs of letters, digits and marks (vowel signs and tatweel are inside a word). Offsets are UTF-16 code units. */
export function wordsOf(text: string): Span[] {
  const table = wordClasses()
  const words: Span[] = []
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const kind = table[text.charCodeAt(i)]!
    const inside = kind === PAIRED ? pairedAt(text, i) : kind === 1
    if (inside) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push({ start, end: i })
      start = -1
    }
  }
  if (start >= 0) words.push({ start, end: text.length })
  return words
}

/**
 * The words that a text has once its letters are folded, by where they are printed: marks that folding skips, a direction
 * mark or a joiner among them, part no word. Nothing is allocated for a word.
 */
export function eachWord(text: string, letters: Letters, visit: (start: number, end: number) => void): void {
  const folds = foldTable(letters)
  const table = wordClasses()
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const unit = folds[text.charCodeAt(i)]!
    if (unit === 0) continue
    const kind = table[unit]!
    if (kind === 1 || (kind === PAIRED && pairedAt(text, i))) {
      if (start < 0) start = i
    } else if (start >= 0) {
      visit(start, i)
      start = -1
    }
  }
  if (start >= 0) visit(start, text.length)
}

/** Whether the pair that the unit is half of is a letter, digit or mark. */
function pairedAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const first = unit >= 0xdc00 && at > 0 ? at - 1 : at
  const point = text.codePointAt(first)!
  return point > 0xffff && WORD.test(String.fromCodePoint(point))
}
