import { expect } from 'vitest'
import type { Article } from '../model/article.ts'
import type { Database } from './database.ts'
import { insertAlignment, insertPage, knownAmong, type PageRecord, postingsOf } from './pages.ts'
import { alignmentsOf, edgesOf, latestCards, numberOf, searchArticles, speakerCounts, statsOf, versionCards } from './reading.ts'

interface Case {
  readonly name: string
  run(database: Database): Promise<void>
}

const article = (id: string, text: string): Article => ({
  id,
  page: `page-${id}`,
  capture: { id: `c-${id}`, source: 'pages.jsonl', media: 'fields', at: '2023-03-14' },
  url: `https://asda.example/${id}`,
  language: 'ar',
  dates: [],
  text,
  blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  captions: [],
  furniture: [],
})

/** A page whose words are given analysed, with one statement by one speaker. */
export const record = (
  id: string,
  {
    words = 'jisr jadid',
    day = '2023-03-14',
    outlet = 'asda',
    page,
    prints = [1, 2, 3],
  }: { words?: string; day?: string; outlet?: string; page?: string; prints?: number[] } = {},
): PageRecord => ({
  kept: {
    article: { ...article(id, words), ...(page && { page }) },
    statements: [{ id: `s-${id}`, form: 'direct', content: [{ start: 0, end: 4 }], via: [], rule: 'test' }],
    carriers: [],
  },
  outlet: { id: outlet, name: outlet },
  day,
  summary: words,
  words: { headline: `headline ${id}`, body: words, quotes: 'jisr' },
  speakers: [{ key: 'samir', name: 'سامر' }],
  credits: [{ key: 'sahel', name: 'الساحل' }],
  prints,
})

const word = (term: string) => ({ kind: 'word' as const, terms: [term] })
const ALL = { limit: 10, offset: 0 }

/** What every database must do alike. Each case is given an empty one. */
export const contract: readonly Case[] = [
  {
    name: 'a page is kept once',
    run: async (database) => {
      expect(await insertPage(database, record('a'))).toBeGreaterThan(0)
      expect(await insertPage(database, record('a'))).toBeUndefined()
      expect(await knownAmong(database, ['a', 'b'])).toEqual(new Set(['a']))
      expect(await statsOf(database)).toMatchObject({
        articles: 1,
        statements: 1,
        attributed: 1,
        speakers: 1,
        credited: 1,
        from: '2023-03-14',
      })
    },
  },
  {
    name: 'a transaction that fails leaves nothing',
    run: async (database) => {
      const failed = database.transaction(async () => {
        await insertPage(database, record('a'))
        throw new Error('stop')
      })
      await expect(failed).rejects.toThrow('stop')
      expect((await statsOf(database)).articles).toBe(0)
      expect(await postingsOf(database, [1], 64)).toEqual(new Map())
    },
  },
  {
    name: 'words, phrases, fields and filters find',
    run: async (database) => {
      await insertPage(database, record('a', { words: 'jisr jadid nahr' }))
      await insertPage(database, record('b', { words: 'nahr jisr', outlet: 'manara', day: '2023-05-01' }))
      const found = async (...asked: Parameters<typeof searchArticles> extends [Database, ...infer R] ? R : never) =>
        (await searchArticles(database, ...asked)).total
      expect(await found([word('jisr')], 'body', {}, ALL)).toBe(2)
      expect(await found([{ kind: 'phrase', terms: ['jisr', 'jadid'] }], 'body', {}, ALL)).toBe(1)
      expect(await found([word('jisr'), word('jadid')], 'all', {}, ALL)).toBe(1)
      expect(await found([word('nahr')], 'headline', {}, ALL)).toBe(0)
      expect(await found([word('nahr')], 'quotes', {}, ALL)).toBe(0)
      expect(await found([word('jisr')], 'body', { outlet: 'manara' }, ALL)).toBe(1)
      expect(await found([word('jisr')], 'body', { to: '2023-04-01' }, ALL)).toBe(1)
      expect(await found([], 'all', { speaker: 'samir', from: '2023-04-01' }, ALL)).toBe(1)
      expect(await found([word('nobody')], 'all', {}, ALL)).toBe(0)
    },
  },
  {
    name: 'fingerprints lead to their articles, and alignments to both sides',
    run: async (database) => {
      const a = (await insertPage(database, record('a', { prints: [1, Number.MAX_SAFE_INTEGER] })))!
      const b = (await insertPage(database, record('b', { prints: [Number.MAX_SAFE_INTEGER] })))!
      expect((await postingsOf(database, [Number.MAX_SAFE_INTEGER], 64)).get(Number.MAX_SAFE_INTEGER)).toEqual([a, b])
      const alignment = { a: 'a', b: 'b', matched: [], words: 9, ofA: 0.5, ofB: 1, changes: [] }
      await insertAlignment(database, a, b, alignment, [{ a: 's-a', b: 's-b', overlap: 0.9 }])
      await insertAlignment(database, a, b, alignment, [{ a: 's-a', b: 's-b', overlap: 0.9 }])
      expect((await alignmentsOf(database, b)).map((row) => row.alignment)).toEqual([alignment])
      expect(await edgesOf(database, ['s-b'])).toEqual([{ a: 's-a', b: 's-b', overlap: 0.9, article_a: a, article_b: b }])
    },
  },
  {
    name: 'versions of a page, newest pages, speakers, addresses',
    run: async (database) => {
      await insertPage(database, record('a', { page: 'one' }))
      await insertPage(database, record('b', { page: 'one', day: '2023-05-01' }))
      expect((await versionCards(database, 'one')).map(({ id }) => id)).toEqual(['a', 'b'])
      expect((await latestCards(database, { limit: 1, offset: 0 })).map(({ id }) => id)).toEqual(['b'])
      expect(await speakerCounts(database, ALL)).toEqual([{ key: 'samir', name: 'سامر', count: 2 }])
      expect(await numberOf(database, 'https://asda.example/a')).toBe(await numberOf(database, 'a'))
      expect(await numberOf(database, 'nothing')).toBeUndefined()
    },
  },
]
