import type { ArticleCard, NamedCount } from '../model/cards.ts'
import type { PageReading, Range, SpeakerRange, Stats } from '../model/collection.ts'
import type { EdgeRow } from './alignments.ts'
import { countsAmong, mostOf, totalOf } from './counts.ts'
import type { Database, Row, Value } from './database.ts'
import { placeholders } from './sql-placeholders.ts'
import { LAST_WORD } from './tables/count-tables.ts'

/** A row of an article as a card needs it, with its number. */
export type CardRow = Row & { readonly number: number; readonly id: string }

/** What a card needs of an article `a`. */
export const CARD = `a.number, a.id, a.page, a.url, a.outlet, a.outlet_name, a.headline, a.byline, a.published, a.seen, a.day, a.summary, a.statements,
  (SELECT count(*) FROM alignments l WHERE l.a = a.number OR l.b = a.number) AS copies`

export function cardOf(row: Row): ArticleCard {
  const text = (name: string) => (row[name] === null || row[name] === undefined ? undefined : String(row[name]))
  const [url, byline, published, seen] = [text('url'), text('byline'), text('published'), text('seen')]
  return {
    id: text('id')!,
    page: text('page')!,
    ...(url && { url }),
    outlet: text('outlet')!,
    outletName: text('outlet_name')!,
    headline: text('headline')!,
    ...(byline && { byline }),
    ...(published && { published }),
    ...(seen && { seen }),
    statements: Number(row.statements),
    copies: Number(row.copies),
    summary: text('summary')!,
  }
}

const one = async (database: Database, sql: string, values: readonly Value[] = []): Promise<number> =>
  Number(Object.values((await database.all(sql, values))[0] ?? {})[0] ?? 0)

export async function statsOf(database: Database): Promise<Omit<Stats, 'window'>> {
  const count = (sql: string) => one(database, sql)
  const [days] = await database.all('SELECT (SELECT min(day) FROM articles) AS first, (SELECT max(day) FROM articles) AS last')
  return {
    articles: await totalOf(database, 'articles'),
    pages: await count('SELECT count(DISTINCT page) FROM articles'),
    outlets: await count("SELECT count(*) FROM rankings WHERE kind = 'outlets' AND owner = '' AND count > 0"),
    statements: await totalOf(database, 'statements'),
    attributed: await totalOf(database, 'attributed'),
    speakers: await count("SELECT count(*) FROM rankings WHERE kind = 'speakers' AND owner = '' AND count > 0"),
    alignments: await count('SELECT count(*) FROM alignments'),
    credited: await totalOf(database, 'credited'),
    ...(days?.first && { from: String(days.first) }),
    ...(days?.last && { to: String(days.last) }),
  }
}

export async function cardsByNumber(database: Database, numbers: readonly number[]): Promise<Map<number, ArticleCard>> {
  if (numbers.length === 0) return new Map()
  const rows = await database.all<CardRow>(`SELECT ${CARD} FROM articles a WHERE a.number IN (${placeholders(numbers.length)})`, numbers)
  return new Map(rows.map((row) => [row.number, cardOf(row)]))
}

/** By id, else by address, or by the id of the page that it is an address of: of several versions the one captured last. */
export async function numberOf(database: Database, idOrUrl: string, page?: string): Promise<number | undefined> {
  const [row] = await database.all<CardRow>(
    "SELECT number FROM articles WHERE id = ? UNION ALL SELECT number FROM (SELECT number FROM articles WHERE url = ? ORDER BY COALESCE(seen, '') DESC, number DESC LIMIT 1) AS newest",
    [idOrUrl, idOrUrl],
  )
  if (row || page === undefined) return row?.number
  const [other] = await database.all<CardRow>(
    "SELECT number FROM articles WHERE page = COALESCE((SELECT leads FROM page_addresses WHERE page = ?), ?) ORDER BY COALESCE(seen, '') DESC, number DESC LIMIT 1",
    [page, page],
  )
  return other?.number
}

export async function keptByNumber(database: Database, numbers: readonly number[]): Promise<Map<number, PageReading>> {
  if (numbers.length === 0) return new Map()
  const rows = await database.all<{ number: number; kept: string }>(
    `SELECT number, kept FROM articles WHERE number IN (${placeholders(numbers.length)})`,
    numbers,
  )
  return new Map(rows.map(({ number, kept }) => [number, JSON.parse(kept) as PageReading]))
}

/** The articles of a page, oldest capture first. */
export const versionRows = async (database: Database, page: string): Promise<{ readonly number: number; readonly card: ArticleCard }[]> =>
  (
    await database.all<CardRow>(
      `SELECT ${CARD} FROM articles a WHERE a.page = ? ORDER BY COALESCE(a.seen, a.published, ''), COALESCE(a.published, ''), a.id`,
      [page],
    )
  ).map((row) => ({ number: Number(row.number), card: cardOf(row) }))

