import { describe, expect, test } from 'vitest'
import type { Alignment } from '../../model/chain.ts'
import type { Span } from '../../model/span.ts'
import { statementEdges } from './index.ts'

const span = (start: number, end: number): Span => ({ start, end })
const said = (id: string, ...content: Span[]) => ({ id, content })
const aligned = (...matched: (readonly [Span, Span])[]): Alignment => ({ a: 'a', b: 'b', matched, words: 0, ofA: 0, ofB: 0, changes: [] })

describe('statements of two pages that print the same words', () => {
  test.each<[string, ReturnType<typeof said>[], ReturnType<typeof said>[], Alignment, string[]]>([
    ['one run holds both', [said('x', span(0, 100))], [said('y', span(50, 150))], aligned([span(0, 100), span(50, 150)]), ['x y 1']],
    [
      'a part of the shorter is matched',
      [said('x', span(0, 100))],
      [said('y', span(0, 80))],
      aligned([span(0, 60), span(0, 60)]),
      ['x y 0.75'],
    ],
    ['too little of the shorter is matched', [said('x', span(0, 100))], [said('y', span(0, 100))], aligned([span(0, 40), span(0, 40)]), []],
    ['few letters meet by chance', [said('x', span(0, 20))], [said('y', span(0, 20))], aligned([span(0, 20), span(0, 20)]), []],
    [
      'the neighbour in the run is another statement',
      [said('x', span(0, 40)), said('z', span(40, 80))],
      [said('v', span(0, 40)), said('w', span(40, 80))],
      aligned([span(0, 80), span(0, 80)]),
      ['x v 1', 'z w 1'],
    ],
    [
      'a statement inside another one, which began before it',
      [said('x', span(0, 200)), said('z', span(10, 60))],
      [said('v', span(10, 60))],
      aligned([span(0, 200), span(0, 200)]),
      ['x v 1', 'z v 1'],
    ],
  ])('%s', (_, a, b, alignment, edges) => {
    expect(statementEdges(alignment, a, b).map((edge) => `${edge.a} ${edge.b} ${edge.overlap}`)).toEqual(edges)
  })

  test('two pages of fifty thousand statements are compared without a table of all pairs', () => {
    const many = (letter: string) => Array.from({ length: 50_000 }, (_, i) => said(`${letter}${i}`, span(40 * i, 40 * i + 38)))
    expect(statementEdges(aligned([span(0, 2_000_000), span(0, 2_000_000)]), many('x'), many('y'))).toHaveLength(50_000)
  })
})
