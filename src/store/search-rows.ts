import type { Range, SearchOrder } from '../model/collection.ts'
import type { Expression } from '../model/search.ts'
import type { Database, Dialect, Row, Sql, Value } from './database.ts'
import { placeholders } from './sql-placeholders.ts'

export interface ArticleFilter {
  /** Keys of one who is known by several. */
  readonly speakers?: readonly string[]
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
}

/**
 * `SELECT number, found, complete`: articles, how much of a query was found in them, and 1 where that is all of it, else 0; in whole numbers that are
 * the same in every database.
 */
export type Source = Sql

export interface Weighed {
  readonly expression: Expression
  /** A whole number. */
  readonly weight: number
}

export interface FoundRow {
  readonly number: number
  readonly found: number
  /** All of the query was found in it. */
  readonly complete: boolean
  readonly outlet: string
  readonly day?: string
  /** By whose words it is found. */
  readonly language: string
}

/** Every article. */
export const everything: Source = { sql: 'SELECT article AS number, 0 AS found, 1 AS complete FROM article_keys', values: [] }

/** Articles that match; more is found in those that match a bonus too. */
export function strictly(dialect: Dialect, include: Expression, bonuses: readonly Weighed[]): Source {
  if (bonuses.length === 0) return alone(dialect.matching(include))
  return summed(
    [
      weighed(dialect, { expression: include, weight: 0 }),
      ...bonuses.map(({ expression, weight }) => weighed(dialect, { expression: { kind: 'every', of: [expression, include] }, weight })),
    ],
    '1',
  )
}

/**
 * Articles that match parts whose weights sum to `least` or more; those are complete whose sum is `whole`. An article with none of the heaviest parts cannot reach
 * that, so that the others, which many articles hold, are looked for only beside one of those.
 */
export function mostly(dialect: Dialect, parts: readonly Weighed[], least: number, whole: number): Source {
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
  const complete = `CASE WHEN sum(weight) >= ${Math.trunc(whole)} THEN 1 ELSE 0 END`
  const { sql, values } = summed(
    arms.map((arm) => weighed(dialect, arm)),
    complete,
  )
  return { sql: `${sql} HAVING sum(weight) >= ${Math.trunc(least)}`, values }
}

export function without(dialect: Dialect, source: Source, exclude: Expression): Source {
  const { sql, values } = dialect.matching(exclude)
  return {
    sql: `SELECT number, found, complete FROM (${source.sql}) AS held WHERE number NOT IN (${sql})`,
    values: [...source.values, ...values],
  }
}

/** Of these articles, those that are found by the words of a language. */
export const inLanguage = ({ sql, values }: Sql, language: string): Sql => ({
  sql: `SELECT own.* FROM (${sql}) AS own JOIN article_keys l ON l.article = own.number WHERE l.language = ?`,
  values: [...values, language],
})

/** Articles of sources that have none in common. */
export const together = (sources: readonly Source[]): Source =>
  sources.length === 1
    ? sources[0]!
    : {
        sql: sources.map(({ sql }) => `SELECT * FROM (${sql}) AS one`).join(' UNION ALL '),
        values: sources.flatMap(({ values }) => values),
      }

const weighed = (dialect: Dialect, { expression, weight }: Weighed): Sql => {
  const { sql, values } = dialect.matching(expression)
  return { sql: `SELECT number, ${Math.trunc(weight)} AS weight FROM (${sql}) AS matched`, values }
}

const summed = (sources: readonly Sql[], complete: string): Source => ({
  sql: `SELECT number, sum(weight) AS found, ${complete} AS complete FROM (${sources.map(({ sql }) => sql).join(' UNION ALL ')}) AS arms GROUP BY number`,
  values: sources.flatMap(({ values }) => values),
})

/** One expression alone gives each article once as it is. */
const alone = ({ sql, values }: Sql): Source => ({ sql: `SELECT number, 0 AS found, 1 AS complete FROM (${sql}) AS matched`, values })

export async function countOf(database: Database, source: Sql): Promise<number> {
  const [row] = await database.all(`SELECT count(*) AS count FROM (${source.sql}) AS counted`, source.values)
  return Number(row?.count ?? 0)
}

/**
 * Complete ones first, then as `order` says, by relevance most found, then newest; how many there are, and how many of them are complete. `counted` finds the
 * same articles where that is cheaper than `source`.
 */
export async function foundRows(
  database: Database,
  source: Source,
  filter: ArticleFilter,
  { limit, offset }: Range,
  counted: Source = source,
  order: SearchOrder = 'relevance',
): Promise<{ readonly total: number; readonly all: number; readonly rows: readonly FoundRow[] }> {
  const { from, where, values } = filtered(source, filter)
  const rows = await database.all<
    { number: number; found: number; outlet: string; day: string | null; language: string; complete: number } & Row
  >(
    `SELECT k.article AS number, m.found AS found, m.complete AS complete, k.outlet AS outlet, k.day AS day, k.language AS language ${from} ${order === 'relevance' ? '' : TIMES} ${where} ORDER BY m.complete DESC, ${ORDER[order]} LIMIT ? OFFSET ?`,
    [...values, limit, offset],
  )
  const all = filtered(counted, filter)
  const unfiltered = all.where === ''
  const [counts] = await database.all(
    `SELECT count(*) AS total, sum(m.complete) AS complete ${unfiltered ? `FROM (${counted.sql}) AS m` : all.from} ${all.where}`,
    all.values,
  )
  return {
    total: Number(counts?.total ?? 0),
    all: Number(counts?.complete ?? 0),
    rows: rows.map(({ number, found, complete, outlet, day, language }) => ({
      number,
      found: Number(found),
      complete: Number(complete) === 1,
      outlet,
      ...(day && { day }),
      language,
    })),
  }
}

/** Times of publication, where pages of one day are to be put in order. */
const TIMES = 'JOIN articles t ON t.number = m.number'

const ORDER: Readonly<Record<SearchOrder, string>> = {
  relevance: "m.found DESC, COALESCE(k.day, '') DESC, k.article",
  newest: "COALESCE(k.day, '') DESC, COALESCE(t.published, '') DESC, k.article",
  // A page without a day is older than none.
  oldest: "COALESCE(k.day, '9999'), COALESCE(t.published, '9999'), k.article",
}

interface Filtered {
  readonly from: string
  readonly where: string
  readonly values: readonly Value[]
}

/** `m` are the articles found, `k` what they are filtered by. */
function filtered(source: Source, { speakers, outlet, from, to }: ArticleFilter): Filtered {
  const filters = [
    ...(outlet ? ['k.outlet = ?'] : []),
    ...(from ? ['k.day >= ?'] : []),
    ...(to ? ['k.day <= ?'] : []),
    ...(speakers ? [`k.article IN (SELECT o.article FROM statements o WHERE o.speaker IN (${placeholders(speakers.length)}))`] : []),
  ]
  return {
    from: `FROM (${source.sql}) AS m JOIN article_keys k ON k.article = m.number`,
    where: filters.length > 0 ? `WHERE ${filters.join(' AND ')}` : '',
    values: [...source.values, ...[outlet, from, to].filter((value) => value !== undefined), ...(speakers ?? [])],
  }
}
