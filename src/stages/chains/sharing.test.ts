import { describe, expect, test } from 'vitest'
import type { Alignment } from '../../model/chain.ts'
import { relationOf, sharingOf, takesFrom } from './sharing.ts'

/** Words of one letter: word i stands at 2i. */
const page = (id: string) => ({ id, text: Array(200).fill('w').join(' ') })
const alignment = (ofA: number, ofB: number, ...runs: readonly number[]): Alignment => {
  let at = 0
  const matched = runs.map((length) => {
    const span = { start: 2 * at, end: 2 * (at + length) - 1 }
    at += length
    return [span, span] as const
  })
  return { a: 'a', b: 'b', matched, words: at, ofA, ofB, changes: [] }
}

describe('what two pages are to each other', () => {
  test.each<[string, Alignment, 'copy' | 'passage', boolean]>([
    ['the whole text is a copy', alignment(1, 0.9, 90), 'copy', true],
    ['a short page held by a long one is a copy; the long one took it', alignment(0.3, 0.95, 60), 'copy', true],
    ['one sentence of two reports is a passage', alignment(0.12, 0.2, 18), 'passage', false],
    ['many short runs of two reports on one event are none', alignment(0.45, 0.4, 7, 6, 7, 5, 7, 6, 7), 'passage', false],
    [
      'a text whose every sentence was touched is a copy, and may come of the same release',
      alignment(0.8, 0.8, 7, 6, 7, 5, 7, 6, 7),
      'copy',
      false,
    ],
    ['two reports of one release share half of it in shreds', alignment(0.6, 0.6, 12, 4, 9, 5, 4, 6), 'passage', false],
    ['a few words in a row on a tiny page are no copy', alignment(0.5, 0.5, 12), 'passage', true],
  ])('%s', (_, one, relation, taken) => {
    const sharing = sharingOf(one, page('a'))
    expect(relationOf(sharing)).toBe(relation)
    expect(relationOf(sharingOf(one, page('b')))).toBe(relation)
    expect(takesFrom(sharing)).toBe(taken)
  })
})
