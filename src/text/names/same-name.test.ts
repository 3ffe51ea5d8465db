import { expect, test } from 'vitest'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import { isSpellingOf } from './same-name.ts'

const isTitle = isSpellingOf(['أحمد الكاتب', 'ميناء 12'], arabic.letters)

test.each(['أحمد الكاتب', 'احمد  الكاتب', '«أَحمد: الكاتب»', 'ميناء ١٢', '- ميناء 12 -'])('the same name: %s', (text) => {
  expect(isTitle(text)).toBe(true)
})

test.each(['أحمد الكاتبة', 'أحمد', 'احمد الخاتب', 'ميناء 112', '', '—'])('another: %s', (text) => {
  expect(isTitle(text)).toBe(false)
})

test('no name has no spelling', () => {
  expect(isSpellingOf([], arabic.letters)('')).toBe(false)
})
