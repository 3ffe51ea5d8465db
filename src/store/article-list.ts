import type { ArticleList, ArticleOrder, ArticlePlace, ArticleQuery } from '../model/collection.ts'
import { totalOf } from './counts.ts'
import type { Database, Row, Value } from './database.ts'
import { CARD, cardOf } from './reading.ts'

/** A condition of SQL with the values of its question marks. */
interface Condition {
  readonly sql: string
  readonly values: readonly Value[]
}

const DAY = "COALESCE(a.day, '')"
const PUBLISHED = "COALESCE(a.published, '')"
const ORDER: Readonly<Record<ArticleOrder, string>> = { newest: `${DAY} DESC, ${PUBLISHED} DESC, a.id`, added: 'a.number' }

/** Articles in one of their orders, from the beginning, from an offset, or behind a place; `outlet` is its key. */
export async function articleList(
  database: Database,
  { limit, offset = 0, outlet, since, order = 'newest', after }: ArticleQuery,
): Promise<ArticleList> {
  const filters: Condition[] = [
    ...(outlet ? [{ sql: 'a.outlet = ?', values: [outlet] }] : []),
    ...(since ? [{ sql: 'a.day >= ?', values: [since] }] : []),
  ]
  const conditions = after ? [...filters, behind(after)] : filters
  // One more than is shown tells whether anything follows.
  const rows = await database.all(`SELECT ${CARD} FROM articles a ${where(conditions)} ORDER BY ${ORDER[order]} LIMIT ? OFFSET ?`, [
    ...conditions.flatMap(({ values }) => values),
    limit + 1,
    offset,
  ])
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    total: await countOf(database, filters),
    items: shown.map(cardOf),
    ...(rows.length > limit && last && { next: placeOf(last, order) }),
  }
}

const where = (conditions: readonly Condition[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : ''

/** Articles that stand behind a place in its order. */
function behind(place: ArticlePlace): Condition {
  if ('number' in place) return { sql: 'a.number > ?', values: [place.number] }
  const { day, published, id } = place
  return {
    sql: `(${DAY} < ? OR (${DAY} = ? AND (${PUBLISHED} < ? OR (${PUBLISHED} = ? AND a.id > ?))))`,
    values: [day, day, published, published, id],
  }
}

const placeOf = (row: Row, order: ArticleOrder): ArticlePlace =>
  order === 'added'
    ? { number: Number(row.number) }
    : { day: String(row.day ?? ''), published: String(row.published ?? ''), id: String(row.id) }

async function countOf(database: Database, filters: readonly Condition[]): Promise<number> {
  if (filters.length === 0) return totalOf(database, 'articles')
  const [row] = await database.all(
    `SELECT count(*) AS count FROM articles a ${where(filters)}`,
    filters.flatMap(({ values }) => values),
  )
  return Number(row?.count ?? 0)
}
