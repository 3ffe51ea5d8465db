import type { PageReading } from '../model/collection.ts'
import { addCounts } from './counts.ts'
import type { Database, Value } from './database.ts'
import { insertLoneBlocks } from './lone-blocks.ts'
import type { NumberedRecord } from './page-record.ts'
import { makePartitions, printBytes } from './prints.ts'
import { placeholders } from './sql-placeholders.ts'
import { touchStored } from './touched.ts'

/** Which of these articles are kept. */
export async function knownAmong(database: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await database.all<{ id: string }>(`SELECT id FROM articles WHERE id IN (${placeholders(ids.length)})`, ids)
  return new Set(rows.map(({ id }) => id))
}

/** Which of these pages have a version that is kept. */
export async function pagesAmong(database: Database, pages: readonly string[]): Promise<Set<string>> {
  if (pages.length === 0) return new Set()
  const rows = await database.all<{ page: string }>(
    `SELECT DISTINCT page FROM articles WHERE page IN (${placeholders(pages.length)})`,
    pages,
  )
  return new Set(rows.map(({ page }) => page))
}

/** The article that a page gave when it was taken at a moment, as its capture wrote that down. */
export async function articleTakenAt(database: Database, page: string, at: string): Promise<string | undefined> {
  const [row] = await database.all<{ id: string }>('SELECT id FROM articles WHERE page = ? AND seen = ? ORDER BY number LIMIT 1', [
    page,
    at,
  ])
  return row?.id
}

/** The greatest number of an article; 0 where there is none. */
export async function lastNumber(database: Database): Promise<number> {
  const [row] = await database.all<{ last: number | null }>('SELECT max(number) AS last FROM articles')
  return row?.last ?? 0
}

/** Stores pages none of which is kept yet. */
export async function insertPages(database: Database, pages: readonly NumberedRecord[]): Promise<void> {
  await database.runAll(INSERT_ARTICLE, pages.map(articleRow))
  await database.runAll(
    INSERT_KEYS,
    pages.map(({ number, record }) => [number, record.day ?? null, record.outlet.id, record.language]),
  )
  await database.runAll(
    database.dialect.indexWords,
    pages.map(({ number, record: { words } }) => [number, words.headline, words.body, words.quotes]),
  )
  await database.runAll(INSERT_STATEMENT, pages.flatMap(statementRows))
  await database.runAll(
    INSERT_CREDIT,
    pages.flatMap(({ number, record }) => record.credits.map(({ key, name }): Value[] => [number, key, name])),
  )
  await makePartitions(
    database,
    pages.map(({ period }) => period),
  )
  await database.runAll(
    INSERT_PRINTS,
    pages.map(({ number, period, record }) => [number, period, printBytes(record.wording.prints)]),
  )
  await addCounts(
    database,
    pages.map(({ record }) => record),
  )
  touchStored(database, pages)
  await insertLoneBlocks(database, pages)
}

const INSERT_ARTICLE = `INSERT INTO articles (number, id, page, url, outlet, outlet_name, headline, byline, published, seen, day, summary, statements, kept, reading)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)`
const INSERT_KEYS = 'INSERT INTO article_keys (article, day, outlet, language) VALUES (?, ?, ?, ?)'
const INSERT_STATEMENT = `INSERT INTO statements (id, article, place, form, words, speaker, speaker_name, speaker_role) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`
const INSERT_CREDIT = 'INSERT INTO credits (article, carrier, name) VALUES (?, ?, ?) ON CONFLICT (article, carrier) DO NOTHING'
const INSERT_PRINTS = 'INSERT INTO prints (article, period, prints) VALUES (?, ?, ?)'

const articleRow = ({ number, record }: NumberedRecord): Value[] => [
  number,
  record.id,
  record.page,
  record.url ?? null,
  record.outlet.id,
  record.outlet.name,
  record.headline,
  record.byline ?? null,
  record.published ?? null,
  record.seen ?? null,
  record.day ?? null,
  record.summary,
  record.statements.length,
  record.kept,
  record.reading,
]

const statementRows = ({ number, record }: NumberedRecord): Value[][] =>
  record.statements.map(({ id, form, words, speaker }, place) => [
    id,
    number,
    place,
    form,
    words,
    speaker?.key ?? null,
    speaker?.name ?? null,
    speaker?.role ?? null,
  ])

export async function keptOf(database: Database, number: number): Promise<PageReading | undefined> {
  const [row] = await database.all<{ kept: string }>('SELECT kept FROM articles WHERE number = ?', [number])
  return row && (JSON.parse(row.kept) as PageReading)
}
