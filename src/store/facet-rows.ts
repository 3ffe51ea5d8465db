import type { Facets, NamedCount } from '../model/collection.ts'
import type { Database } from './database.ts'
import { outletNames, speakerNames } from './reading.ts'
import { type ArticleFilter, filtered, type Source } from './search-rows.ts'

const MOST = { outlets: 50, speakers: 50, days: 366 }

/** How many articles a further filter would leave: the greatest counts, and the newest days. */
export async function facetRows(database: Database, source: Source, filter: ArticleFilter): Promise<Facets> {
  const { from, where, values } = filtered(source, filter)
  const counted = async (key: string, count: string, order: string, join = ''): Promise<{ key: string; count: number }[]> =>
    (
      await database.all(
        `SELECT ${key} AS key, ${count} AS count ${from} ${join} ${where || 'WHERE 1 = 1'} AND ${key} IS NOT NULL GROUP BY ${key} ORDER BY ${order}`,
        values,
      )
    ).map((row) => ({ key: String(row.key), count: Number(row.count) }))
  const named = async (counts: { key: string; count: number }[], names: typeof outletNames): Promise<NamedCount[]> => {
    const known = await names(
      database,
      counts.map(({ key }) => key),
    )
    return counts.map(({ key, count }) => ({ key, name: known.get(key) ?? key, count }))
  }
  const outlets = await counted('k.outlet', 'count(*)', `count(*) DESC, k.outlet LIMIT ${MOST.outlets}`)
  const speakers = await counted(
    's.speaker',
    'count(DISTINCT s.article)',
    `count(DISTINCT s.article) DESC, s.speaker LIMIT ${MOST.speakers}`,
    'JOIN statements s ON s.article = m.number',
  )
  const days = await counted('k.day', 'count(*)', `k.day DESC LIMIT ${MOST.days}`)
  return {
    outlets: await named(outlets, outletNames),
    speakers: await named(speakers, speakerNames),
    days: days.map(({ key, count }) => ({ key, name: key, count })),
  }
}
