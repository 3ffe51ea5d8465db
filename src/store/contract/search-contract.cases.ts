import { expect } from 'vitest'
import type { Expression, SearchField } from '../../model/search.ts'
import { mostOf } from '../counts.ts'
import type { Database } from '../database.ts'
import { facetRows } from '../facet-rows.ts'
import { countOf, everything, foundRows, inLanguage, mostly, strictly, together, without } from '../search-rows.ts'
import { type Case, insertPage, record } from './contract-pages.cases.ts'

const ALL = { limit: 10, offset: 0 }
const term = (word: string, field: SearchField = 'body'): Expression => ({ kind: 'term', term: word, field })
const phrase = (words: string, field: SearchField = 'body'): Expression => ({ kind: 'phrase', terms: words.split(' '), field })
const near = (words: string, within: number, field: SearchField = 'body'): Expression => ({
  kind: 'near',
  terms: words.split(' '),
  within,
  field,
})
const both = (...of: Expression[]): Expression => ({ kind: 'every', of })
const either = (...of: Expression[]): Expression => ({ kind: 'any', of })

async function pages(database: Database): Promise<void> {
  await insertPage(database, record('a', { words: 'jisr jadid nahr', quotes: 'jisr jadid' }))
  await insertPage(
    database,
    record('b', { words: 'nahr wasi jisr', outlet: 'manara', day: '2023-05-01', speaker: 'nadir', quotes: 'nahr' }),
  )
  await insertPage(
    database,
    record('c', { words: 'mina jadid jiddan fi nahr jisrayn 2023', outlet: 'manara', day: '2023-05-02', quotes: '' }),
  )
}

