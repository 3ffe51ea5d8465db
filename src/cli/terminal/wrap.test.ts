import { describe, expect, test } from 'vitest'
import { widthOf, wrap } from './wrap.ts'

describe('widthOf', () => {
  test.each([
    ['plain', 'abc', 3],
    ['Arabic letters take one column each', 'قال', 3],
    ['vowel signs take none', 'مُحَمَّد', 4],
    ['direction marks take none', '\u2068قال\u2069', 3],
    ['colours take none', '\u001b[1mabc\u001b[22m', 3],
    ['wide letters take two', '中国', 4],
    ['nothing', '', 0],
  ])('%s', (_, line, width) => expect(widthOf(line)).toBe(width))
})

describe('wrap', () => {
  test('breaks at spaces and indents what follows', () => expect(wrap('aa bb cc', 6, '- ', '  ')).toEqual(['- aa', '  bb', '  cc']))
  test('a word longer than a line stands alone', () => expect(wrap('a bbbbbbbb c', 4)).toEqual(['a', 'bbbbbbbb', 'c']))
  test('an empty text is one line', () => expect(wrap('', 10, '> ')).toEqual(['> ']))
  test('no line is wider than asked', () => {
    const lines = wrap('وأضاف المتحدث أن الأعمال تسير وفق الخطة المقررة لها', 20, '  │ ')
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(20)
  })
})
