import { expect } from 'vitest'
import type { ArticleOrder, ArticlePlace, ArticleQuery } from '../../model/collection.ts'
import { articleList } from '../article-list.ts'
import type { Database } from '../database.ts'
import { type Case, insertPage, record } from './contract-pages.cases.ts'

/** Added in this order; two are of one day. */
const PAGES = [
  { id: 'c', day: '2023-05-01', outlet: 'asda' },
  { id: 'a', day: '2023-05-02', outlet: 'manara' },
  { id: 'd', day: '2023-05-02', outlet: 'asda' },
  { id: 'b', day: '2023-04-30', outlet: 'asda' },
] as const

const filled = async (database: Database): Promise<void> => {
  for (const { id, ...page } of PAGES) await insertPage(database, record(id, page))
}

/** The ids of a list that is read part by part, each behind the place that the one before gave. */
async function walked(database: Database, query: Omit<ArticleQuery, 'limit'>, limit: number): Promise<string[]> {
  const ids: string[] = []
  let after: ArticlePlace | undefined
  do {
    const { items, next } = await articleList(database, { ...query, limit, ...(after && { after }) })
    ids.push(...items.map(({ id }) => id))
    after = next
  } while (after)
  return ids
}

const ORDERS: readonly (readonly [ArticleOrder, readonly string[]])[] = [
  ['newest', ['a', 'd', 'c', 'b']],
  ['added', ['c', 'a', 'd', 'b']],
]

/** How every database gives lists of articles. */
export const articleListContract: readonly Case[] = [
  {
    name: 'a list of articles read part by part gives each once, in its order',
    run: async (database) => {
      expect(await articleList(database, { limit: 10 })).toEqual({ total: 0, items: [] })
      await filled(database)
      for (const [order, ids] of ORDERS) for (const limit of [1, 2, 3, 4, 5]) expect(await walked(database, { order }, limit)).toEqual(ids)
    },
  },
  {
    name: 'a list of articles of an outlet, or since a day, counts what it holds',
    run: async (database) => {
      await filled(database)
      const found = async (query: ArticleQuery) => {
        const { total, items } = await articleList(database, query)
        return [total, ...items.map(({ id }) => id)]
      }
      expect(await found({ limit: 2, outlet: 'asda' })).toEqual([3, 'd', 'c'])
      expect(await found({ limit: 10, since: '2023-05-02' })).toEqual([2, 'a', 'd'])
      expect(await found({ limit: 10, outlet: 'asda', since: '2023-05-01', order: 'added' })).toEqual([2, 'c', 'd'])
      expect(await found({ limit: 10, offset: 3 })).toEqual([4, 'b'])
      expect(await found({ limit: 10, outlet: 'none' })).toEqual([0])
    },
  },
  {
    name: 'who reads articles in the order of adding meets those that came meanwhile',
    run: async (database) => {
      await filled(database)
      const { next } = await articleList(database, { limit: 3, order: 'added' })
      await insertPage(database, record('e', { day: '2020-01-01' }))
      const { items } = await articleList(database, { limit: 3, order: 'added', after: next! })
      expect(items.map(({ id }) => id)).toEqual(['b', 'e'])
    },
  },
]
