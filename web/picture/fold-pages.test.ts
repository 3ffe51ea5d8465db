import { expect, test } from 'vitest'
import type { ChainModel, PageNode, Tie } from './chain-model.ts'
import { drawnModel } from './fold-pages.ts'

const page = (key: string, parts: Partial<PageNode> = {}): PageNode => ({
  key,
  article: `article ${key}`,
  statement: `statement ${key}`,
  name: 'الجسر',
  stamp: '2023-03-14T09:00',
  seen: false,
  count: 1,
  carries: false,
  ...parts,
})
const tie = (from: string, to: string, kind: Tie['kind'] = 'credited'): Tie => ({ from, to, kind, confidence: 0.9 })
const model = (pages: readonly PageNode[], ties: readonly Tie[] = [], missing: ChainModel['missing'] = []): ChainModel => ({
  hands: [{ key: 'speaker', kind: 'speaker', name: 'سامر' }],
  pages,
  ties,
  missing,
})
const NONE = new Map()
const shown = ({ pages }: ChainModel) => pages.map(({ key, count }) => [key, count])

test('pages of one outlet and day with one credit are one node', () => {
  const pages = [page('a'), page('b', { stamp: '2023-03-14T20:00' }), page('c', { name: 'الوادي' })]
  const drawn = drawnModel(
    model(
      pages,
      pages.map(({ key }) => tie('speaker', key)),
    ),
    NONE,
  )
  expect(shown(drawn)).toEqual([
    ['a', 2],
    ['c', 1],
  ])
  expect(drawn.ties.map(({ to }) => to)).toEqual(['a', 'c'])
  expect(drawn.undrawn).toBe(0)
})

test.each([
  ['another day', [page('a'), page('b', { stamp: '2023-03-15' })], [], NONE],
  ['another credit', [page('a'), page('b')], [tie('speaker', 'a')], NONE],
  ['another remark', [page('a'), page('b')], [], new Map([['article b', { disputed: true, words: 'number changed' }]])],
] as const)('pages stay apart: %s', (_, pages, ties, remarks) => {
  expect(shown(drawnModel(model(pages, ties), remarks))).toEqual([
    ['a', 1],
    ['b', 1],
  ])
})

test('the page looked at stands for those like it, and what others took from them leads from it', () => {
  const drawn = drawnModel(
    model([page('a'), page('b'), page('c', { name: 'الوادي' })], [tie('a', 'c', 'observed'), tie('a', 'b', 'observed')]),
    NONE,
    'statement b',
  )
  expect(shown(drawn)).toEqual([
    ['b', 2],
    ['c', 1],
  ])
  expect(drawn.ties).toEqual([tie('b', 'c', 'observed')])
})

test('of many nodes the first, the one looked at and those with a remark are drawn, in their order; the others are counted', () => {
  const pages = Array.from({ length: 40 }, (_, i) => page(`p${i}`, { name: `الجسر ${i}` }))
  const drawn = drawnModel(model(pages), new Map([['article p30', { disputed: true, words: 'hedge dropped' }]]), 'statement p20')
  const keys = drawn.pages.map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(['p0', 'p20', 'p30']))
  expect(keys).toEqual(pages.map(({ key }) => key).filter((key) => keys.includes(key)))
  expect(drawn.undrawn).toBe(40 - keys.length)
  expect(keys.length).toBeLessThan(12)
})
