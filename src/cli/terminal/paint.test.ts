import { expect, test } from 'vitest'
import { clean, paintFor } from './paint.ts'

const BELL_AND_CURSOR = 'قال\u0007 \u001b[2Jالوزير\u009b1A'

test('control characters of a page do not reach the terminal', () => expect(clean(BELL_AND_CURSOR)).toBe('قال [2Jالوزير1A'))
test('direction overrides of a page do not reorder the interface', () => expect(clean('abc\u202Edef\u202C')).toBe('abcdef'))
test('lines of a page become one', () => expect(clean(' سطر\n آخر ')).toBe('سطر آخر'))
test('a pipe gets no direction marks and no colours', () => {
  const paint = paintFor({ color: false, interactive: false })
  expect(paint.bold(paint.words('قال'))).toBe('قال')
})
test('on a terminal the words of a page are isolated', () => {
  const paint = paintFor({ color: true, interactive: true })
  expect(paint.bold(paint.words('قال'))).toBe('\u001b[1m\u2068قال\u2069\u001b[22m')
})
