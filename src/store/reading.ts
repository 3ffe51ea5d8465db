import type { ArticleCard, Kept, NamedCount, Range, Stats } from '../model/collection.ts'
import type { EdgeRow } from './alignments.ts'
import type { Database, Row, Value } from './database.ts'
import { marks } from './marks.ts'

/** A row of an article as a card needs it, with its number. */
export type CardRow = Row & { readonly number: number; readonly id: string }

const CARD = `a.number, a.id, a.page, a.url, a.outlet, a.outlet_name, a.headline, a.byline, a.published, a.seen, a.summary, a.statements,
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

export async function statsOf(database: Database): Promise<Stats> {
  const count = (sql: string) => one(database, sql)
  const [days] = await database.all('SELECT min(day) AS first, max(day) AS last FROM articles')
  return {
    articles: await count('SELECT count(*) FROM articles'),
    pages: await count('SELECT count(DISTINCT page) FROM articles'),
    outlets: await count('SELECT count(DISTINCT outlet) FROM articles'),
    statements: await count('SELECT count(*) FROM statements'),
    attributed: await count('SELECT count(*) FROM statements WHERE speaker IS NOT NULL'),
    speakers: await count('SELECT count(DISTINCT speaker) FROM statements'),
    alignments: await count('SELECT count(*) FROM alignments'),
    credited: await count('SELECT count(DISTINCT article) FROM credits'),
    ...(days?.first && { from: String(days.first) }),
    ...(days?.last && { to: String(days.last) }),
  }
}

export const latestCards = async (database: Database, { limit, offset }: Range, outlet?: string): Promise<ArticleCard[]> =>
  (
    await database.all(
      `SELECT ${CARD} FROM articles a ${outlet ? 'WHERE a.outlet = ?' : ''} ORDER BY COALESCE(a.day, '') DESC, COALESCE(a.published, '') DESC, a.id LIMIT ? OFFSET ?`,
      [...(outlet ? [outlet] : []), limit, offset],
    )
  ).map(cardOf)

export async function cardsByNumber(database: Database, numbers: readonly number[]): Promise<Map<number, ArticleCard>> {
  if (numbers.length === 0) return new Map()
  const rows = await database.all<CardRow>(`SELECT ${CARD} FROM articles a WHERE a.number IN (${marks(numbers.length)})`, numbers)
  return new Map(rows.map((row) => [row.number, cardOf(row)]))
}

/** By id, else by address: of several versions the one captured last. */
export async function numberOf(database: Database, idOrUrl: string): Promise<number | undefined> {
  const [row] = await database.all<CardRow>(
    "SELECT number FROM articles WHERE id = ? UNION ALL SELECT number FROM (SELECT number FROM articles WHERE url = ? ORDER BY COALESCE(seen, '') DESC, number DESC LIMIT 1) AS newest",
    [idOrUrl, idOrUrl],
  )
  return row?.number
}

export async function keptByNumber(database: Database, numbers: readonly number[]): Promise<Map<number, Omit<Kept, 'chain'>>> {
  if (numbers.length === 0) return new Map()
  const rows = await database.all<{ number: number; kept: string }>(
    `SELECT number, kept FROM articles WHERE number IN (${marks(numbers.length)})`,
    numbers,
  )
  return new Map(rows.map(({ number, kept }) => [number, JSON.parse(kept) as Omit<Kept, 'chain'>]))
}

export const versionCards = async (database: Database, page: string): Promise<ArticleCard[]> =>
  (await database.all(`SELECT ${CARD} FROM articles a WHERE a.page = ? ORDER BY COALESCE(a.seen, a.published, ''), a.number`, [page])).map(
    cardOf,
  )

export interface StatementPlace {
  readonly id: string
  readonly article: number
}

export const placeOf = async (database: Database, id: string): Promise<StatementPlace | undefined> =>
  (await database.all<StatementPlace & Row>('SELECT id, article FROM statements WHERE id = ?', [id]))[0]

export interface EdgePlace extends EdgeRow {
  readonly article_a: number
  readonly article_b: number
}

export async function edgesOf(database: Database, ids: readonly string[]): Promise<EdgePlace[]> {
  const list = marks(ids.length)
  return database.all<EdgePlace & Row>(
    `SELECT a, b, overlap, article_a, article_b FROM edges WHERE a IN (${list}) UNION SELECT a, b, overlap, article_a, article_b FROM edges WHERE b IN (${list})`,
    [...ids, ...ids],
  )
}

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

export async function statementsIn(database: Database, articles: readonly number[], speaker?: string): Promise<StatementRow[]> {
  if (articles.length === 0) return []
  return database.all<StatementRow & Row>(
    `SELECT ${STATEMENT} FROM statements s WHERE s.article IN (${marks(articles.length)}) ${speaker ? 'AND s.speaker = ?' : ''} ORDER BY s.article, s.place`,
    [...articles, ...(speaker ? [speaker] : [])],
  )
}

export const hasSpeaker = async (database: Database, speaker: string): Promise<boolean> =>
  (await database.all('SELECT 1 AS there FROM statements WHERE speaker = ? LIMIT 1', [speaker])).length > 0

export const statementsBy = async (database: Database, speaker: string, { limit, offset }: Range): Promise<StatementRow[]> =>
  database.all<StatementRow & Row>(
    `SELECT ${STATEMENT} FROM statements s JOIN articles a ON a.number = s.article WHERE s.speaker = ? ORDER BY COALESCE(a.day, '') DESC, s.article, s.place LIMIT ? OFFSET ?`,
    [speaker, limit, offset],
  )

const named = (rows: readonly Row[]): NamedCount[] =>
  rows.map(({ key, name, count }) => ({ key: String(key), name: String(name), count: Number(count) }))

export const speakerCounts = async (database: Database, { limit, offset }: Range): Promise<NamedCount[]> =>
  named(
    await database.all(
      'SELECT speaker AS key, max(speaker_name) AS name, count(*) AS count FROM statements WHERE speaker IS NOT NULL GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT ? OFFSET ?',
      [limit, offset],
    ),
  )

/** Outlets by number of articles; a name is the one of its newest day. */
export const outletCounts = async (database: Database, only?: readonly string[]): Promise<NamedCount[]> =>
  named(
    await database.all(
      `SELECT o.key, (SELECT max(n.outlet_name) FROM articles n WHERE n.outlet = o.key AND (n.day = o.last OR o.last IS NULL)) AS name, o.count
       FROM (SELECT outlet AS key, max(day) AS last, count(*) AS count FROM articles ${only ? `WHERE outlet IN (${marks(only.length)})` : ''} GROUP BY outlet) AS o
       ORDER BY o.count DESC, o.key`,
      only ?? [],
    ),
  )

export const outletNames = async (database: Database, keys: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(keys.length === 0 ? [] : (await outletCounts(database, keys)).map(({ key, name }) => [key, name]))

export const speakerNames = async (database: Database, keys: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (keys.length === 0
      ? []
      : await database.all(
          `SELECT speaker AS key, max(speaker_name) AS name FROM statements WHERE speaker IN (${marks(keys.length)}) GROUP BY speaker`,
          keys,
        )
    ).map(({ key, name }) => [String(key), String(name)]),
  )

export interface SpeakerCounts {
  readonly total: number
  readonly names: readonly NamedCount[]
  readonly roles: readonly NamedCount[]
  readonly outlets: readonly NamedCount[]
}

export async function speakerCountsOf(database: Database, key: string): Promise<SpeakerCounts> {
  const by = async (column: string, from: string) =>
    named(
      await database.all(
        `SELECT ${column} AS key, ${column} AS name, count(*) AS count FROM ${from} WHERE s.speaker = ? AND ${column} IS NOT NULL GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT 12`,
        [key],
      ),
    )
  return {
    total: await one(database, 'SELECT count(*) FROM statements WHERE speaker = ?', [key]),
    names: await by('s.speaker_name', 'statements s'),
    roles: await by('s.speaker_role', 'statements s'),
    outlets: named(
      await database.all(
        'SELECT a.outlet AS key, max(a.outlet_name) AS name, count(*) AS count FROM statements s JOIN articles a ON a.number = s.article WHERE s.speaker = ? GROUP BY a.outlet ORDER BY count(*) DESC, a.outlet LIMIT 12',
        [key],
      ),
    ),
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
    articles: await one(database, 'SELECT count(*) FROM articles WHERE outlet = ?', [outlet]),
    statements: await one(database, 'SELECT COALESCE(sum(statements), 0) FROM articles WHERE outlet = ?', [outlet]),
    carriers: named(
      await database.all(
        'SELECT c.carrier AS key, max(c.name) AS name, count(*) AS count FROM credits c JOIN articles a ON a.number = c.article WHERE a.outlet = ? GROUP BY c.carrier ORDER BY count(*) DESC, c.carrier LIMIT 12',
        [outlet],
      ),
    ),
    speakers: named(
      await database.all(
        'SELECT s.speaker AS key, max(s.speaker_name) AS name, count(*) AS count FROM statements s JOIN articles a ON a.number = s.article WHERE a.outlet = ? AND s.speaker IS NOT NULL GROUP BY s.speaker ORDER BY count(*) DESC, s.speaker LIMIT 12',
        [outlet],
      ),
    ),
  }
}
