import { expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { fold, foldWithMap } from './fold.ts'
import { nameDigest, nameKey } from './names/name-key.ts'
import { tokensOf } from './words/tokens.ts'

const { letters } = arabic
// Each letter in its shape, as text copied from a PDF has it; lam and alef are one code.
const shaped = '\uFE8D\uFEDF\uFEDC\uFE98\uFE8E\uFE8F'
const book = 'الكتاب'
const ligature = '\uFE8D\uFEFB\uFEF3\uFE8E\uFEE1'
const days = 'الايام'

test.each([
  [shaped, book],
  [ligature, days],
  ['\uFEF9', 'لا'],
  ['\uFDF2', 'الله'],
  ['\uFE8D\uFE77\uFEDF', 'ال'],
  ['\uFB01', 'fi'],
  ['\uFDFA', '\uFDFA'],
])('%s is folded as %s', (printed, folded) => {
  expect(fold(printed, letters)).toBe(folded)
  expect(fold(printed.repeat(20), letters)).toBe(folded.repeat(20))
  expect(foldWithMap(printed, letters).text).toBe(folded)
  const { vocabulary, number, length } = tokensOf(printed, letters)
  if (length === 1) expect(vocabulary.keys[number[0]!]).toBe(folded)
})

test('a name in shapes is the name', () => {
  expect(nameKey(`${ligature} ${shaped}`, letters)).toBe(nameKey(`${days} ${book}`, letters))
  expect(nameDigest(`${ligature} ${shaped}`, letters)).toBe(nameDigest(`${days} ${book}`, letters))
})

test('spans lead back to the letters as printed, a ligature whole', () => {
  const printed = `في ${ligature}،`
  const { text, printed: back } = foldWithMap(printed, letters)
  const at = text.indexOf(days)
  const span = back({ start: at, end: at + days.length })
  expect(printed.slice(span.start, span.end)).toBe(ligature)
  // The lam alone lies in the ligature of lam and alef.
  const lam = back({ start: at, end: at + 2 })
  expect(printed.slice(lam.start, lam.end)).toBe('\uFE8D\uFEFB')
})
