import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clustersOf, type Tie } from './clusters.ts'

const tie = (pair: string, share: number): Tie => ({ a: pair[0]!, b: pair[1]!, share })

describe('clusters', () => {
  test.each<[string, string, Tie[], string[]]>([
    ['a chain of close copies is one text', 'abc', [tie('ab', 0.9), tie('bc', 0.8), tie('ac', 0.8)], ['abc']],
    [
      'a roundup joins neither of the texts that it holds with the other',
      'abrxy',
      [tie('ab', 1), tie('xy', 1), tie('ar', 0.5), tie('br', 0.5), tie('rx', 0.5), tie('ry', 0.5)],
      ['abr', 'xy'],
    ],
    ['pages that share too little stand alone', 'ab', [tie('ab', 0.39)], ['a', 'b']],
    ['without ties each page is its own', 'ba', [], ['a', 'b']],
  ])('%s', (_, pages, ties, wanted) => {
    expect(clustersOf([...pages], ties).map((cluster) => cluster.join(''))).toEqual(wanted)
  })

  test('the order of pages and ties does not matter', () => {
    const pages = [...'abcdefgh']
    const ties = fc.uniqueArray(
      fc.record({
        a: fc.constantFrom(...pages),
        b: fc.constantFrom(...pages),
        share: fc.integer({ min: 30, max: 100 }).map((n) => n / 100),
      }),
      { selector: ({ a, b }) => (a < b ? a + b : b + a), maxLength: 28 },
    )
    fc.assert(
      fc.property(
        ties.chain((all) => {
          const some = all.filter(({ a, b }) => a < b)
          return fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray(some, { minLength: some.length }),
            fc.shuffledSubarray(pages, { minLength: 8 }),
          )
        }),
        ([one, other, shuffled]) => {
          expect(clustersOf(shuffled, other)).toEqual(clustersOf(pages, one))
        },
      ),
    )
  })
})
