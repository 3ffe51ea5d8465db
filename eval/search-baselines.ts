import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { CorpusLine } from './corpus-lines.ts'

/** Something that answers a query with places of articles, from 0, best first. */
export interface Ask {
  ask(title: string, most: number): Promise<readonly number[]>
  close(): Promise<void>
}

const wordsIn = (text: string): string[] => [...new Set(text.match(/[\p{L}\p{N}]+/gu))]

/** FTS5 with its own tokenizer and its own BM25; any word will do. */
export function plainUnicode(lines: readonly CorpusLine[]): Ask {
  const database = new Sqlite(':memory:')
  database.exec("CREATE VIRTUAL TABLE plain USING fts5 (body, content = '', tokenize = 'unicode61')")
  const insert = database.prepare('INSERT INTO plain (rowid, body) VALUES (?, ?)')
  database.transaction(() => {
    for (const [i, { text }] of lines.entries()) insert.run(i, text)
  })()
  const select = database.prepare('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY bm25(plain), rowid LIMIT ?').pluck()
  return {
    ask: async (title, most) =>
      select.all(
        wordsIn(title)
          .map((word) => `"${word}"`)
          .join(' OR '),
        most,
      ) as number[],
    close: async () => {
      database.close()
    },
  }
}

/** PostgreSQL's stemmer, stop words and rank for Arabic; any word will do. */
export async function arabicConfiguration(address: string, lines: readonly CorpusLine[]): Promise<Ask> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query('CREATE TABLE plain (place INTEGER PRIMARY KEY, vector tsvector NOT NULL)')
  const step = 500
  for (let i = 0; i < lines.length; i += step)
    await client.query(
      "INSERT INTO plain SELECT $1::int + n - 1, to_tsvector('arabic', text) FROM unnest($2::text[]) WITH ORDINALITY AS t (text, n)",
      [i, lines.slice(i, i + step).map(({ text }) => text.replaceAll('\u0000', ''))],
    )
  await client.query('CREATE INDEX plain_vector ON plain USING gin (vector)')
  const sql = `SELECT place FROM plain, to_tsquery('arabic', $1) AS query WHERE vector @@ query ORDER BY ts_rank(vector, query, ${LEVEL_LENGTH}) DESC, place LIMIT $2`
  return {
    ask: async (title, most) =>
      (
        await client.query(sql, [
          wordsIn(title)
            .map((word) => `'${word}'`)
            .join(' | '),
          most,
        ])
      ).rows.map(({ place }) => place as number),
    close: () => client.end(),
  }
}

/** Divides by 1 + the logarithm of the length: the best of its ways of levelling here. */
const LEVEL_LENGTH = 1
