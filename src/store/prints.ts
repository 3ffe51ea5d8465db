import type { Prints } from '../model/wording.ts'
import type { Database } from './database.ts'
import { placeholders } from './sql-placeholders.ts'

/** Prints as they are stored: all hashes, then all places, 32 bits each, in the order of bytes of little-endian machines. */
export function printBytes({ hashes, places }: Prints): Uint8Array {
  const bytes = new Uint8Array(hashes.byteLength + places.byteLength)
  bytes.set(new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength))
  bytes.set(new Uint8Array(places.buffer, places.byteOffset, places.byteLength), hashes.byteLength)
  return bytes
}

export function printsOfBytes(stored: Uint8Array): Prints {
  // A copy: what a driver gives may begin at any byte.
  const bytes = new Uint8Array(stored)
  const count = bytes.byteLength >> 3
  return { hashes: new Int32Array(bytes.buffer, 0, count), places: new Uint32Array(bytes.buffer, count * 4, count) }
}

export interface PrintRow {
  readonly number: number
  readonly period: number
  readonly id: string
  readonly page: string
  readonly day: string | null
  readonly prints: Uint8Array
}

const ROWS = 'SELECT p.article AS number, p.period, a.id, a.page, a.day, p.prints FROM prints p JOIN articles a ON a.number = p.article'

/** All articles of a period, in the order of their numbers. */
export const printsOfPeriod = (database: Database, period: number): Promise<PrintRow[]> =>
  database.all<PrintRow & Record<string, string | number | null | Uint8Array>>(`${ROWS} WHERE p.period = ? ORDER BY p.article`, [period])

/** Articles that were stored after one. */
export const printsAfter = (database: Database, number: number): Promise<PrintRow[]> =>
  database.all<PrintRow & Record<string, string | number | null | Uint8Array>>(`${ROWS} WHERE p.article > ? ORDER BY p.article`, [number])

/** From one period to the next by the index: the cost is that of the periods there are, not of the articles. */
const PERIODS = `WITH RECURSIVE found (period) AS (
    SELECT min(period) FROM prints
    UNION ALL SELECT (SELECT min(p.period) FROM prints p WHERE p.period > found.period) FROM found WHERE found.period IS NOT NULL)
  SELECT period FROM found WHERE period IS NOT NULL ORDER BY period`

export const periodsOf = async (database: Database): Promise<number[]> =>
  (await database.all<{ period: number }>(PERIODS)).map(({ period }) => period)

/** Makes the partitions in which these periods lie, where the database parts its tables. */
export async function makePartitions(database: Database, periods: readonly number[]): Promise<void> {
  const { partitionOf } = database.dialect
  if (!partitionOf || periods.length === 0) return
  const wanted = new Map(periods.map(partitionOf).map((one) => [one.name, one.sql]))
  const rows = await database.all<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE pg_table_is_visible(oid) AND relname IN (${placeholders(wanted.size)})`,
    [...wanted.keys()],
  )
  for (const { name } of rows) wanted.delete(name)
  for (const sql of wanted.values()) await database.run(sql)
}
