import { expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { parseQuery, rankOf, rarity, termsOf, wantedParts } from './index.ts'

const terms = (text: string) => termsOf(text, arabic).map(({ term }) => term)
const rank = (query: string, body: string, headline = '') => {
  const parts = wantedParts(parseQuery(query, arabic))
  return rankOf(
    parts,
    parts.map(() => 100),
    { headline: terms(headline), body: terms(body) },
  )
}
const filler = (count: number) => 'كلام آخر هنا '.repeat(count)

test.each([
  ['in the first line above at the end', 'جسر', `جسر ${filler(60)}`, `${filler(60)} جسر`],
  ['twice above once', 'جسر', `جسر جسر ${filler(20)}`, `جسر سد ${filler(20)}`],
  [
    'beside each other above far apart',
    'جسر جديد',
    `${filler(9)} جسر جديد ${filler(9)}`,
    `${filler(4)} جسر ${filler(10)} جديد ${filler(4)}`,
  ],
  ['in the order of the query above the other way round', 'جسر جديد', `${filler(9)} جسر جديد`, `${filler(9)} جديد جسر`],
  ['both words above one of them often', 'جسر ميناء', `جسر ${filler(9)} ميناء`, `جسر جسر جسر جسر ${filler(9)}`],
  ['in a short text above in a long one', 'جسر', `جسر ${filler(5)}`, `جسر ${filler(400)}`],
])('%s', (_, query, better, worse) => expect(rank(query, better).score).toBeGreaterThan(rank(query, worse).score))

test('a headline counts for several mentions', () =>
  expect(rank('جسر', filler(20), 'افتتاح الجسر').score).toBeGreaterThan(rank('جسر', `${filler(20)} جسر`).score))
test('a part of a field is looked for there alone', () => {
  expect(rank('عنوان:جسر', 'جسر', 'ميناء').missing).toEqual([0])
  expect(rank('متن:جسر', 'ميناء', 'جسر').missing).toEqual([0])
  expect(rank('عنوان:جسر', 'ميناء', 'جسر').missing).toEqual([])
})
test('what is missing is told', () => expect(rank('جسر ميناء قنطرة', 'جسر وقنطرة').missing).toEqual([1]))
test('what few pages hold weighs more', () => {
  expect(rarity(1, 1000)).toBeGreaterThan(rarity(100, 1000))
  expect(rarity(0, 1000)).toBe(0)
})
