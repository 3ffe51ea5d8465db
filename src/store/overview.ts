import type { NamedCount, Range } from '../model/collection.ts'
import type { DayCount } from '../model/overview.ts'
import type { Database, Row, Value } from './database.ts'
import type { EdgePlace } from './reading.ts'

/** Counts over many rows look at this many of the newest at most, so that no page of the reading room grows slow with the collection. */
const MOST_PAGES = 3000
const MOST_EDGES = 30_000
const MOST_STATEMENTS = 20_000

const named = (rows: readonly Row[]): NamedCount[] =>
  rows.map(({ key, name, count }) => ({ key: String(key), name: String(name), count: Number(count) }))

/** The days of the newest part of the collection. */
export async function newestDays(database: Database): Promise<{ from: string; to: string } | undefined> {
  const [row] = await database.all<{ first: string | null; last: string | null }>(
    'SELECT min(day) AS first, max(day) AS last FROM (SELECT day FROM articles WHERE day IS NOT NULL ORDER BY day DESC LIMIT ?) AS newest',
    [MOST_PAGES],
  )
  return row?.first && row.last ? { from: row.first, to: row.last } : undefined
}

/** Ties between statements of the newest part of the collection. */
export const newestEdges = async (database: Database): Promise<EdgePlace[]> =>
  database.all<EdgePlace & Row>(
    `SELECT e.a, e.b, e.overlap, e.article_a, e.article_b
     FROM (SELECT number FROM articles WHERE day IS NOT NULL ORDER BY day DESC LIMIT ?) AS newest
     JOIN edges e ON e.article_a = newest.number LIMIT ?`,
    [MOST_PAGES, MOST_EDGES],
  )

/** A page beside another that shares words with it. */
export interface PairRow {
  readonly own: number
  readonly other: number
  readonly outlet: string
  readonly outlet_name: string
  readonly published: string | null
  readonly other_outlet: string
  readonly other_name: string
  readonly other_published: string | null
  /** Whether the page credits anybody, and whether the other does: 1 or 0. */
  readonly credits: number
  readonly other_credits: number
  /** Shares of the words of the page and of the other that both print. */
  readonly of_own: number
  readonly of_other: number
}

const PAIR = `o.number AS own, p.number AS other, o.outlet, o.outlet_name, o.published, p.outlet AS other_outlet, p.outlet_name AS other_name,
  p.published AS other_published, CASE WHEN EXISTS (SELECT 1 FROM credits c WHERE c.article = o.number) THEN 1 ELSE 0 END AS credits,
  CASE WHEN EXISTS (SELECT 1 FROM credits c WHERE c.article = p.number) THEN 1 ELSE 0 END AS other_credits`

/** Pairs of the newest pages (of one outlet, where one is named) with pages of other outlets; both must state a time. */
export async function newestPairs(database: Database, most: number, outlet?: string): Promise<PairRow[]> {
  const newest = `(SELECT * FROM articles ${outlet ? 'WHERE outlet = ?' : ''} ORDER BY day DESC LIMIT ?)`
  const half = (own: 'a' | 'b', other: 'a' | 'b') =>
    `SELECT ${PAIR}, l.of_${own} AS of_own, l.of_${other} AS of_other FROM ${newest} AS o JOIN alignments l ON l.${own} = o.number JOIN articles p ON p.number = l.${other}
     WHERE o.published IS NOT NULL AND p.published IS NOT NULL AND p.outlet <> o.outlet`
  const values: Value[] = [...(outlet ? [outlet] : []), most]
  return database.all<PairRow & Row>(`${half('a', 'b')} UNION ALL ${half('b', 'a')}`, [...values, ...values])
}

/** How many pages of an outlet `newestPairs` looks at. */
export async function newestCount(database: Database, most: number, outlet: string): Promise<number> {
  const [row] = await database.all<{ count: number }>(
    'SELECT count(*) AS count FROM (SELECT number FROM articles WHERE outlet = ? LIMIT ?) AS newest',
    [outlet, most],
  )
  return Number(row?.count ?? 0)
}

