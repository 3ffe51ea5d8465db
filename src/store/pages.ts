import type { Alignment } from '../model/chain.ts'
import type { Kept } from '../model/collection.ts'
import type { Database, Value } from './database.ts'

/** One page as it is stored; the words of its parts come analysed. */
export interface PageRecord {
  readonly kept: Omit<Kept, 'chain'>
  readonly outlet: { readonly id: string; readonly name: string }
  /** Publication, else capture: a day, for windows and filters. */
  readonly day?: string
  readonly summary: string
  readonly words: { readonly headline: string; readonly body: string; readonly quotes: string }
  readonly speakers: readonly ({ readonly key: string; readonly name: string; readonly role?: string } | undefined)[]
  readonly credits: readonly { readonly key: string; readonly name: string }[]
  /** Distinct hashes of fingerprints. */
  readonly prints: readonly number[]
}

export interface EdgeRow {
  readonly a: string
  readonly b: string
  readonly overlap: number
}

/** Which of these articles are kept, and which pages they are versions of. */
export async function knownAmong(database: Database, ids: readonly string[]): Promise<Set<string>> {
  const rows = await database.all<{ id: string }>(`SELECT id FROM articles WHERE id IN (${marks(ids.length)})`, ids)
  return new Set(rows.map(({ id }) => id))
}

export const marks = (count: number): string => Array(Math.max(1, count)).fill('?').join(', ')

/** Stores a page; resolves with its number, or undefined where that very article is kept already. */
export async function insertPage(database: Database, record: PageRecord): Promise<number | undefined> {
  const { article, statements } = record.kept
  const [row] = await database.all<{ number: number }>(INSERT_ARTICLE, [
    article.id,
    article.page,
    article.url ?? null,
    record.outlet.id,
    clean(record.outlet.name),
    clean(article.headline?.value ?? ''),
    article.byline ? clean(article.byline.value) : null,
    article.published?.value ?? null,
    article.capture.at ?? null,
    record.day ?? null,
    clean(record.summary),
    statements.length,
    JSON.stringify(record.kept),
  ])
  if (!row) return undefined
  const { number } = row
  await database.run(database.dialect.indexWords, [number, record.words.headline, record.words.body, record.words.quotes])
  await database.runAll(
    INSERT_STATEMENT,
    statements.map((statement, i): Value[] => {
      const speaker = record.speakers[i]
      const words = statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
      return [
        statement.id,
        number,
        i,
        statement.form,
        clean(words),
        speaker?.key ?? null,
        speaker ? clean(speaker.name) : null,
        speaker?.role ? clean(speaker.role) : null,
      ]
    }),
  )
  await database.runAll(
    INSERT_CREDIT,
    record.credits.map(({ key, name }) => [number, key, clean(name)]),
  )
  await database.runAll(
    INSERT_PRINT,
    record.prints.map((hash) => [hash, number]),
  )
  return number
}

const INSERT_ARTICLE = `INSERT INTO articles (id, page, url, outlet, outlet_name, headline, byline, published, seen, day, summary, statements, kept)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING number`
const INSERT_STATEMENT = `INSERT INTO statements (id, article, place, form, words, speaker, speaker_name, speaker_role) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`
const INSERT_CREDIT = 'INSERT INTO credits (article, carrier, name) VALUES (?, ?, ?) ON CONFLICT (article, carrier) DO NOTHING'
const INSERT_PRINT = 'INSERT INTO prints (hash, article) VALUES (?, ?) ON CONFLICT (hash, article) DO NOTHING'

/** PostgreSQL holds no NUL in a text. */
const clean = (text: string): string => text.replaceAll('\u0000', '')

export interface Posting {
  readonly hash: number
  readonly article: number
}

const MOST_ASKED = 400

/** The articles behind each hash, at most one more than `hot` each: a hash that has more is a formula. */
export async function postingsOf(database: Database, hashes: readonly number[], hot: number): Promise<Map<number, number[]>> {
  const postings = new Map<number, number[]>()
  for (let i = 0; i < hashes.length; i += MOST_ASKED) {
    const some = hashes.slice(i, i + MOST_ASKED)
    const rows = await database.all<{ hash: number; article: number }>(
      `SELECT hash, article FROM prints WHERE hash IN (${marks(some.length)})`,
      some,
    )
    for (const { hash, article } of rows) {
      const list = postings.get(hash)
      if (!list) postings.set(hash, [article])
      else if (list.length <= hot + 1) list.push(article)
    }
  }
  return postings
}

export interface PageKey {
  readonly number: number
  readonly id: string
  readonly page: string
  readonly day: string | null
}

export async function keysOf(database: Database, numbers: readonly number[]): Promise<PageKey[]> {
  const keys: PageKey[] = []
  for (let i = 0; i < numbers.length; i += MOST_ASKED) {
    const some = numbers.slice(i, i + MOST_ASKED)
    keys.push(
      ...(await database.all<PageKey & Record<string, string | number | null>>(
        `SELECT number, id, page, day FROM articles WHERE number IN (${marks(some.length)})`,
        some,
      )),
    )
  }
  return keys
}

export async function keptOf(database: Database, number: number): Promise<Omit<Kept, 'chain'> | undefined> {
  const [row] = await database.all<{ kept: string }>('SELECT kept FROM articles WHERE number = ?', [number])
  return row && (JSON.parse(row.kept) as Omit<Kept, 'chain'>)
}

/** `a` and `b` are numbers of the alignment's articles, in its order. */
export async function insertAlignment(
  database: Database,
  a: number,
  b: number,
  alignment: Alignment,
  edges: readonly EdgeRow[],
): Promise<void> {
  await database.run('INSERT INTO alignments (a, b, alignment) VALUES (?, ?, ?) ON CONFLICT (a, b) DO NOTHING', [
    a,
    b,
    JSON.stringify(alignment),
  ])
  await database.runAll(
    'INSERT INTO edges (a, b, overlap, article_a, article_b) VALUES (?, ?, ?, ?, ?) ON CONFLICT (a, b) DO NOTHING',
    edges.map((edge) => [edge.a, edge.b, edge.overlap, a, b]),
  )
}

export async function deleteAlignment(database: Database, a: number, b: number): Promise<void> {
  await database.run('DELETE FROM alignments WHERE a = ? AND b = ?', [a, b])
  await database.run('DELETE FROM edges WHERE article_a = ? AND article_b = ?', [a, b])
}

/** Pairs of aligned articles among these, as (a, b) in the order stored. */
export async function alignedAmong(database: Database, numbers: readonly number[]): Promise<{ a: number; b: number }[]> {
  const list = marks(numbers.length)
  return database.all<{ a: number; b: number }>(`SELECT a, b FROM alignments WHERE a IN (${list}) AND b IN (${list})`, [
    ...numbers,
    ...numbers,
  ])
}
