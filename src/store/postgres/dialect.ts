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
import { partitionOf, partPrints } from './partitions.ts'
import { fewerPasses, quickStorage } from './quick-storage.ts'
import { tsQuery } from './ts-query.ts'

/** Full text by a vector of the analysed words in the `simple` configuration; the letters A, B and C are headline, body and quotations. */
export const postgresDialect: Dialect = {
  name: 'PostgreSQL',
  migrations: [
    [
      ...tables('BYTEA'),
      'CREATE TABLE words (number INTEGER PRIMARY KEY, vector tsvector NOT NULL)',
      'CREATE INDEX words_vector ON words USING gin (vector)',
    ],
    ledgerTables,
    partPrints,
    removalTables('BYTEA'),
    countTables,
    quickStorage,
    loneTables(''),
    rankedTables(''),
    // Room in each page for the next versions of its rows, so that counting on moves none and touches no index.
    [...gatheredTables('WITH (fillfactor = 80)'), ...fewerPasses],
    outcomeTables(''),
    watchTables,
    pageAddressTables,
    [...familyIndex, ...knownNameTables],
    capturePlaceTables(''),
    followTables,
    languageColumn,
    deskTables,
  ],
  partitionOf,
  lockWriters: 'SELECT pg_advisory_xact_lock(4180)',
  lockWatchers: 'SELECT pg_advisory_xact_lock(4182)',
  indexWords: `INSERT INTO words (number, vector) VALUES (?, setweight(to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'B') || setweight(to_tsvector('simple', ?), 'C'))`,
  forgetWords: (number) => ({ sql: 'DELETE FROM words WHERE number = ?', values: [number] }),
  matching: (expression) => ({
    sql: "SELECT number FROM words WHERE vector @@ to_tsquery('simple', ?)",
    values: [tsQuery(expression)],
  }),
}
