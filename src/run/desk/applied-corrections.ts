import type { PageReading } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import type { Database, Row } from '../../store/database.ts'
import { entriesOnPages, pagesAtDesk } from '../../store/desk/entries.ts'
import { hideStatements, restoreStatement, rewriteStatement } from '../../store/hidden-statements.ts'
import { recurringBlocks } from '../../store/lone-blocks.ts'
import type { StatementRecord } from '../../store/page-record.ts'
import { placeholders } from '../../store/sql-placeholders.ts'
import { statementRecord } from '../reading/page-record.ts'
import { withoutRecurring } from '../reading/without-recurring.ts'
import { asCorrected } from './as-corrected.ts'

/** Under which statements are set apart that somebody said are none; no block of a page has this number. */
const SAID_TO_BE_NONE = -1

type StoredRow = Pick<StatementRecord, 'id' | 'words'> & { readonly speaker: string | null; readonly speaker_name: string | null }

/**
 * Brings what is searched, grouped and counted to what the desk says of some pages: other speakers, other words, statements that are none; and back, where
 * that was undone. To be called in a transaction, also behind the storing of pages, which know nothing of the desk.
 */
export async function applyCorrections(database: Database, world: World, pages: readonly string[]): Promise<void> {
  const written = await pagesAtDesk(database, pages)
  if (written.length === 0) return
  const entries = await entriesOnPages(database, written)
  const rows = await database.all<{ number: number; page: string; kept: string }>(
    `SELECT number, page, kept FROM articles WHERE page IN (${placeholders(written.length)}) ORDER BY number`,
    written,
  )
  const recurring = await recurringBlocks(
    database,
    rows.map(({ number }) => number),
  )
  for (const { number, page, kept } of rows) {
    const machine = withoutRecurring(JSON.parse(kept) as PageReading, recurring.get(number))
    await applyTo(database, number, recordsOf(asCorrected(machine, entries.get(page) ?? []), world))
  }
}

const recordsOf = ({ article, statements }: PageReading, world: World): StatementRecord[] =>
  statements.map((statement) => statementRecord(article, statement, world.of(article.language)))

async function applyTo(database: Database, number: number, wanted: readonly StatementRecord[]): Promise<void> {
  const byId = new Map(wanted.map((one) => [one.id, one]))
  const apart = await database.all<{ id: string } & Row>('SELECT id FROM statements_apart WHERE article = ? AND block = ?', [
    number,
    SAID_TO_BE_NONE,
  ])
  for (const { id } of apart) if (byId.has(id)) await restoreStatement(database, SAID_TO_BE_NONE, id)
  const stored = await database.all<StoredRow & Row>('SELECT id, words, speaker, speaker_name FROM statements WHERE article = ?', [number])
  await hideStatements(
    database,
    SAID_TO_BE_NONE,
    stored.filter(({ id }) => !byId.has(id)).map(({ id }) => id),
  )
  for (const row of stored) {
    const record = byId.get(row.id)
    if (record && differs(row, record)) await rewriteStatement(database, record)
  }
}

const differs = (row: StoredRow, { words, speaker }: StatementRecord): boolean =>
  row.words !== words || row.speaker !== (speaker?.key ?? null) || row.speaker_name !== (speaker?.name ?? null)
