import { capturePlaceTables } from '../capture-places.ts'
import type { Dialect } from '../database.ts'
import { knownNameTables } from '../known-names.ts'
import { outcomeTables } from '../outcomes.ts'
import { pageAddressTables } from '../page-addresses.ts'
import { removalTables } from '../removals.ts'
import { countTables, familyIndex, gatheredTables, rankedTables } from '../tables/count-tables.ts'
import { deskTables } from '../tables/desk-tables.ts'
import { followTables } from '../tables/follow-tables.ts'
import { languageColumn } from '../tables/language-column.ts'
import { ledgerTables } from '../tables/ledger-tables.ts'
import { loneTables } from '../tables/lone-tables.ts'
import { tables } from '../tables/schema.ts'
import { watchTables } from '../tables/watch-tables.ts'
import { ftsQuery } from './fts-query.ts'
import { keyedPairs } from './keyed-pairs.ts'

/** Full text by FTS5 without a copy of the text; the words come analysed, so its tokenizer only parts them at spaces. */
export const sqliteDialect: Dialect = {
  name: 'SQLite',
  migrations: [
    [
      ...tables('BLOB'),
      `CREATE VIRTUAL TABLE words USING fts5 (headline, body, quotes, content = '', tokenize = 'ascii')`,
      // Many pages are added together: a larger buffer before a segment is written, and fewer merges, halve what a page costs.
      `INSERT INTO words (words, rank) VALUES ('hashsize', 33554432)`,
      `INSERT INTO words (words, rank) VALUES ('automerge', 8)`,
    ],
    ledgerTables,
    removalTables('BLOB'),
    countTables,
    loneTables('WITHOUT ROWID'),
    [...rankedTables('WITHOUT ROWID'), ...keyedPairs],
    gatheredTables('WITHOUT ROWID'),
    outcomeTables('WITHOUT ROWID'),
    watchTables,
    pageAddressTables,
    [...familyIndex, ...knownNameTables],
    capturePlaceTables('WITHOUT ROWID'),
    followTables,
    languageColumn,
    deskTables,
  ],
  indexWords: 'INSERT INTO words (rowid, headline, body, quotes) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))',
  // What has no copy of the text must be told the words again.
  forgetWords: (number, { headline, body, quotes }) => ({
    sql: `INSERT INTO words (words, rowid, headline, body, quotes) VALUES ('delete', ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))`,
    values: [number, headline, body, quotes],
  }),
  matching: (expression) => ({ sql: 'SELECT rowid AS number FROM words WHERE words MATCH ?', values: [ftsQuery(expression)] }),
}
