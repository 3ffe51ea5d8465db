import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { pageTerms } from './page-terms.ts'
import { analysed } from './terms.ts'

const utf8 = new TextDecoder()
const word = fc.constantFrom('والحكومة', 'مُحَمَّد', '«قال', 'إن»،', '٢٥', 'Reuters', 'ســلام', 'كلمة😀ثانية', '\u200fيمين', '.', '😀')
const lines = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '))

test('a page has the terms that the one analysis gives, and so has each piece', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const text = `${one} ${other}`
      const piece = { start: one.length + 1, end: text.length }
      const found = pageTerms(text, [piece], arabic)
      expect(utf8.decode(found.text)).toBe(analysed(text, arabic))
      expect(utf8.decode(found.pieces)).toBe(analysed(other, arabic))
    }),
  )
})
