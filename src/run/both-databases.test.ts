import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type InventedLine, invented } from '../../bench/invented.ts'
import { type PostgresServer, postgresBin, startPostgres } from '../../test/postgres.ts'
import type { Collection, SearchQuery } from '../model/collection.ts'
import { openCollection } from './collection/collection.ts'
import { exportLocation } from './collection/export-collection.ts'
import { addPaths } from './ingest/add.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/captures', import.meta.url))
const ALL = { limit: 1000, offset: 0 }
const QUERIES: readonly SearchQuery[] = [
  { words: 'ميناء الرملة', facets: true },
  { words: '"المرحلة الأولى"', facets: true },
  { words: 'الجسر -الجديد' },
  { words: 'الجس*' },
  { words: '"وزير المدينة"~6' },
  { words: 'مليون', in: 'quotes' },
  { words: 'title:محصول OR title:ميناء', facets: true },
  { words: '', speaker: 'نادر الصيرفي' },
  { words: 'كلمة لا توجد في أي صفحة', facets: true },
]

/** The text a little changed, as another outlet prints it. */
const reprinted = (line: InventedLine, i: number): InventedLine => ({
  ...line,
  id: `r${i}`,
  url: `https://other${i % 5}.example/${i}`,
  outlet: `other${i % 5}`,
  text: line.text
    .split(' ')
    .map((word, k) => (k % 40 === i % 40 ? 'قريبا' : word))
    .join(' '),
})

/** The text on a page of one outlet, which prints a headline of another page in each. */
const railed = (line: InventedLine, i: number): InventedLine => ({
  ...line,
  id: `f${i}`,
  url: `https://railed.example/${i}`,
  outlet: 'railed',
  published: `2024-06-${String(1 + i).padStart(2, '0')}`,
  text: `${line.text}\nحذر طبيب العيون من أن الشاشات تضعف البصر`,
})

const TIME = 120_000
const bin = postgresBin()
describe.skipIf(!bin)('the same pages in SQLite, in PostgreSQL, and in another order', { timeout: TIME }, () => {
  let folder: string
  let server: PostgresServer
  let here: string
  let there: string
  let turned: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-both-'))
    const pages = invented(16)
    const lines = [...pages, ...pages.map(reprinted), ...pages.slice(0, 8).map(railed)]
    // The source is part of what is kept of a page, so the file has one name in every order.
    const file = join(folder, 'pages.jsonl')
    const written = lines.map((line) => `${JSON.stringify(line)}\n`)
    writeFileSync(file, written.join(''))
    server = await startPostgres(bin!)
    here = join(folder, 'here.sqlite')
    there = server.address('there')
    turned = join(folder, 'turned.sqlite')
    await addPaths(here, [EXAMPLES, file])
    await addPaths(there, [EXAMPLES, file])
    writeFileSync(file, written.reverse().join(''))
    await addPaths(turned, [file, EXAMPLES])
  }, TIME)
  afterAll(() => {
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const asked = async <T>(location: string, ask: (collection: Collection) => Promise<T>): Promise<T> => {
    const collection = await openCollection(location)
    try {
      return await ask(collection)
    } finally {
      await collection.close()
    }
  }

  test('articles, statements, alignments, clusters, groups and chains', async () => {
    const exported = async (location: string) => {
      const lines: string[] = []
      for await (const record of exportLocation(location)) lines.push(JSON.stringify(withoutRecord(record)))
      return lines
    }
    const one = await exported(here)
    expect(await exported(there)).toEqual(one)
    expect(await exported(turned)).toEqual(one)
    expect(one.filter((line) => line.includes('articles.furniture-recurring'))).toHaveLength(8)
    for (const kind of ['alignment', 'cluster', 'group'])
      expect(one.filter((line) => line.startsWith(`{"record":"${kind}"`)).length).toBeGreaterThan(3)
  })

  test('counts', async () => {
    const counts = async (collection: Collection) => ({
      stats: await collection.stats(),
      outlets: await collection.outlets(),
      speakers: await collection.speakers(ALL),
      carriers: await collection.carriers(ALL),
    })
    const one = await asked(here, counts)
    expect(await asked(there, counts)).toEqual(one)
    expect(await asked(turned, counts)).toEqual(one)
  })

  test.each(QUERIES.map((query) => [query.words || query.speaker, query] as const))('search: %s', async (_words, query) => {
    const search = async (collection: Collection) => {
      const { total, all, hits, facets } = await collection.search({ ...query, limit: 200 })
      return {
        total,
        all,
        hits: hits.map(({ article, score, snippets, missing }) => ({ id: article.id, score, snippets, missing })),
        facets,
      }
    }
    const one = await asked(here, search)
    expect(await asked(there, search)).toEqual(one)
    // Pages that are equal in all else stand in the order in which they came.
    const byId = <T extends { readonly hits: readonly { readonly id: string }[] }>(found: T) => ({
      ...found,
      hits: [...found.hits].sort((a, b) => (a.id < b.id ? -1 : 1)),
    })
    expect(byId(await asked(turned, search))).toEqual(byId(one))
  })

  test('groups, copies and outlets by what is asked', async () => {
    const reads = async (collection: Collection) => {
      const latest = await collection.articles(ALL)
      const ids = latest!.items.map(({ id }) => id).sort()
      const shared = await Promise.all(ids.slice(0, 20).map(async (id) => [await collection.sharing(id), await collection.copies(id)]))
      const carried = await collection.carried(20)
      const reuse = await Promise.all((await collection.outlets()).slice(0, 10).map(({ key }) => collection.outletReuse(key, 1000)))
      return { shared, carried, reuse, uncredited: await collection.uncredited(50) }
    }
    expect(await asked(there, reads)).toEqual(await asked(here, reads))
  })
})

/** Where in its file a page stood is another place in another order. */
const withoutRecord = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part) =>
    key === 'record' && typeof part === 'string' && part.startsWith('line ') ? undefined : part,
  )
