import type { NamedCount } from '../model/cards.ts'
import type { Range } from '../model/collection.ts'
import type { DayCount } from '../model/overview.ts'
import type { Database, Row, Value } from './database.ts'
import type { PageRecord } from './page-record.ts'
import { placeholders } from './sql-placeholders.ts'

/** What is counted: of the collection (`outlets`, `speakers`, `carriers`; `unnamed` by their wording; pages by `languages`), or of one outlet, speaker or carrier. */
export type CountKind =
  | 'outlets'
  | 'outlet-days'
  | 'outlet-speakers'
  | 'outlet-carriers'
  | 'speakers'
  | 'unnamed'
  | 'speaker-names'
  | 'speaker-roles'
  | 'speaker-outlets'
  | 'speaker-days'
  | 'carriers'
  | 'carrier-outlets'
  | 'carrier-days'
  | 'totals'
  | 'languages'

interface CountRow {
  readonly kind: CountKind
  readonly owner: string
  readonly key: string
  name: string
  last: string
  count: number
}

/** Statements of a page, as they are counted. */
export type CountableStatements = Pick<PageRecord, 'outlet' | 'day'> & {
  readonly statements: readonly Pick<PageRecord['statements'][number], 'speaker'>[]
}

/** What is counted in a page. */
export type Countable = CountableStatements & Pick<PageRecord, 'credits' | 'language'>

/** Adds what these pages count for. Each page is given once, when it is stored. */
export const addCounts = (database: Database, pages: readonly Countable[]): Promise<void> => add(database, pages, 1, countPage)

/** Takes away what a page counted for. What nothing counts for any more stays at 0 and is not read. */
export const takeCounts = (database: Database, page: Countable): Promise<void> => add(database, [page], -1, countPage)

/** Adds or takes away what the statements of pages count for, and nothing else of the pages. */
export const addStatementCounts = (database: Database, pages: readonly CountableStatements[]): Promise<void> =>
  add(database, pages, 1, countStatements)
export const takeStatementCounts = (database: Database, pages: readonly CountableStatements[]): Promise<void> =>
  add(database, pages, -1, countStatements)

type Counting<Page> = (page: Page, count: Count) => void
type Count = (kind: CountKind, owner: string, key: string, name: string, count: number) => void

async function add<Page extends CountableStatements>(
  database: Database,
  pages: readonly Page[],
  sign: 1 | -1,
  counting: Counting<Page>,
): Promise<void> {
  const rows: Record<CountTable, Value[][]> = { counts: [], rankings: [] }
  for (const { kind, owner, key, name, last, count } of rowsOf(pages, counting))
    rows[tableOf(kind)].push([kind, owner, key, name, last, sign * count])
  for (const table of ['counts', 'rankings'] as const) await database.runAll(ADD[table], rows[table])
}

type CountTable = 'counts' | 'rankings'

/** Long lists of which the greatest are asked for: only they are worth an index by count. */
const ranked: ReadonlySet<CountKind> = new Set(['outlets', 'speakers', 'unnamed', 'carriers', 'outlet-speakers', 'outlet-carriers'])
const tableOf = (kind: CountKind): CountTable => (ranked.has(kind) ? 'rankings' : 'counts')

/** The name of the newest day stands, of two of one day the greater, so that the order of adding cannot show. */
const adding = (table: CountTable): string =>
  `INSERT INTO ${table} (kind, owner, key, name, last, count) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (kind, owner, key) DO UPDATE SET count = ${table}.count + excluded.count,
  name = CASE WHEN excluded.last > ${table}.last OR (excluded.last = ${table}.last AND excluded.name > ${table}.name) THEN excluded.name ELSE ${table}.name END,
  last = CASE WHEN excluded.last > ${table}.last THEN excluded.last ELSE ${table}.last END`
const ADD: Readonly<Record<CountTable, string>> = { counts: adding('counts'), rankings: adding('rankings') }

