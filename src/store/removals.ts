import { type Countable, takeCounts } from './counts.ts'
import type { Database, Value } from './database.ts'
import { removeLoneBlocks } from './lone-blocks.ts'
import type { PageWords } from './page-record.ts'
import type { PrintRow } from './prints.ts'
import { placeholders } from './sql-placeholders.ts'
import { touch, touchNames } from './touched.ts'

/** The tables of a version: by which reading an article was made, and which articles were taken out, for those who hold them in memory. */
export const removalTables = (blob: string): string[] => [
  'ALTER TABLE articles ADD COLUMN reading TEXT',
  `CREATE TABLE removals (seq INTEGER PRIMARY KEY, number INTEGER NOT NULL, day TEXT, prints ${blob} NOT NULL)`,
]

/** Removals that are kept for others to meet. */
const MOST_REMEMBERED = 100_000

/** A stored article with what taking it out needs. */
export interface StoredPage extends PrintRow {
  readonly kept: string
  /** The language whose words it is found by. */
  readonly language: string
}

export interface Removal {
  readonly number: number
  readonly day: string | null
  readonly prints: Uint8Array
}

/** What a `StoredPage` is read from. */
export const STORED_PAGE = `a.number, p.period, a.id, a.page, a.day, p.prints, a.kept, k.language`
export const STORED_IN = 'articles a JOIN prints p ON p.article = a.number JOIN article_keys k ON k.article = a.number'

const STORED = `SELECT ${STORED_PAGE} FROM ${STORED_IN}
  WHERE (a.reading IS NULL OR a.reading <> ?)`

/** Of these articles, and the articles of these pages, those that another reading made. */
export async function olderReadings(
  database: Database,
  reading: string,
  { ids, pages }: { readonly ids: readonly string[]; readonly pages: readonly string[] },
): Promise<StoredPage[]> {
  if (ids.length + pages.length === 0) return []
  const rows = await database.all<StoredPage & Record<string, Value>>(
    `${STORED} AND a.id IN (${placeholders(ids.length)}) UNION ALL ${STORED} AND a.page IN (${placeholders(pages.length)})`,
    [reading, ...orNone(ids), reading, ...orNone(pages)],
  )
  return [...new Map(rows.map((row) => [row.number, row])).values()]
}

/** No id is empty, and no list may be. */
const orNone = (list: readonly string[]): readonly string[] => (list.length > 0 ? list : [''])

/** Takes an article out, its pairs excepted, and notes it for others. `words` are those it was found by. */
export async function removePage(
  database: Database,
  { number, period, day, prints, language }: StoredPage,
  words: PageWords,
): Promise<void> {
  const forgotten = database.dialect.forgetWords(number, words)
  await database.run(forgotten.sql, forgotten.values)
  const counted = await countableOf(database, number, language)
  await takeCounts(database, counted)
  touch(database, [number])
  touchNames(database, counted)
  await database.run('DELETE FROM prints WHERE period = ? AND article = ?', [period, number])
  await database.run('DELETE FROM credits WHERE article = ?', [number])
  await database.run('DELETE FROM statements WHERE article = ?', [number])
  await database.run('DELETE FROM statements_apart WHERE article = ?', [number])
  await database.run('DELETE FROM article_keys WHERE article = ?', [number])
  await database.run('DELETE FROM articles WHERE number = ?', [number])
  await removeLoneBlocks(database, number)
  const seq = (await lastRemoval(database)) + 1
  await database.run('INSERT INTO removals (seq, number, day, prints) VALUES (?, ?, ?, ?)', [seq, number, day, prints])
  await database.run('DELETE FROM removals WHERE seq <= ?', [seq - MOST_REMEMBERED])
}

async function countableOf(database: Database, number: number, language: string): Promise<Countable> {
  const [article] = await database.all('SELECT outlet, outlet_name, day FROM articles WHERE number = ?', [number])
  const statements = await database.all('SELECT speaker, speaker_name, speaker_role FROM statements WHERE article = ?', [number])
  const credits = await database.all('SELECT carrier, name FROM credits WHERE article = ?', [number])
  return {
    language,
    outlet: { id: String(article?.outlet), name: String(article?.outlet_name) },
    ...(article?.day && { day: String(article.day) }),
    statements: statements.map(({ speaker, speaker_name: name, speaker_role: role }) =>
      speaker ? { speaker: { key: String(speaker), name: String(name), ...(role && { role: String(role) }) } } : {},
    ),
    credits: credits.map(({ carrier, name }) => ({ key: String(carrier), name: String(name) })),
  }
}

export const lastRemoval = async (database: Database): Promise<number> =>
  Number((await database.all('SELECT max(seq) AS last FROM removals'))[0]?.last ?? 0)

export const removalsAfter = (database: Database, seq: number): Promise<Removal[]> =>
  database.all<Removal & Record<string, Value>>('SELECT number, day, prints FROM removals WHERE seq > ? ORDER BY seq', [seq])