const days = async (database: Database, sql: string, values: readonly Value[]): Promise<DayCount[]> =>
  (await database.all(sql, values)).map(({ day, count }) => ({ day: String(day), count: Number(count) }))

export const daysOfSpeaker = (database: Database, speaker: string): Promise<DayCount[]> =>
  days(
    database,
    `SELECT a.day AS day, count(*) AS count FROM (SELECT article FROM statements WHERE speaker = ? LIMIT ?) AS s
     JOIN articles a ON a.number = s.article WHERE a.day IS NOT NULL GROUP BY a.day ORDER BY a.day`,
    [speaker, MOST_STATEMENTS],
  )

export const daysOfOutlet = (database: Database, outlet: string): Promise<DayCount[]> =>
  days(database, 'SELECT day, count(*) AS count FROM articles WHERE outlet = ? AND day IS NOT NULL GROUP BY day ORDER BY day', [outlet])

export const daysOfCarrier = (database: Database, carrier: string): Promise<DayCount[]> =>
  days(
    database,
    `SELECT a.day AS day, count(*) AS count FROM (SELECT article FROM credits WHERE carrier = ? LIMIT ?) AS c
     JOIN articles a ON a.number = c.article WHERE a.day IS NOT NULL GROUP BY a.day ORDER BY a.day`,
    [carrier, MOST_STATEMENTS],
  )

/** Words of the newest statements of a speaker, or of anybody. */
export async function newestWords(database: Database, most: number, speaker?: string): Promise<string[]> {
  const rows = speaker
    ? await database.all<{ words: string }>('SELECT words FROM statements WHERE speaker = ? ORDER BY article DESC LIMIT ?', [speaker, most])
    : await database.all<{ words: string }>(
        'SELECT s.words FROM (SELECT number FROM articles ORDER BY number DESC LIMIT ?) AS newest JOIN statements s ON s.article = newest.number',
        [most],
      )
  return rows.map(({ words }) => words)
}

export const carrierCounts = async (database: Database, { limit, offset }: Range): Promise<NamedCount[]> =>
  named(
    await database.all(
      'SELECT carrier AS key, max(name) AS name, count(*) AS count FROM credits GROUP BY carrier ORDER BY count(*) DESC, carrier LIMIT ? OFFSET ?',
      [limit, offset],
    ),
  )

export async function carrierName(database: Database, key: string): Promise<string | undefined> {
  const [row] = await database.all<{ name: string }>('SELECT name FROM credits WHERE carrier = ? LIMIT 1', [key])
  return row?.name
}

export async function carrierPages(
  database: Database,
  key: string,
  { limit, offset }: Range,
): Promise<{ total: number; numbers: number[] }> {
  const [count] = await database.all<{ count: number }>('SELECT count(*) AS count FROM credits WHERE carrier = ?', [key])
  const rows = await database.all<{ number: number }>(
    `SELECT a.number FROM (SELECT article FROM credits WHERE carrier = ? LIMIT ?) AS c JOIN articles a ON a.number = c.article
     ORDER BY COALESCE(a.day, '') DESC, a.number LIMIT ? OFFSET ?`,
    [key, MOST_STATEMENTS, limit, offset],
  )
  return { total: Number(count?.count ?? 0), numbers: rows.map(({ number }) => number) }
}

export const carrierOutlets = async (database: Database, key: string): Promise<NamedCount[]> =>
  named(
    await database.all(
      `SELECT a.outlet AS key, max(a.outlet_name) AS name, count(*) AS count FROM (SELECT article FROM credits WHERE carrier = ? LIMIT ?) AS c
       JOIN articles a ON a.number = c.article GROUP BY a.outlet ORDER BY count(*) DESC, a.outlet LIMIT 20`,
      [key, MOST_STATEMENTS],
    ),
  )
