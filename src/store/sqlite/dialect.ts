import type { Dialect } from '../database.ts'
import { tables } from '../schema.ts'

const COLUMNS = { all: '', headline: '{headline} : ', body: '{body} : ', quotes: '{quotes} : ' } as const

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
  ],
  indexWords: 'INSERT INTO words (rowid, headline, body, quotes) VALUES (?, ?, ?, ?)',
  search: (parts, field) => ({
    sql: 'SELECT rowid AS number, bm25(words, 4.0, 1.0, 1.0) AS score FROM words WHERE words MATCH ?',
    values: [`${COLUMNS[field]}(${parts.map(({ terms }) => `"${terms.join(' ')}"`).join(' AND ')})`],
  }),
}
