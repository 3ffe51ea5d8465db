import { describe, expect, test } from 'vitest'
import { foldedBy } from './folded.ts'

const pages = (...numbers: number[]) => numbers.map((number) => ({ number }))
const folds = (found: readonly number[], pairs: readonly (readonly [a: number, b: number, ofA: number, ofB: number])[]) =>
  foldedBy(
    pages(...found),
    pairs.map(([a, b, ofA, ofB]) => ({ a, b, ofA, ofB })),
  ).map(({ number, copies }) => [number, ...copies])

describe('near-same pages are one hit', () => {
  test.each([
    ['a copy is folded into the hit before it', [[1, 2, 0.95, 0.99]], [[1, 2], [3]]],
    ['half of a page is no copy of it', [[1, 2, 0.5, 0.99]], [[1], [2], [3]]],
    [
      'a chain of slightly unlike pages is no one hit',
      [
        [1, 2, 0.9, 0.9],
        [2, 3, 0.9, 0.9],
      ],
      [[1, 2], [3]],
    ],
    ['pages that share nothing stay', [], [[1], [2], [3]]],
  ] as const)('%s', (_, pairs, expected) => expect(folds([1, 2, 3], pairs)).toEqual(expected))
  test('the first of the list is shown, whatever its number', () => {
    expect(folds([3, 1], [[1, 3, 1, 1]])).toEqual([[3, 1]])
  })
})
