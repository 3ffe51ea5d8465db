import type { NamedCount, Range } from '../model/collection.ts'
import type { Expression } from '../model/search.ts'
import type { Database, Dialect, Row, Sql, Value } from './database.ts'

export interface ArticleFilter {
  readonly speaker?: string
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
}

/** `SELECT number, found`: articles, and how much of a query was found in them, in whole numbers that are the same in every database. */
export type Source = Sql

export interface Weighed {
  readonly expression: Expression
  /** A whole number. */
  readonly weight: number
}

export interface FoundRow {
  readonly number: number
  readonly found: number
}

/** Every article. */
export const everything: Source = { sql: 'SELECT number, 0 AS found FROM articles', values: [] }

/** Articles that match; more is found in those that match a bonus too. */
export function strictly(dialect: Dialect, include: Expression, bonuses: readonly Weighed[]): Source {
  return summed([
    weighed(dialect, { expression: include, weight: 0 }),
    ...bonuses.map(({ expression, weight }) => weighed(dialect, { expression: { kind: 'every', of: [expression, include] }, weight })),
  ])
}

/**
 * Articles that match parts whose weights sum to `least` or more. An article with none of the heaviest parts cannot reach
 * that, so that the others, which many articles hold, are looked for only beside one of those.
 */
export function mostly(dialect: Dialect, parts: readonly Weighed[], least: number): Source {
  const sorted = [...parts].sort((a, b) => b.weight - a.weight)
  let left = sorted.reduce((sum, { weight }) => sum + weight, 0)
  const needed: Weighed[] = []
  for (const part of sorted) {
    if (left < least) break
    needed.push(part)
    left -= part.weight
  }
  const one: Expression = { kind: 'any', of: needed.map(({ expression }) => expression) }
  const arms = sorted.map((part, i) =>
    i < needed.length ? part : { ...part, expression: { kind: 'every', of: [part.expression, one] } as const },
  )
  const { sql, values } = summed(arms.map((arm) => weighed(dialect, arm)))
  return { sql: `${sql} HAVING sum(weight) >= ${Math.trunc(least)}`, values }
}

export function without(dialect: Dialect, source: Source, exclude: Expression): Source {
  const { sql, values } = dialect.matching(exclude)
  return { sql: `SELECT number, found FROM (${source.sql}) AS held WHERE number NOT IN (${sql})`, values: [...source.values, ...values] }
}

const weighed = (dialect: Dialect, { expression, weight }: Weighed): Sql => {
  const { sql, values } = dialect.matching(expression)
  return { sql: `SELECT number, ${Math.trunc(weight)} AS weight FROM (${sql}) AS matched`, values }
}

const summed = (sources: readonly Sql[]): Source => ({
  sql: `SELECT number, sum(weight) AS found FROM (${sources.map(({ sql }) => sql).join(' UNION ALL ')}) AS arms GROUP BY number`,
  values: sources.flatMap(({ values }) => values),
})

export async function countOf(database: Database, source: Sql): Promise<number> {
  const [row] = await database.all(`SELECT count(*) AS count FROM (${source.sql}) AS counted`, source.values)
  return Number(row?.count ?? 0)
}

/** Most found first, then newest; how many there are, and in how many of them all of `whole` was found. */
export async function foundRows(
  database: Database,
  source: Source,
  filter: ArticleFilter,
  whole: number,
  { limit, offset }: Range,
): Promise<{ readonly total: number; readonly all: number; readonly rows: readonly FoundRow[] }> {
  const { from, filters, values } = filtered(source, filter)
  const rows = await database.all<FoundRow & Row>(
    `SELECT a.number AS number, m.found AS found ${from} ${where(filters)} ORDER BY m.found DESC, COALESCE(a.day, '') DESC, a.id LIMIT ? OFFSET ?`,
    [...values, limit, offset],
  )
  const [counts] = await database.all(
    `SELECT count(*) AS total, sum(CASE WHEN m.found >= ${Math.trunc(whole)} THEN 1 ELSE 0 END) AS whole ${from} ${where(filters)}`,
    values,
  )
  return {
    total: Number(counts?.total ?? 0),
    all: Number(counts?.whole ?? 0),
    rows: rows.map(({ number, found }) => ({ number, found: Number(found) })),
  }
}

export interface FacetRows {
  readonly outlets: readonly NamedCount[]
  readonly speakers: readonly NamedCount[]
  readonly days: readonly NamedCount[]
}

const MOST = { outlets: 50, speakers: 50, days: 366 }

/** How many articles a further filter would leave; the greatest counts, and the newest days. */
export async function facetRows(database: Database, source: Source, filter: ArticleFilter): Promise<FacetRows> {
  const { from, filters, values } = filtered(source, filter)
  const counted = async (key: string, name: string, count: string, rest: string, also = ''): Promise<NamedCount[]> =>
    (
      await database.all(
        `SELECT ${key} AS key, max(${name}) AS name, ${count} AS count ${from} ${also} ${where([...filters, `${key} IS NOT NULL`])} GROUP BY ${key} ${rest}`,
        values,
      )
    ).map((row) => ({ key: String(row.key), name: String(row.name), count: Number(row.count) }))
  return {
    outlets: await counted('a.outlet', 'a.outlet_name', 'count(*)', `ORDER BY count(*) DESC, a.outlet LIMIT ${MOST.outlets}`),
    speakers: await counted(
      's.speaker',
      's.speaker_name',
      'count(DISTINCT s.article)',
      `ORDER BY count(DISTINCT s.article) DESC, s.speaker LIMIT ${MOST.speakers}`,
      'JOIN statements s ON s.article = a.number',
    ),
    days: await counted('a.day', 'a.day', 'count(*)', `ORDER BY a.day DESC LIMIT ${MOST.days}`),
  }
}

const where = (filters: readonly string[]): string => (filters.length > 0 ? `WHERE ${filters.join(' AND ')}` : '')

interface Filtered {
  readonly from: string
  readonly filters: readonly string[]
  readonly values: readonly Value[]
}

function filtered(source: Source, { speaker, outlet, from, to }: ArticleFilter): Filtered {
  const filters = [
    ...(outlet ? ['a.outlet = ?'] : []),
    ...(from ? ['a.day >= ?'] : []),
    ...(to ? ['a.day <= ?'] : []),
    ...(speaker ? ['EXISTS (SELECT 1 FROM statements o WHERE o.article = a.number AND o.speaker = ?)'] : []),
  ]
  return {
    from: `FROM (${source.sql}) AS m JOIN articles a ON a.number = m.number`,
    filters,
    values: [...source.values, ...[outlet, from, to, speaker].filter((value) => value !== undefined)],
  }
}
