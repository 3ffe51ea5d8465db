import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Collection, SearchQuery, SearchResult } from '../../src/model/collection.ts'
import { openCollection } from '../../src/run/collection/collection.ts'
import { addPaths } from '../../src/run/ingest/add.ts'
import { startServer } from '../../src/server/listen.ts'
import { EXAMPLES, isnad } from '../isnad.ts'
import { postgresBin, startPostgres } from '../postgres.ts'

const bin = postgresBin()
if (!bin) console.warn('skipped: searching in PostgreSQL, since it is not installed')

let folder: string
let path: string
let collection: Collection
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-search-'))
  path = join(folder, 'news.sqlite')
  await addPaths(path, [EXAMPLES])
  collection = await openCollection(path)
  server = await startServer({ location: path, host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.close()
  await collection.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: string[]) => isnad([...args, '--collection', path], { cwd: folder })
const json = async (...args: string[]): Promise<SearchResult> => JSON.parse((await run('search', ...args, '--json')).out)

const QUERIES: readonly SearchQuery[] = [
  { words: 'ميناء الرملة' },
  { words: 'الميناء OR الجسر' },
  { words: '"ميناء الرملة" -الجسر' },
  { words: 'بلغت كلفة المرحلة الأولى من المشروع كلمات لا تقال', in: 'quotes' },
  { words: 'قائل:"نادر الصيرفي" المرحلة' },
  { words: 'وزا*', from: '2023-03-15' },
  { words: '-الميناء' },
  { words: '', speaker: 'نادر الصيرفي' },
]

describe('counts agree', () => {
  test.each(QUERIES.map((query) => [JSON.stringify(query), query] as const))('command, API and page: %s', async (_, query) => {
    const { words, ...filters } = query
    const options = Object.entries(filters).flatMap(([name, value]) => [`--${name}`, String(value)])
    const shown = await json(...(words ? [words] : []), ...options)
    const asked = new URLSearchParams({ q: words, ...(filters as Record<string, string>) })
    const api = (await (await fetch(`${server.url}/api/search?${asked}`)).json()) as SearchResult
    const page = await (await fetch(`${server.url}/search?${asked}&lang=en`)).text()
    expect(api.total).toBe(shown.total)
    expect(api.all).toBe(shown.all)
    expect(api.hits.slice(0, 10).map(({ article }) => article.id)).toEqual(shown.hits.map(({ article }) => article.id))
    expect(page).toMatch(new RegExp(`\\b${api.total} pages?\\b`, 'u'))
    expect(shown.total).toBeGreaterThan(0)
  })
  test.each(QUERIES.map((query) => [JSON.stringify(query), query] as const))('facets and what filtering leaves: %s', async (_, query) => {
    const { total, facets } = await collection.search({ ...query, facets: true, limit: 100 })
    expect(facets!.outlets.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    const left = async (filter: Partial<SearchQuery>) => (await collection.search({ ...query, ...filter })).total
    for (const { key, count } of facets!.outlets) expect(await left({ outlet: key })).toBe(count)
    for (const { key, count } of facets!.days.filter(({ key: day }) => !query.from || day >= query.from))
      expect(await left({ from: key, to: key })).toBe(count)
    // A query that names a speaker itself is not asked for another.
    if (!/speaker|قائل/u.test(JSON.stringify(query)))
      for (const { key, count } of facets!.speakers) expect(await left({ speaker: key })).toBe(count)
  })
  test.skipIf(!bin)('SQLite and PostgreSQL: the same hits, order, counts, facets', async () => {
    const postgres = await startPostgres(bin!)
    try {
      const address = postgres.address('news')
      await addPaths(address, [EXAMPLES])
      const other = await openCollection(address)
      for (const query of QUERIES) {
        const [a, b] = [await collection.search({ ...query, facets: true }), await other.search({ ...query, facets: true })]
        expect(b).toEqual(a)
      }
      await other.close()
    } finally {
      postgres.stop()
    }
  })
})

describe('isnad search', () => {
  test('facets are printed', async () => {
    const { out } = await run('search', 'الميناء', '--facets')
    expect(out).toMatch(/Outlets: .*\d/u)
    expect(out).toMatch(/Speakers: .*\d/u)
    expect(out).toMatch(/Days: .*2023-03-1/u)
  })
  test('a word with a minus is no option; an option that is none is refused', async () => {
    expect((await json('الميناء', '-الصيرفي')).total).toBeLessThan((await json('الميناء')).total)
    const { code, err } = await run('search', 'الميناء', '--facet')
    expect(code).toBe(2)
    expect(err).toContain("unknown option '--facet'")
  })
  test('what was read leniently is told', async () => {
    const { out } = await run('search', 'الميناء "ميناء الرملة')
    expect(out).toMatch(/Read as: .*ميناء الرملة/u)
    expect(out).toContain('a quotation mark is not closed')
  })
  test('pages with most of the words say what they lack', async () => {
    const result = await json('بلغت كلفة المرحلة الأولى زقزقة')
    expect(result.all).toBe(0)
    expect(result.hits[0]!.missing).toContain('زقزقة')
    const { out } = await run('search', 'بلغت كلفة المرحلة الأولى زقزقة')
    expect(out).toContain('none with everything')
    expect(out).toMatch(/without: .*زقزقة/u)
  })
  test('the help explains the language', async () => {
    const { out, code } = await run('search', '--help')
    expect(code).toBe(0)
    for (const piece of ['"a b"~5', 'a OR b', 'abc*', 'speaker:', '--facets']) expect(out).toContain(piece)
  })
})

describe('order and near-same pages', () => {
  test.each(['newest', 'oldest'] as const)('%s: command and API list the days in order', async (sort) => {
    const shown = await json('الميناء', '--sort', sort)
    const api = (await (await fetch(`${server.url}/api/search?${new URLSearchParams({ q: 'الميناء', sort })}`)).json()) as SearchResult
    expect(api.hits.slice(0, 10).map(({ article }) => article.id)).toEqual(shown.hits.map(({ article }) => article.id))
    const days = api.hits.slice(0, api.all).map(({ article: { published, seen } }) => (published ?? seen ?? '').slice(0, 10))
    const dated = days.filter(Boolean)
    // A page without a day stands last in both.
    expect(days.slice(0, dated.length)).toEqual(dated)
    expect(new Set(days).size).toBeGreaterThan(1)
    expect(dated).toEqual(sort === 'newest' ? dated.toSorted().reverse() : dated.toSorted())
  })
  test('folded hits and their copies are the pages that are found, each once', async () => {
    const whole = await collection.search({ words: 'الميناء', limit: 100 })
    const { hits, listed, total } = await collection.search({ words: 'الميناء', limit: 100, fold: true })
    const pages = hits.flatMap(({ article, copies }) => [article, ...copies]).map(({ id }) => id)
    expect(total).toBe(whole.total)
    expect(listed).toBe(hits.length)
    expect(pages.toSorted()).toEqual(whole.hits.map(({ article }) => article.id).toSorted())
    expect(whole.listed).toBe(whole.total)
  })
  test('a list that is read in parts is the list read at once', async () => {
    const whole = await collection.search({ words: 'الميناء', limit: 100, fold: true })
    const parts: string[] = []
    for (let offset = 0; offset < whole.listed; offset += 2)
      parts.push(...(await collection.search({ words: 'الميناء', limit: 2, offset, fold: true })).hits.map(({ article }) => article.id))
    expect(parts).toEqual(whole.hits.map(({ article }) => article.id))
  })
  test('an order that is none is refused', async () => {
    expect((await fetch(`${server.url}/api/search?q=a&sort=best`)).status).toBe(400)
    expect((await run('search', 'الميناء', '--sort', 'best')).code).not.toBe(0)
  })
})
