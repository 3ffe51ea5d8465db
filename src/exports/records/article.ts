import type { Kept } from '../../model/collection.ts'
import type { RecordKind } from '../record-kind.ts'
import { statementCells, statementColumns, statementNumbers } from '../statement-row.ts'

/** Pages; a table has one line a statement: what is known of it, and its credited chain in one cell. */
export const articleRecords: RecordKind<Kept> = {
  name: 'article',
  columns: statementColumns,
  numbers: statementNumbers,
  rows: ({ article, statements, chain }) => {
    const chains = new Map(chain.map((one) => [one.statement, one]))
    return statements.map((statement) => statementCells(article, statement, chains.get(statement.id)))
  },
  json: (kept) => kept,
  pages: ({ article, statements, chain }) => ({ pages: [{ article, statements, chains: chain }] }),
}
