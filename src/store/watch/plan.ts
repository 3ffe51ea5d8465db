import type { Database, Row, Value } from '../database.ts'
import { placeholders } from '../sql-placeholders.ts'

/** `feed` and `sitemap` list pages, `sitemaps` lists sitemaps, `listing` is a page whose links are looked at. */
export type PlanKind = 'feed' | 'sitemap' | 'sitemaps' | 'listing' | 'page'

/** An address that is to be fetched. Times are milliseconds since 1970, pauses milliseconds. */
export interface Planned {
  /** The address in one spelling: what is written in two ways is planned once. */
  readonly page: string
  readonly address: string
  readonly host: string
  readonly source: string
  readonly kind: PlanKind
  /** When it is to be fetched next; absent where it is done with. */
  readonly due?: number
  /** Between two visits of a list; of a page the age at which it is visited again, 0 before it was fetched. */
  readonly pause: number
  /** The list that names it. */
  readonly via?: string
  /** Of the last answer: validators as they were sent, digest of the body, the record that holds it and its date. */
  readonly etag?: string
  readonly modified?: string
  readonly digest?: string
  readonly record?: string
  readonly recorded?: string
  readonly visited?: number
  /** When its answer was last another than before. */
  readonly changed?: number
  readonly visits: number
  /** In a row. */
  readonly failures: number
  readonly outcome?: string
  readonly why?: string
}

const COLUMNS =
  'page, address, host, source, kind, due, pause, via, etag, modified, digest, record, recorded, visited, changed, visits, failures, outcome, why'
const NUMBERS: ReadonlySet<string> = new Set(['due', 'pause', 'visited', 'changed', 'visits', 'failures'])

const plannedOf = (row: Row): Planned =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [[name, NUMBERS.has(name) ? Number(value) : String(value)]])),
  ) as unknown as Planned

const valuesOf = (one: Planned): Value[] =>
  COLUMNS.split(', ').map((name) => (one as unknown as Record<string, Value | undefined>)[name] ?? null)

/** Plans addresses that are not known yet; resolves with how many there were. */
export const addToPlan = (database: Database, planned: readonly Planned[]): Promise<number> =>
  database.runAll(
    `INSERT INTO watch_plan (${COLUMNS}) VALUES (${placeholders(COLUMNS.split(', ').length)}) ON CONFLICT (page) DO NOTHING`,
    planned.map(valuesOf),
  )

/** Writes down what became of an address. */
export async function updatePlan(database: Database, one: Planned): Promise<void> {
  const [, ...names] = COLUMNS.split(', ')
  const [page, ...values] = valuesOf(one)
  await database.run(`UPDATE watch_plan SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE page = ?`, [...values, page!])
}

export const planned = async (database: Database, page: string): Promise<Planned | undefined> =>
  (await database.all(`SELECT ${COLUMNS} FROM watch_plan WHERE page = ?`, [page])).map(plannedOf)[0]

/** Of a source: its lists, then its pages, the newest first. */
export const plannedOfSource = async (database: Database, source: string, limit = 1000): Promise<Planned[]> =>
  (
    await database.all(
      `SELECT ${COLUMNS} FROM watch_plan WHERE source = ? ORDER BY CASE WHEN kind = 'page' THEN 1 ELSE 0 END, COALESCE(visited, 0) DESC, address LIMIT ?`,
      [source, limit],
    )
  ).map(plannedOf)

/** The lists of all sources. */
export const listsOfSources = async (database: Database): Promise<Planned[]> =>
  (await database.all(`SELECT ${COLUMNS} FROM watch_plan WHERE kind <> 'page' ORDER BY source, address`)).map(plannedOf)

const WAITING = 'p.due IS NOT NULL AND NOT EXISTS (SELECT 1 FROM watch_sources s WHERE s.id = p.source AND s.paused IS NOT NULL)'

/** What is to be fetched now, one address of each host that may be asked now, the longest due first. */
export async function dueNow(database: Database, now: number, limit: number): Promise<Planned[]> {
  const rows = await database.all(
    `SELECT ${COLUMNS.split(', ')
      .map((name) => `p.${name}`)
      .join(', ')} FROM watch_plan p LEFT JOIN watch_hosts h ON h.name = p.host
     WHERE p.due <= ? AND ${WAITING} AND (h.name IS NULL OR (h.free <= ? AND h.lease <= ?)) ORDER BY p.due LIMIT ?`,
    [now, now, now, 8 * limit],
  )
  const hosts = new Set<string>()
  return rows
    .map(plannedOf)
    .filter(({ host }) => !hosts.has(host) && hosts.add(host))
    .slice(0, limit)
}

/** Rows that are looked at for the next moment at which one may be fetched. */
const LOOKED_AT = 200

/** When the next address may be fetched, by its own time and by that of its host; absent where none is planned, or all hosts are being asked. */
export async function nextTurn(database: Database, now: number): Promise<number | undefined> {
  const [row] = await database.all(
    `SELECT min(CASE WHEN n.free > n.due THEN n.free ELSE n.due END) AS next FROM (
       SELECT p.due, COALESCE(h.free, 0) AS free FROM watch_plan p LEFT JOIN watch_hosts h ON h.name = p.host
       WHERE ${WAITING} AND COALESCE(h.lease, 0) <= ? ORDER BY p.due LIMIT ${LOOKED_AT}) AS n`,
    [now],
  )
  return row?.next === null || row?.next === undefined ? undefined : Number(row.next)
}

export interface PlanCounts {
  readonly sources: number
  readonly paused: number
  /** Addresses that are to be fetched now or were so for some time, lists and pages. */
  readonly due: number
  /** When the next is due; absent where none is planned. */
  readonly next?: number
}

export async function planCounts(database: Database, now: number): Promise<PlanCounts> {
  const [row] = await database.all(
    `SELECT (SELECT count(*) FROM watch_sources) AS sources, (SELECT count(*) FROM watch_sources WHERE paused IS NOT NULL) AS paused,
     (SELECT count(*) FROM watch_plan p WHERE p.due <= ? AND ${WAITING}) AS due, (SELECT min(p.due) FROM watch_plan p WHERE ${WAITING}) AS next`,
    [now],
  )
  return {
    sources: Number(row?.sources),
    paused: Number(row?.paused),
    due: Number(row?.due),
    ...(row?.next !== null && row?.next !== undefined && { next: Number(row.next) }),
  }
}