export const versionCards = async (database: Database, page: string): Promise<ArticleCard[]> =>
  (await versionRows(database, page)).map(({ card }) => card)

/** Of these pages, those that have several versions, in the order of their ids. */
export async function pagesWithVersions(database: Database, pages: readonly string[]): Promise<string[]> {
  if (pages.length === 0) return []
  const rows = await database.all<{ page: string }>(
    `SELECT page FROM articles WHERE page IN (${placeholders(pages.length)}) GROUP BY page HAVING count(*) > 1 ORDER BY page`,
    pages,
  )
  return rows.map(({ page }) => page)
}

export interface StatementPlace {
  readonly id: string
  readonly article: number
}

export const placeOf = async (database: Database, id: string): Promise<StatementPlace | undefined> =>
  (await database.all<StatementPlace & Row>('SELECT id, article FROM statements WHERE id = ?', [id]))[0]

export interface EdgePlace extends EdgeRow {
  readonly article_a: number
  readonly article_b: number
  /** Days of the two articles, where they are known. */
  readonly day_a: string | null
  readonly day_b: string | null
}

/** Of edges `e`: neither end lies in what turned out to be furniture. */
export const OF_BODIES = 'NOT EXISTS (SELECT 1 FROM statements_apart x WHERE x.id IN (e.a, e.b))'

/** What is read of edges `e`, with the days of their articles. */
export const EDGE = `SELECT e.a, e.b, e.overlap, e.article_a, e.article_b,
  (SELECT k.day FROM article_keys k WHERE k.article = e.article_a) AS day_a, (SELECT k.day FROM article_keys k WHERE k.article = e.article_b) AS day_b
  FROM edges e`

/** Edges with any of these statements at an end, each once. */
export async function edgesOf(database: Database, ids: readonly string[]): Promise<EdgePlace[]> {
  const half = (end: 'a' | 'b') => `${EDGE} WHERE e.${end} IN (${placeholders(ids.length)}) AND ${OF_BODIES}`
  return database.all<EdgePlace & Row>(`${half('a')} UNION ${half('b')}`, [...ids, ...ids])
}

/** Numbers of the articles in which these statements stand, each once. */
export const articlesOf = async (database: Database, statements: readonly string[]): Promise<number[]> =>
  (
    await database.all<{ article: number }>(
      `SELECT DISTINCT article FROM statements WHERE id IN (${placeholders(statements.length)}) ORDER BY article`,
      statements,
    )
  ).map(({ article }) => article)

/** A statement with what its page says of the event. */
export interface CandidateRow {
  readonly id: string
  readonly article: number
  readonly page: string
  readonly outlet: string
  readonly day: string | null
  readonly speaker: string | null
  readonly words: string
  readonly headline: string
  readonly summary: string
  /** Of the page. */
  readonly language: string
}

export const candidateRows = (database: Database, ids: readonly string[]): Promise<CandidateRow[]> =>
  database.all<CandidateRow & Row>(
    `SELECT s.id, s.article, a.page, a.outlet, a.day, s.speaker, s.words, a.headline, a.summary, k.language
     FROM statements s JOIN articles a ON a.number = s.article JOIN article_keys k ON k.article = s.article WHERE s.id IN (${placeholders(ids.length)})`,
    ids,
  )

export interface StatementRow {
  readonly id: string
  readonly article: number
  readonly form: string
  readonly words: string
  readonly speaker: string | null
  readonly speaker_name: string | null
  readonly speaker_role: string | null
}

const STATEMENT = 's.id, s.article, s.form, s.words, s.speaker, s.speaker_name, s.speaker_role'

export async function statementsIn(database: Database, articles: readonly number[], speakers?: readonly string[]): Promise<StatementRow[]> {
  if (articles.length === 0) return []
  return database.all<StatementRow & Row>(
    `SELECT ${STATEMENT} FROM statements s WHERE s.article IN (${placeholders(articles.length)}) ${speakers ? `AND s.speaker IN (${placeholders(speakers.length)})` : ''} ORDER BY s.article, s.place`,
    [...articles, ...(speakers ?? [])],
  )
}

export const hasSpeaker = async (database: Database, speaker: string): Promise<boolean> =>
  (await database.all('SELECT 1 AS there FROM statements WHERE speaker = ? LIMIT 1', [speaker])).length > 0

/** Statements of those who are counted under these keys; newest pages first. */
export const statementsBy = async (database: Database, speakers: readonly string[], { limit, offset }: Range): Promise<StatementRow[]> =>
  database.all<StatementRow & Row>(
    `SELECT ${STATEMENT} FROM (
       SELECT o.article, o.place, COALESCE(k.day, '') AS day FROM statements o JOIN article_keys k ON k.article = o.article
       WHERE o.speaker IN (${placeholders(speakers.length)})
       ORDER BY COALESCE(k.day, '') DESC, o.article, o.place LIMIT ? OFFSET ?) AS p
     JOIN statements s ON s.article = p.article AND s.place = p.place ORDER BY p.day DESC, p.article, p.place`,
    [...speakers, limit, offset],
  )

