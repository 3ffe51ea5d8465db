import type { NamedCount } from '../model/cards.ts'
import type { Facets } from '../model/collection.ts'
import { type CountKind, countsAmong } from './counts.ts'
import type { Database } from './database.ts'
import type { FoundRow } from './search-rows.ts'
import { placeholders } from './sql-placeholders.ts'

const MOST = { outlets: 50, speakers: 50, days: 366 }
/** Of more articles than this those found first are counted, so that a word of every page costs no more than another. */
export const COUNTED = 1000

/** How many of these articles a further filter would leave: the greatest counts, and the newest days. */
export async function facetRows(database: Database, found: readonly FoundRow[]): Promise<Facets> {
  const rows = found.slice(0, COUNTED)
  const named = async (kind: CountKind, counts: readonly Count[]): Promise<NamedCount[]> => {
    const known = await countsAmong(
      database,
      kind,
      counts.map(({ key }) => key),
    )
    const names = new Map(known.map(({ key, name }) => [key, name]))
    return counts.map(({ key, count }) => ({ key, name: names.get(key) ?? key, count }))
  }
  const outlets = tallied(rows.map(({ outlet }) => outlet)).sort(mostFirst)
  const days = tallied(rows.flatMap(({ day }) => day ?? [])).sort((a, b) => (a.key > b.key ? -1 : 1))
  return {
    of: rows.length,
    outlets: await named('outlets', outlets.slice(0, MOST.outlets)),
    speakers: await named(
      'speakers',
      await speakersIn(
        database,
        rows.map(({ number }) => number),
      ),
    ),
    days: days.slice(0, MOST.days).map(({ key, count }) => ({ key, name: key, count })),
  }
}

interface Count {
  readonly key: string
  readonly count: number
}

const mostFirst = (a: Count, b: Count): number => b.count - a.count || (a.key < b.key ? -1 : 1)

function tallied(keys: readonly string[]): Count[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count }))
}

const speakersIn = async (database: Database, numbers: readonly number[]): Promise<Count[]> =>
  (
    await database.all(
      `SELECT speaker AS key, count(DISTINCT article) AS count FROM statements WHERE article IN (${placeholders(numbers.length)}) AND speaker IS NOT NULL AND speaker NOT LIKE '~%'
       GROUP BY speaker ORDER BY count(DISTINCT article) DESC, speaker LIMIT ${MOST.speakers}`,
      numbers.length > 0 ? numbers : [0],
    )
  ).map(({ key, count }) => ({ key: String(key), count: Number(count) }))
