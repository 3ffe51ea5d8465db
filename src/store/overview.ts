import type { Range } from '../model/collection.ts'
import type { Database, Row } from './database.ts'
import { type EdgePlace, OF_BODIES } from './reading.ts'
import { placeholders } from './sql-placeholders.ts'

/** Counts over many rows look at this many of the newest at most, so that no page of the reading room grows slow with the collection. */
const MOST_PAGES = 3000
const MOST_EDGES = 30_000
const MOST_CREDITS = 20_000

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
    `SELECT e.a, e.b, e.overlap, e.article_a, e.article_b, newest.day AS day_a, newest.day AS day_b
     FROM (SELECT number, day FROM articles WHERE day IS NOT NULL ORDER BY day DESC LIMIT ?) AS newest
     JOIN edges e ON e.article_a = newest.number WHERE ${OF_BODIES} LIMIT ?`,
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
  const newest = `SELECT article FROM article_keys ${outlet ? 'WHERE outlet = ?' : ''} ORDER BY COALESCE(day, '') DESC, article LIMIT ?`
  const numbers = (await database.all<{ article: number }>(newest, [...(outlet ? [outlet] : []), most])).map(({ article }) => article)
  if (numbers.length === 0) return []
  const half = (own: 'a' | 'b', other: 'a' | 'b') =>
    `SELECT ${PAIR}, l.of_${own} AS of_own, l.of_${other} AS of_other FROM alignments l JOIN articles o ON o.number = l.${own} JOIN articles p ON p.number = l.${other}
     WHERE l.${own} IN (${placeholders(numbers.length)}) AND o.published IS NOT NULL AND p.published IS NOT NULL AND p.outlet <> o.outlet`
  return database.all<PairRow & Row>(`${half('a', 'b')} UNION ALL ${half('b', 'a')}`, [...numbers, ...numbers])
}

/** Words with the language of the page that they are printed on. */
export interface WordsRow {
  readonly words: string
  readonly language: string
}

/** Words of the newest statements of a speaker, or of anybody on as many of the pages that were kept last. */
export const newestWords = (database: Database, most: number, speaker?: string): Promise<WordsRow[]> => {
  const from = 'SELECT s.words, k.language FROM statements s JOIN article_keys k ON k.article = s.article'
  return speaker
    ? database.all<WordsRow & Row>(`${from} WHERE s.speaker = ? ORDER BY s.article DESC LIMIT ?`, [speaker, most])
    : database.all<WordsRow & Row>(`${from} WHERE s.article > (SELECT max(number) FROM articles) - ?`, [most])
}

export async function carrierPages(database: Database, key: string, { limit, offset }: Range): Promise<number[]> {
  const rows = await database.all<{ number: number }>(
    `SELECT c.article AS number FROM (SELECT article FROM credits WHERE carrier = ? ORDER BY article DESC LIMIT ?) AS c
     JOIN article_keys k ON k.article = c.article ORDER BY COALESCE(k.day, '') DESC, c.article LIMIT ? OFFSET ?`,
    [key, MOST_CREDITS, limit, offset],
  )
  return rows.map(({ number }) => number)
}
