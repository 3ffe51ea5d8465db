import type { NamedCount, Range } from '../model/collection.ts'
import type { DayCount } from '../model/overview.ts'
import type { Database, Row, Value } from './database.ts'
import { marks } from './marks.ts'
import type { PageRecord } from './page-record.ts'

/** What is counted: of the collection (`outlets`, `speakers`, `carriers`), or of one outlet, speaker or carrier. */
export type CountKind =
  | 'outlets'
  | 'outlet-days'
  | 'outlet-speakers'
  | 'outlet-carriers'
  | 'speakers'
  | 'speaker-names'
  | 'speaker-roles'
  | 'speaker-outlets'
  | 'speaker-days'
  | 'carriers'
  | 'carrier-outlets'
  | 'carrier-days'
  | 'totals'

interface CountRow {
  readonly kind: CountKind
  readonly owner: string
  readonly key: string
  name: string
  last: string
  count: number
}

/** What is counted in a page. */
export type Countable = Pick<PageRecord, 'outlet' | 'day' | 'credits'> & {
  readonly statements: readonly Pick<PageRecord['statements'][number], 'speaker'>[]
}

/** Adds what these pages count for. Each page is given once, when it is stored. */
export const addCounts = (database: Database, pages: readonly Countable[]): Promise<number> => add(database, pages, 1, countedIn)

/** Takes away what a page counted for. What nothing counts for any more stays at 0 and is not read. */
export const takeCounts = (database: Database, page: Countable): Promise<number> => add(database, [page], -1, countedIn)

/** The same of the statements of pages alone. */
export const addStatementCounts = (database: Database, pages: readonly Countable[]): Promise<number> =>
  add(database, pages, 1, countedInStatements)
export const takeStatementCounts = (database: Database, pages: readonly Countable[]): Promise<number> =>
  add(database, pages, -1, countedInStatements)

const add = (database: Database, pages: readonly Countable[], sign: 1 | -1, counted: (page: Countable) => Counted[]): Promise<number> =>
  database.runAll(
    ADD,
    rowsOf(pages, counted).map(({ kind, owner, key, name, last, count }): Value[] => [kind, owner, key, name, last, sign * count]),
  )

function rowsOf(pages: readonly Countable[], counted: (page: Countable) => Counted[]): CountRow[] {
  const rows = new Map<string, CountRow>()
  for (const page of pages) {
    const last = page.day ?? ''
    for (const [kind, owner, key, name, count = 1] of counted(page)) {
      const at = JSON.stringify([kind, owner, key])
      const row = rows.get(at)
      if (!row) rows.set(at, { kind, owner, key, name, last, count })
      else {
        row.count += count
        if (last > row.last || (last === row.last && name > row.name)) Object.assign(row, { name, last })
      }
    }
  }
  return [...rows.values()]
}

/** The name of the newest day stands, of two of one day the greater, so that the order of adding cannot show. */
const ADD = `INSERT INTO counts (kind, owner, key, name, last, count) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (kind, owner, key) DO UPDATE SET count = counts.count + excluded.count,
  name = CASE WHEN excluded.last > counts.last OR (excluded.last = counts.last AND excluded.name > counts.name) THEN excluded.name ELSE counts.name END,
  last = CASE WHEN excluded.last > counts.last THEN excluded.last ELSE counts.last END`

type Counted = readonly [kind: CountKind, owner: string, key: string, name: string, count?: number]

function countedIn(page: Countable): Counted[] {
  const { outlet, day, credits } = page
  const carriers = [...new Map(credits.map((credit) => [credit.key, credit])).values()]
  return [
    ['totals', '', 'articles', ''],
    ['totals', '', 'credited', '', carriers.length > 0 ? 1 : 0],
    ['outlets', '', outlet.id, outlet.name],
    ...(day ? [['outlet-days', outlet.id, day, day] as const] : []),
    ...countedInStatements(page),
    ...carriers.flatMap(({ key, name }): Counted[] => [
      ['carriers', '', key, name],
      ['carrier-outlets', key, outlet.id, outlet.name],
      ...(day ? [['carrier-days', key, day, day] as const] : []),
      ['outlet-carriers', outlet.id, key, name],
    ]),
  ]
}

function countedInStatements({ outlet, day, statements }: Countable): Counted[] {
  const attributed = statements.flatMap(({ speaker }) => speaker ?? [])
  return [
    ['totals', '', 'statements', '', statements.length],
    ['totals', '', 'attributed', '', attributed.length],
    ['totals', outlet.id, 'statements', '', statements.length],
    ...attributed.flatMap(({ key, name, role }): Counted[] => [
      ['speakers', '', key, name],
      ['speaker-names', key, name, name],
      ...(role ? [['speaker-roles', key, role, role] as const] : []),
      ['speaker-outlets', key, outlet.id, outlet.name],
      ...(day ? [['speaker-days', key, day, day] as const] : []),
      ['outlet-speakers', outlet.id, key, name],
    ]),
  ]
}

const namedCount = ({ key, name, count }: Row): NamedCount => ({ key: String(key), name: String(name), count: Number(count) })

/** The greatest counts of a kind, of the collection or of one owner. */
export const mostOf = async (database: Database, kind: CountKind, { limit, offset }: Range, owner = ''): Promise<NamedCount[]> =>
  (
    await database.all(
      'SELECT key, name, count FROM counts WHERE kind = ? AND owner = ? AND count > 0 ORDER BY count DESC, key LIMIT ? OFFSET ?',
      [kind, owner, limit, offset],
    )
  ).map(namedCount)

/** Days in their order. */
export const daysIn = async (database: Database, kind: CountKind, owner: string): Promise<DayCount[]> =>
  (await database.all('SELECT key AS day, count FROM counts WHERE kind = ? AND owner = ? AND count > 0 ORDER BY key', [kind, owner])).map(
    ({ day, count }) => ({ day: String(day), count: Number(count) }),
  )

/** Of these keys those that are counted, the greatest counts first. Chosen and sorted here: a database asked for it walks all counts of the owner. */
export async function countsAmong(database: Database, kind: CountKind, keys: readonly string[], owner = ''): Promise<NamedCount[]> {
  if (keys.length === 0) return []
  const rows = await database.all(`SELECT key, name, count FROM counts WHERE kind = ? AND owner = ? AND key IN (${marks(keys.length)})`, [
    kind,
    owner,
    ...keys,
  ])
  return rows
    .map(namedCount)
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

/** A total of the collection, or of an outlet. */
export const totalOf = async (
  database: Database,
  key: 'articles' | 'statements' | 'attributed' | 'credited',
  owner = '',
): Promise<number> => (await countsAmong(database, 'totals', [key], owner))[0]?.count ?? 0
