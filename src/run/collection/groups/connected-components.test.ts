import { expect, test } from 'vitest'
import { componentsOf, connectedComponents } from './connected-components.ts'

test.each<[string, [string, string][], string[][]]>([
  ['no pairs', [], []],
  ['a pair of one with itself', [['a', 'a']], [['a']]],
  [
    'a chain in any order',
    [
      ['d', 'c'],
      ['a', 'b'],
      ['b', 'c'],
    ],
    [['a', 'b', 'c', 'd']],
  ],
  [
    'two components, by their first members',
    [
      ['z', 'y'],
      ['b', 'a'],
    ],
    [
      ['a', 'b'],
      ['y', 'z'],
    ],
  ],
])('%s', (_, pairs, components) => expect(connectedComponents(pairs)).toEqual(components))

test('a component has the articles of its statements, those of the first edges first', () => {
  const edge = (a: string, article_a: number, b: string, article_b: number) => ({
    a,
    b,
    article_a,
    article_b,
    overlap: 1,
    day_a: null,
    day_b: null,
  })
  const groups = componentsOf([edge('s9', 9, 's2', 2), edge('s2', 2, 's5', 5), edge('t1', 1, 't3', 3)])
  expect(groups.map(({ statements, articles }) => [statements, [...articles]])).toEqual([
    [
      ['s2', 's5', 's9'],
      [9, 2, 5],
    ],
    [
      ['t1', 't3'],
      [1, 3],
    ],
  ])
})
