import type { Dialect } from '../database.ts'
import { tables } from '../schema.ts'

const COLUMNS = { all: '', headline: '{headline} : ', body: '{body} : ', quotes: '{quotes} : ' } as const

/** Full text by FTS5 without a copy of the text; the words come analysed, so its tokenizer only parts them. */
export const sqliteDialect: Dialect = {
  name: 'SQLite',
  migrations: [
    [
      ...tables('INTEGER PRIMARY KEY', 'INTEGER').map((sql) => (sql.startsWith('CREATE TABLE prints') ? `${sql} WITHOUT ROWID` : sql)),
      `CREATE VIRTUAL TABLE words USING fts5 (headline, body, quotes, content = '', tokenize = "unicode61 remove_diacritics 0")`,
    ],
  ],
  indexWords: 'INSERT INTO words (rowid, headline, body, quotes) VALUES (?, ?, ?, ?)',
  search: (parts, field) => ({
    sql: 'SELECT rowid AS number, bm25(words, 4.0, 1.0, 1.0) AS score FROM words WHERE words MATCH ?',
    values: [`${COLUMNS[field]}(${parts.map(({ terms }) => `"${terms.join(' ')}"`).join(' AND ')})`],
  }),
}