/** Keys of those who are called so on one page each and are nobody known: `~a security source~…`. */
export const localKeys = async (database: Database, wording: string, most: number): Promise<string[]> =>
  (
    await database.all<{ speaker: string }>(
      'SELECT DISTINCT speaker FROM statements WHERE speaker >= ? AND speaker < ? ORDER BY speaker LIMIT ?',
      [`~${wording}~`, `~${wording}~~`, most],
    )
  ).map(({ speaker }) => speaker)

/** Speakers whose names end with a word, most counted first, each with the offices it is printed with most. */
export async function nameFamily(database: Database, lastWord: string): Promise<FamilyRow[]> {
  const rows = await database.all<{ key: string; count: number }>(
    `SELECT key, count FROM rankings WHERE kind = 'speakers' AND owner = '' AND count > 0 AND ${LAST_WORD} = ? ORDER BY count DESC, key LIMIT ${MOST_IN_FAMILY}`,
    [lastWord],
  )
  if (rows.length === 0) return []
  const roles = await database.all<{ owner: string; name: string }>(
    `SELECT owner, name FROM counts WHERE kind = 'speaker-roles' AND count > 0 AND owner IN (${placeholders(rows.length)}) ORDER BY owner, count DESC, key`,
    rows.map(({ key }) => key),
  )
  return rows.map(({ key, count }) => ({
    key,
    count,
    roles: roles
      .filter(({ owner }) => owner === key)
      .slice(0, MOST.limit)
      .map(({ name }) => name),
  }))
}
const MOST_IN_FAMILY = 200

export interface FamilyRow {
  readonly key: string
  readonly count: number
  readonly roles: readonly string[]
}

/** Speakers by number of statements; or those who are told by what they are called alone; those with a word in their names, or with names that begin so. */
export async function speakerCounts(database: Database, { limit, offset, unnamed, word, begin }: SpeakerRange): Promise<NamedCount[]> {
  const kind = unnamed ? 'unnamed' : 'speakers'
  if (!word && !begin) return mostOf(database, kind, { limit, offset })
  const [where, values] = word
    ? ["' ' || key LIKE ? ESCAPE '\\'", [`% ${likeness(word)}%`]]
    : ['key >= ? AND key < ?', [begin!, `${begin}\uffff`]]
  const rows = await database.all<{ key: string; name: string; count: number }>(
    `SELECT key, name, count FROM rankings WHERE kind = ? AND owner = '' AND count > 0 AND ${where} ORDER BY count DESC, key LIMIT ? OFFSET ?`,
    [kind, ...values, limit, offset],
  )
  return rows.map(({ key, name, count }) => ({ key, name, count: Number(count) }))
}

const likeness = (word: string): string => word.replace(/[\\%_]/gu, '\\$&')

const EVERY = { limit: 100_000, offset: 0 }

/** Outlets by number of articles. */
export const outletCounts = (database: Database): Promise<NamedCount[]> => mostOf(database, 'outlets', EVERY)

const MOST = { limit: 12, offset: 0 }

export interface SpeakerCounts {
  readonly total: number
  readonly names: readonly NamedCount[]
  readonly roles: readonly NamedCount[]
  readonly outlets: readonly NamedCount[]
}

/** What is counted of one who is known by several keys, the first one before all. */
export async function speakerCountsOf(database: Database, keys: readonly string[]): Promise<SpeakerCounts> {
  const of = async (kind: 'speaker-names' | 'speaker-roles' | 'speaker-outlets'): Promise<NamedCount[]> => {
    const found = new Map<string, NamedCount>()
    for (const owner of keys)
      for (const one of await mostOf(database, kind, MOST, owner))
        found.set(one.key, { ...one, count: one.count + (found.get(one.key)?.count ?? 0) })
    return [...found.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)).slice(0, MOST.limit)
  }
  return {
    total: (await countsAmong(database, 'speakers', keys)).reduce((sum, { count }) => sum + count, 0),
    names: await of('speaker-names'),
    roles: await of('speaker-roles'),
    outlets: await of('speaker-outlets'),
  }
}

export interface OutletCounts {
  readonly articles: number
  readonly statements: number
  readonly carriers: readonly NamedCount[]
  readonly speakers: readonly NamedCount[]
}

export async function outletCountsOf(database: Database, outlet: string): Promise<OutletCounts> {
  return {
    articles: (await countsAmong(database, 'outlets', [outlet]))[0]?.count ?? 0,
    statements: await totalOf(database, 'statements', outlet),
    carriers: await mostOf(database, 'outlet-carriers', MOST, outlet),
    speakers: await mostOf(database, 'outlet-speakers', MOST, outlet),
  }
}