/** What every database finds alike. */
export const searchContract: readonly Case[] = [
  {
    name: 'terms, phrases, nearness, beginnings, fields',
    run: async (database) => {
      await pages(database)
      const found = async (expression: Expression) =>
        (await foundRows(database, strictly(database.dialect, expression, []), {}, ALL)).rows.map(({ number }) => number).sort()
      for (const [expression, numbers] of [
        [term('jisr'), [1, 2]],
        [term('nobody'), []],
        [term('2023'), [3]],
        [term('jisr', 'headline'), []],
        [term('headline', 'headline'), [1, 2, 3]],
        [term('nahr', 'quotes'), [2]],
        [term('jadid', 'all'), [1, 3]],
        [phrase('jisr jadid'), [1]],
        [phrase('jadid jisr'), []],
        // No phrase runs from the headline into the body, nor from the body into the quotations.
        [phrase('a jisr', 'all'), []],
        [phrase('nahr jisr', 'all'), []],
        [phrase('jisr jadid', 'all'), [1]],
        [near('nahr jisr', 0), []],
        [near('nahr jisr', 1), [1, 2]],
        [near('jadid nahr', 2), [1, 3]],
        [near('nahr jadid', 1), [1]],
        [near('jadid nahr jisr', 1), [1]],
        [{ kind: 'prefix', term: 'jisr', field: 'body' }, [1, 2, 3]],
        [{ kind: 'prefix', term: 'jisr', field: 'quotes' }, [1]],
        [both(term('jisr'), term('jadid')), [1]],
        [either(term('wasi'), phrase('mina jadid')), [2, 3]],
        [both(either(term('wasi'), term('mina')), term('nahr')), [2, 3]],
      ] as const)
        expect([JSON.stringify(expression), await found(expression)]).toEqual([JSON.stringify(expression), numbers])
      expect(await countOf(database, database.dialect.matching(term('nahr')))).toBe(3)
    },
  },
  {
    name: 'filters, exclusions and pages without words',
    run: async (database) => {
      await pages(database)
      const { dialect } = database
      const nahr = strictly(dialect, term('nahr'), [])
      const total = async (...[source, filter]: [typeof nahr, Parameters<typeof foundRows>[2]?]) =>
        (await foundRows(database, source, filter ?? {}, ALL)).total
      expect(await total(nahr)).toBe(3)
      expect(await total(nahr, { outlet: 'manara' })).toBe(2)
      expect(await total(nahr, { to: '2023-04-01' })).toBe(1)
      expect(await total(nahr, { from: '2023-05-01', to: '2023-05-01' })).toBe(1)
      expect(await total(nahr, { speakers: ['samir'], outlet: 'manara' })).toBe(1)
      expect(await total(without(dialect, nahr, term('jisr')))).toBe(1)
      expect(await total(without(dialect, everything, either(term('wasi'), term('mina'))), { speakers: ['samir'] })).toBe(1)
      expect(await total(everything)).toBe(3)
    },
  },
  {
    name: 'most of the words: most found first, then the newest; what all have is counted',
    run: async (database) => {
      await pages(database)
      const weighed = [
        { expression: term('jisr'), weight: 30 },
        { expression: term('jadid'), weight: 20 },
        { expression: term('nahr'), weight: 10 },
      ]
      const found = (least: number, range = ALL) => foundRows(database, mostly(database.dialect, weighed, least, 60), {}, range)
      expect(await found(30)).toMatchObject({
        total: 3,
        all: 1,
        rows: [
          { number: 1, found: 60, outlet: 'asda', day: '2023-03-14' },
          { number: 2, found: 40 },
          { number: 3, found: 30 },
        ],
      })
      expect((await found(31)).total).toBe(2)
      expect((await found(60)).total).toBe(1)
      expect(await found(30, { limit: 1, offset: 1 })).toMatchObject({ total: 3, all: 1, rows: [{ number: 2 }] })
      expect((await found(30, { limit: 5, offset: 9 })).total).toBe(3)
      const bonus = strictly(database.dialect, term('nahr'), [{ expression: term('mina'), weight: 7 }])
      expect((await foundRows(database, bonus, {}, ALL)).rows.map(({ number, found: of }) => [number, of])).toEqual([
        [3, 7],
        [2, 0],
        [1, 0],
      ])
    },
  },
  {
    name: 'facets count what filtering leaves',
    run: async (database) => {
      await pages(database)
      const source = strictly(database.dialect, term('nahr'), [])
      const facetsOf = async (filter: Parameters<typeof foundRows>[2]) =>
        facetRows(database, (await foundRows(database, source, filter, ALL)).rows)
      const facets = await facetsOf({})
      expect(facets.of).toBe(3)
      expect(facets.outlets).toEqual([
        { key: 'manara', name: 'manara', count: 2 },
        { key: 'asda', name: 'asda', count: 1 },
      ])
      expect(facets.speakers.map(({ key, count }) => [key, count])).toEqual([
        ['samir', 2],
        ['nadir', 1],
      ])
      expect(facets.days.map(({ key }) => key)).toEqual(['2023-05-02', '2023-05-01', '2023-03-14'])
      const total = async (filter: Parameters<typeof foundRows>[2]) => (await foundRows(database, source, filter, ALL)).total
      for (const { key, count } of facets.outlets) expect(await total({ outlet: key })).toBe(count)
      for (const { key, count } of facets.speakers) expect(await total({ speakers: [key] })).toBe(count)
      for (const { key, count } of facets.days) expect(await total({ from: key, to: key })).toBe(count)
      expect((await facetsOf({ outlet: 'manara' })).speakers.map(({ count }) => count)).toEqual([1, 1])
    },
  },
  {
    name: 'pages of two languages: each is found by its own, and those with everything stand first',
    run: async (database) => {
      const { dialect } = database
      await insertPage(database, record('a', { words: 'jisr jadid nahr' }))
      await insertPage(database, record('b', { words: 'jisr nahr', language: 'vel' }))
      await insertPage(database, record('c', { words: 'jisr mina', language: 'vel', day: '2023-06-01' }))
      expect(await mostOf(database, 'languages', ALL)).toMatchObject([
        { key: 'vel', count: 2 },
        { key: 'ar', count: 1 },
      ])
      const found = async (...sources: Parameters<typeof together>[0]) => (await foundRows(database, together(sources), {}, ALL)).rows
      const jisr = strictly(dialect, term('jisr'), [])
      expect((await found(inLanguage(jisr, 'vel'))).map(({ number, language }) => [number, language])).toEqual([
        [3, 'vel'],
        [2, 'vel'],
      ])
      expect(await countOf(database, inLanguage(dialect.matching(term('nahr')), 'ar'))).toBe(1)
      const most = mostly(
        dialect,
        [
          { expression: term('mina'), weight: 900 },
          { expression: term('nahr'), weight: 10 },
        ],
        1,
        910,
      )
      const rows = await found(inLanguage(strictly(dialect, term('jadid'), []), 'ar'), inLanguage(most, 'vel'))
      expect(rows.map(({ number, complete }) => [number, complete])).toEqual([
        [1, true],
        [3, false],
        [2, false],
      ])
      expect(await foundRows(database, together([jisr]), { outlet: 'asda' }, { limit: 1, offset: 1 })).toMatchObject({ total: 3, all: 3 })
    },
  },
]
