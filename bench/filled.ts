import pg from 'pg'
import { partitionOf } from '../src/store/postgres/partitions.ts'

/** Days of a period of prints. */
const PERIOD_DAYS = 16

/** What a copy has instead of what the row has; `$1` is the number of the copy. Days move by whole periods. */
interface Filling {
  readonly table: string
  readonly instead: Readonly<Record<string, string>>
  /** Those that are copied: no copies, and nothing that was added since. */
  readonly where: string
}

const moved = (days: number) => (column: string) =>
  `CASE WHEN ${column} IS NULL THEN NULL ELSE to_char(${column}::date + $1::int * ${days}, 'YYYY-MM-DD') END`
const hashed = (column: string) => `left(md5(${column} || ' ' || $1::int), 20)`
const later = (pages: number) => (column: string) => `${column} + $1::int * ${pages}`
const RARE = `(SELECT key FROM rankings WHERE kind = 'speakers' AND count <= 2 AND key NOT LIKE '%~%')`
const renamed = (column: string) => `${column} || ' ~' || $1::int`

/** Groups of tables that are filled side by side. */
function fillings(pages: number, days: number, end: string): readonly (readonly Filling[])[] {
  const [day, number] = [moved(days), later(pages)]
  const byDay = `kind LIKE '%-days' AND key < '${end}'`
  const of = (...columns: readonly string[]) => columns.map((column) => `${column} <= ${pages}`).join(' AND ')
  const ofRare = `kind LIKE 'speaker-%' AND kind <> 'speaker-days' AND owner IN ${RARE}`
  return [
    [{ table: 'words', instead: { number: number('number') }, where: of('number') }],
    [{ table: 'statements', instead: { id: hashed('id'), article: number('article') }, where: of('article') }],
    [
      {
        table: 'articles',
        instead: {
          number: number('number'),
          id: hashed('id'),
          page: hashed('page'),
          url: `url || '/' || $1::int`,
          day: day('day'),
          published: day('published'),
        },
        where: of('number'),
      },
      { table: 'article_keys', instead: { article: number('article'), day: day('day') }, where: of('article') },
      { table: 'credits', instead: { article: number('article') }, where: of('article') },
      {
        table: 'prints',
        instead: { article: number('article'), period: `period + $1::int * ${days / PERIOD_DAYS}` },
        where: of('article'),
      },
      { table: 'lone_blocks', instead: { block: 'block + $1::int', article: number('article') }, where: of('article') },
      { table: 'alignments', instead: { a: number('a'), b: number('b') }, where: of('a', 'b') },
      {
        table: 'edges',
        instead: { a: hashed('a'), b: hashed('b'), article_a: number('article_a'), article_b: number('article_b') },
        where: of('article_a', 'article_b'),
      },
      {
        table: 'ledger',
        instead: { capture: hashed('capture'), article: hashed('article') },
        where: `article IN (SELECT id FROM articles WHERE ${of('number')})`,
      },
      { table: 'counts', instead: { key: day('key') }, where: byDay },
      { table: 'counts', instead: { owner: renamed('owner') }, where: ofRare },
      { table: 'rankings', instead: { key: renamed('key') }, where: `kind LIKE '%speakers' AND key IN ${RARE}` },
    ],
  ]
}

/** What a collection held when it was filled by nothing but adding: so many pages of so many days, `end` being the day after them. */
export interface Base {
  readonly pages: number
  readonly days: number
  readonly end: string
}

/**
 * Makes a collection many times as large inside the database: copies `from` up to `to` of its first pages, each as many days
 * later, with ids, addresses and rare speakers of their own and the same words.
 */
export async function fillCopies(address: string, { pages, days, end }: Base, from: number, to: number): Promise<void> {
  await Promise.all(
    fillings(pages, days, end).map(async (group) => {
      const client = new pg.Client(address)
      await client.connect()
      try {
        await client.query(`SET work_mem = '256MB'`)
        for (const { table, instead, where } of group) {
          const { rows } = await client.query<{ name: string }>(
            `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND table_schema = current_schema() ORDER BY ordinal_position`,
            [table],
          )
          const columns = rows.map(({ name }) => name)
          for (let copy = from; copy < to; copy++) {
            if (table === 'prints') await makeParts(client, pages, days, copy)
            await client.query(
              `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => instead[column] ?? column).join(', ')}
               FROM ${table} WHERE ${where} AND $1::int > 0 ON CONFLICT DO NOTHING`,
              [copy],
            )
          }
        }
      } finally {
        await client.end()
      }
    }),
  )
  // What the server would do in the background, so that the pages added next are not charged with it.
  const client = new pg.Client(address)
  await client.connect()
  for (const sql of ['VACUUM ANALYZE', 'CHECKPOINT']) await client.query(sql)
  await client.end()
}

async function makeParts(client: pg.Client, pages: number, days: number, copy: number): Promise<void> {
  const { rows } = await client.query<{ period: number }>(`SELECT DISTINCT period FROM prints WHERE article <= ${pages}`)
  for (const { period } of rows) await client.query(partitionOf(period + copy * (days / PERIOD_DAYS)).sql)
}
