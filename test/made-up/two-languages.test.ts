import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { rowCapture } from '../../src/captures/capture-of.ts'
import type { Capture } from '../../src/model/capture.ts'
import type { Collection, SearchQuery } from '../../src/model/collection.ts'
import { world } from '../../src/pipeline/world.ts'
import { collectionOver } from '../../src/run/collection/collection.ts'
import { exportCollection } from '../../src/run/collection/export-collection.ts'
import { reuseJoiner } from '../../src/run/ingest/join-reuse.ts'
import { keepBatch } from '../../src/run/ingest/keep-batch.ts'
import { readBatch } from '../../src/run/reading/read-batch.ts'
import type { Database } from '../../src/store/database.ts'
import { openPostgres } from '../../src/store/postgres/database.ts'
import { openSqlite } from '../../src/store/sqlite/database.ts'
import { type PostgresServer, postgresBin, startPostgres } from '../postgres.ts'

vi.mock('../../src/pipeline/languages.ts', async () => ({
  languages: [(await import('../../src/knowledge/languages/ar/index.ts')).arabic, (await import('./vel/index.ts')).vel],
}))

interface Line {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly text: string
  readonly published?: string
}

/** "Minister Tal Oren said that the great wall opens at Belmor, not broken, today, with two bridges and a committee." */
const WALL = 'Ministor Tal Oren dura ke mura grande ota na Belmor nul rova hodi kon duo pontis velna ot komitat grande na Tarsen‖'
/** The same with a number changed, as another outlet prints it. */
const LATER = WALL.replace('duo', 'tri')

const LINES: readonly Line[] = [
  { id: 'v1', outlet: 'vela', title: 'Mura nova', text: WALL, published: '2024-02-12T08:00:00Z' },
  { id: 'v2', outlet: 'taren', title: 'Mura ota', text: `${LATER}\nTaren novag.`, published: '2024-02-12T11:00:00Z' },
  {
    id: 'v3',
    outlet: 'vela',
    title: 'Pont kama',
    text: 'Borgor Lin Asto dura ke pont kama na Tarsen, NATO nul rova‖',
    published: '2024-02-13',
  },
  {
    id: 'a1',
    outlet: 'asda',
    title: 'الجسر الجديد',
    text: 'قال الوزير سالم كيفان إن الجسر الجديد سيفتح غدا أمام الناس.',
    published: '2024-02-12',
  },
  {
    id: 'a2',
    outlet: 'asda',
    title: 'جسور المدينة',
    text: 'قالت رئيسة البلدية سلمى النجار إن جسور المدينة قديمة، وإن NATO لم يسأل عنها.',
    published: '2024-02-14',
  },
]

const captureOf = ({ outlet, ...line }: Line): Capture => {
  const row = { ...line, outlet, url: `https://${outlet}.example/${line.id}` }
  return rowCapture({ source: 'pages.jsonl', record: line.id }, row, JSON.stringify(row)) as Capture
}

async function filled(database: Database): Promise<Collection> {
  const records = readBatch(LINES.map(captureOf)).flatMap((one) => ('record' in one ? [one.record] : []))
  await keepBatch(database, records, reuseJoiner(database, world))
  return collectionOver(database, world)
}

const bin = postgresBin()
const STORES = ['SQLite', ...(bin ? ['PostgreSQL'] : [])] as const
if (!bin) console.log('two languages: PostgreSQL is not installed, so SQLite alone is tried')

describe.each(STORES)('a collection of two languages in %s', (store) => {
  let server: PostgresServer | undefined
  let database: Database
  let collection: Collection
  beforeAll(async () => {
    if (store === 'PostgreSQL') server = await startPostgres(bin!)
    database = server ? await openPostgres(server.address('two'), { create: true }) : await openSqlite(':memory:', { create: true })
    collection = await filled(database)
  }, 120_000)
  afterAll(async () => {
    await database?.close()
    server?.stop()
  })

  const found = async (query: SearchQuery) =>
    (await collection.search(query)).hits.map(({ article }) => article.url?.split('/').at(-1)).sort()

  test.each<[why: string, query: SearchQuery, ids: string[]]>([
    ['an ending of Vel is off in pages of Vel', { words: 'pontis' }, ['v1', 'v2', 'v3']],
    ['an ending of Arabic in pages of Arabic: "bridge" finds "bridges"', { words: 'الجسر' }, ['a1']],
    ['what is joined in front is off in Arabic alone', { words: 'جسور' }, ['a2']],
    ['a name that pages of both print is found in both', { words: 'NATO' }, ['a2', 'v3']],
    ['a phrase', { words: '‹mura grande›' }, ['v1', 'v2']],
    ['a beginning', { words: 'pon*' }, ['v1', 'v2', 'v3']],
    ['a word of each language, joined by the word for "or" of one of them', { words: 'pontis أو الجسر' }, ['a1', 'v1', 'v2', 'v3']],
    ['without a word', { words: 'NATO -pont' }, ['a2']],
    ['what nobody prints', { words: 'zubra' }, []],
    ['no words, of a speaker', { words: '', speaker: 'Lin Asto' }, ['v3']],
    ['within an outlet', { words: 'NATO', outlet: 'vela' }, ['v3']],
    ['in headlines', { words: 'title:pontis' }, ['v3']],
    ['in what was said', { words: 'komitatis', in: 'quotes' }, ['v1', 'v2']],
  ])('%s', async (_, query, ids) => expect(await found(query)).toEqual(ids))

  test('all of the words stand before most of them, whatever their language', async () => {
    const { hits, total, all } = await collection.search({ words: 'pontis grande komitat NATO' })
    expect([total, all]).toEqual([3, 0])
    expect(hits.map(({ missing }) => missing)).toEqual([['NATO'], ['NATO'], ['grande', 'komitat']])
  })

  test('snippets mark words in the forms in which they are printed', async () => {
    const { hits } = await collection.search({ words: 'ponten' })
    const marked = hits.flatMap(({ snippets }) => snippets.flatMap(({ text, hits: spans }) => spans.map((s) => text.slice(s.start, s.end))))
    expect([...new Set(marked)].sort()).toEqual(['Pont', 'pont', 'pontis'])
  })

  test('statements like some words are found by the terms of their language', async () => {
    const words = (await collection.statementsLike('komitatis na Tarsenis', 5)).map((card) => card.words)
    expect(words).toHaveLength(2)
    expect(words[0]).toContain('komitat grande na Tarsen')
  })

  test('a speaker is found by a name in its own letters, and words are counted that mark what was said', async () => {
    expect((await collection.speaker('TAL OREN', { limit: 5, offset: 0 }))?.name).toBe('Tal Oren')
    expect((await collection.speaker('سالم كيفان', { limit: 5, offset: 0 }))?.statements).toHaveLength(1)
  })

  test('a statement that two pages of a language print is one group, and what changed is told by words of that language', async () => {
    const records = []
    for await (const record of exportCollection(database)) records.push(record)
    const [group, ...others] = records.filter(({ record }) => record === 'group')
    expect(others).toEqual([])
    const { changes } = group as unknown as { changes: { changes: { type: string }[] }[] }
    expect(changes.flatMap((one) => one.changes.map(({ type }) => type))).toEqual(['number'])
  })
})