/** What counts for one owner together, as it lies in the database. */
function* rowsOf<Page extends CountableStatements>(pages: readonly Page[], counting: Counting<Page>): Iterable<CountRow> {
  // Maps in maps: a key made of the three would be a new string for each word of each page.
  const owners = new Map<string, Map<CountKind, Map<string, CountRow>>>()
  for (const page of pages) {
    const last = page.day ?? ''
    counting(page, (kind, owner, key, name, count) => {
      const rows = within(within(owners, owner), kind)
      const row = rows.get(key)
      if (!row) rows.set(key, { kind, owner, key, name, last, count })
      else {
        row.count += count
        if (last > row.last || (last === row.last && name > row.name)) {
          row.name = name
          row.last = last
        }
      }
    })
  }
  for (const kinds of owners.values()) for (const rows of kinds.values()) yield* rows.values()
}

function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let inner = maps.get(key)
  if (!inner) {
    inner = new Map()
    maps.set(key, inner)
  }
  return inner
}

function countPage(page: Countable, count: Count): void {
  const { outlet, day, credits, language } = page
  const carriers = new Map(credits.map((credit) => [credit.key, credit]))
  for (const { key, name } of carriers.values()) {
    count('carriers', '', key, name, 1)
    count('carrier-outlets', key, outlet.id, outlet.name, 1)
    if (day) count('carrier-days', key, day, day, 1)
    count('outlet-carriers', outlet.id, key, name, 1)
  }
  count('outlets', '', outlet.id, outlet.name, 1)
  if (day) count('outlet-days', outlet.id, day, day, 1)
  count('languages', '', language, '', 1)
  count('totals', '', 'articles', '', 1)
  count('totals', '', 'credited', '', carriers.size > 0 ? 1 : 0)
  countStatements(page, count)
}

function countStatements({ outlet, day, statements }: CountableStatements, count: Count): void {
  let attributed = 0
  for (const { speaker } of statements) {
    if (!speaker) continue
    attributed++
    const { key, name, role } = speaker
    if (key.startsWith(LOCAL_KEY)) {
      count('unnamed', '', wordingOf(key), name, 1)
      continue
    }
    count('speakers', '', key, name, 1)
    count('speaker-names', key, name, name, 1)
    if (role) count('speaker-roles', key, role, role, 1)
    count('speaker-outlets', key, outlet.id, outlet.name, 1)
    if (day) count('speaker-days', key, day, day, 1)
    count('outlet-speakers', outlet.id, key, name, 1)
  }
  count('totals', '', 'statements', '', statements.length)
  count('totals', '', 'attributed', '', attributed)
  count('totals', outlet.id, 'statements', '', statements.length)
}

/** Begins the key of somebody who is known on one page alone; the wording and the page follow, each behind it. */
const LOCAL_KEY = '~'
const wordingOf = (key: string): string => key.slice(1, key.lastIndexOf(LOCAL_KEY))

const namedCount = ({ key, name, count }: Row): NamedCount => ({ key: String(key), name: String(name), count: Number(count) })

/** The greatest counts of a kind, of the collection or of one owner. */
export const mostOf = async (database: Database, kind: CountKind, { limit, offset }: Range, owner = ''): Promise<NamedCount[]> =>
  (
    await database.all(
      `SELECT key, name, count FROM ${tableOf(kind)} WHERE kind = ? AND owner = ? AND count > 0 ORDER BY count DESC, key LIMIT ? OFFSET ?`,
      [kind, owner, limit, offset],
    )
  ).map(namedCount)

/** Days in their order. */
export const daysIn = async (database: Database, kind: CountKind, owner: string): Promise<DayCount[]> =>
  (
    await database.all(`SELECT key AS day, count FROM ${tableOf(kind)} WHERE kind = ? AND owner = ? AND count > 0 ORDER BY key`, [
      kind,
      owner,
    ])
  ).map(({ day, count }) => ({ day: String(day), count: Number(count) }))

/** Of these keys those that are counted, the greatest counts first. Chosen and sorted here: a database asked for it walks all counts of the owner. */
export async function countsAmong(database: Database, kind: CountKind, keys: readonly string[], owner = ''): Promise<NamedCount[]> {
  if (keys.length === 0) return []
  const rows = await database.all(
    `SELECT key, name, count FROM ${tableOf(kind)} WHERE kind = ? AND owner = ? AND key IN (${placeholders(keys.length)})`,
    [kind, owner, ...keys],
  )
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
