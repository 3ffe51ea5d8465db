import type { DeskEntry, DeskKind, DeskQuery } from '../../model/desk.ts'
import type { Database, Row, Value } from '../database.ts'
import { placeholders } from '../sql-placeholders.ts'

const COLUMNS = 'id, kind, at, who, page, article, statement, words, was, value, reason, reading, dossier'

/** Adds an entry behind all others. To be called in a transaction, under the lock of the writers. */
export async function addEntry(database: Database, entry: Omit<DeskEntry, 'undone'>): Promise<void> {
  const { id, kind, at, who, page, article, statement, words, was, value, reason, reading, dossier } = entry
  await insert(database, [id, kind, at, who, page, article, statement, words, was, value, reason, reading, dossier ?? null, null])
}

/** Takes an entry back: another row says so. Whether it was in force. */
export async function undoEntry(
  database: Database,
  entry: DeskEntry,
  { id, at, who, reason }: Pick<DeskEntry, 'id' | 'at' | 'who' | 'reason'>,
): Promise<boolean> {
  if ((await database.all('SELECT 1 AS there FROM desk_entries WHERE undoes = ?', [entry.id])).length > 0) return false
  const { page, article, statement, words, reading } = entry
  await insert(database, [id, 'undo', at, who, page, article, statement, words, '', '', reason, reading, null, entry.id])
  return true
}

const insert = (database: Database, values: readonly Value[]): Promise<number> =>
  database.run(
    `INSERT INTO desk_entries (seq, ${COLUMNS}, undoes) VALUES ((SELECT COALESCE(max(seq), 0) + 1 FROM desk_entries), ${placeholders(values.length)})`,
    values,
  )

const SELECT = `SELECT ${COLUMNS.split(', ')
  .map((column) => `e.${column}`)
  .join(', ')}, u.at AS undone_at, u.who AS undone_by, u.reason AS undone_why
  FROM desk_entries e LEFT JOIN desk_entries u ON u.undoes = e.id WHERE e.undoes IS NULL`

/** Entries in the order in which they were made. */
export async function entriesOf(database: Database, { kinds, statement, page, dossier, who, inForce }: DeskQuery): Promise<DeskEntry[]> {
  const wanted = Object.entries({ statement, page, dossier, who }).filter((one): one is [string, string] => one[1] !== undefined)
  const where = [
    ...wanted.map(([column]) => ` AND e.${column} = ?`),
    kinds ? ` AND e.kind IN (${placeholders(kinds.length)})` : '',
    inForce ? ' AND u.id IS NULL' : '',
  ]
  const rows = await database.all(`${SELECT}${where.join('')} ORDER BY e.seq`, [...wanted.map(([, value]) => value), ...(kinds ?? [])])
  return rows.map(entryOf)
}

export const entryById = async (database: Database, id: string): Promise<DeskEntry | undefined> =>
  (await database.all(`${SELECT} AND e.id = ?`, [id])).map(entryOf)[0]

/** Entries in force of some pages, by page, in the order in which they were made. */
export async function entriesOnPages(database: Database, pages: readonly string[]): Promise<Map<string, DeskEntry[]>> {
  const found = new Map<string, DeskEntry[]>()
  if (pages.length === 0) return found
  const rows = await database.all(`${SELECT} AND u.id IS NULL AND e.page IN (${placeholders(pages.length)}) ORDER BY e.seq`, pages)
  for (const entry of rows.map(entryOf)) found.set(entry.page, [...(found.get(entry.page) ?? []), entry])
  return found
}

/** Of these pages those of which anything was ever written. */
export async function pagesAtDesk(database: Database, pages: readonly string[]): Promise<string[]> {
  if (pages.length === 0) return []
  const rows = await database.all<{ page: string }>(
    `SELECT DISTINCT page FROM desk_entries WHERE page IN (${placeholders(pages.length)})`,
    pages,
  )
  return rows.map(({ page }) => page)
}

function entryOf(row: Row): DeskEntry {
  const text = (name: string): string => String(row[name] ?? '')
  return {
    id: text('id'),
    kind: text('kind') as DeskKind,
    at: text('at'),
    who: text('who'),
    page: text('page'),
    article: text('article'),
    statement: text('statement'),
    words: text('words'),
    was: text('was'),
    value: text('value'),
    reason: text('reason'),
    reading: text('reading'),
    ...(row.dossier !== null && { dossier: text('dossier') }),
    ...(row.undone_at && { undone: { at: text('undone_at'), who: text('undone_by'), reason: text('undone_why') } }),
  }
}
