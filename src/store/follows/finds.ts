import type { Database, Row } from '../database.ts'
import { placeholders } from '../sql-placeholders.ts'

/** Something that a follow finds at this moment. */
export interface FindRow {
  readonly follow: string
  readonly item: string
  /** Numbers of its article, and of the earlier one of a change. */
  readonly article: number
  readonly other?: number
  readonly page: string
  /** The alert that told of it; absent of what was there when the follow was added. */
  readonly alert?: string
}

const findOf = (row: Row): FindRow => ({
  follow: String(row.follow),
  item: String(row.item),
  article: Number(row.article),
  ...(row.other !== null && { other: Number(row.other) }),
  page: String(row.page),
  ...(row.alert !== null && { alert: String(row.alert) }),
})

const TOGETHER = 400

export async function insertFinds(database: Database, finds: readonly FindRow[]): Promise<void> {
  await database.runAll(
    `INSERT INTO follow_finds (follow, item, article, other, page, alert) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (follow, item) DO UPDATE SET article = excluded.article, other = excluded.other, page = excluded.page, alert = excluded.alert`,
    finds.map(({ follow, item, article, other, page, alert }) => [follow, item, article, other ?? null, page, alert ?? null]),
  )
}

export async function removeFinds(database: Database, finds: readonly Pick<FindRow, 'follow' | 'item'>[]): Promise<void> {
  for (const { follow, item } of finds) await database.run('DELETE FROM follow_finds WHERE follow = ? AND item = ?', [follow, item])
}

/** Finds on any of these articles, or in which one of them is the earlier. */
export async function findsOn(database: Database, articles: readonly number[]): Promise<FindRow[]> {
  const found = new Map<string, FindRow>()
  for (let i = 0; i < articles.length; i += TOGETHER) {
    const some = articles.slice(i, i + TOGETHER)
    const list = placeholders(some.length)
    const rows = await database.all(
      `SELECT * FROM follow_finds WHERE article IN (${list}) UNION ALL SELECT * FROM follow_finds WHERE other IS NOT NULL AND other IN (${list})`,
      [...some, ...some],
    )
    for (const row of rows) found.set(`${row.follow} ${row.item}`, findOf(row))
  }
  return [...found.values()]
}

export const findsOf = async (database: Database, follow: string): Promise<FindRow[]> =>
  (await database.all('SELECT * FROM follow_finds WHERE follow = ? ORDER BY item', [follow])).map(findOf)

/** The alerts of a follow that told of any of these articles or pages, oldest first. */
export async function alertsOn(
  database: Database,
  follow: string,
  { articles, pages }: { readonly articles: readonly number[]; readonly pages: readonly string[] },
): Promise<string[]> {
  const rows = await database.all<{ alert: string }>(
    `SELECT DISTINCT f.alert, a.at FROM follow_finds f JOIN follow_alerts a ON a.id = f.alert WHERE f.follow = ?
     AND (f.article IN (${placeholders(articles.length)}) OR f.page IN (${placeholders(pages.length)})) ORDER BY a.at, f.alert`,
    [follow, ...articles, ...pages],
  )
  return rows.map(({ alert }) => alert)
}

/** How much each follow finds at this moment, what was there before it among that. */
export const findCounts = async (database: Database): Promise<Map<string, number>> =>
  new Map(
    (await database.all('SELECT follow, count(*) AS count FROM follow_finds GROUP BY follow')).map(({ follow, count }) => [
      String(follow),
      Number(count),
    ]),
  )

/** Pairs of these articles with others of which at least such a share is the wording of the other, 0 to 1. */
export async function copiesOf(database: Database, articles: readonly number[], least: number): Promise<{ a: number; b: number }[]> {
  const pairs: { a: number; b: number }[] = []
  const half = (end: 'a' | 'b', list: string) => `SELECT a, b FROM alignments WHERE ${end} IN (${list}) AND (of_a >= ? OR of_b >= ?)`
  for (let i = 0; i < articles.length; i += TOGETHER) {
    const some = articles.slice(i, i + TOGETHER)
    const list = placeholders(some.length)
    pairs.push(
      ...(await database.all<{ a: number; b: number }>(`${half('a', list)} UNION ${half('b', list)}`, [
        ...some,
        least,
        least,
        ...some,
        least,
        least,
      ])),
    )
  }
  return pairs
}

/** Numbers of articles by their ids. */
export async function numbersOfIds(database: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  for (let i = 0; i < ids.length; i += TOGETHER) {
    const some = ids.slice(i, i + TOGETHER)
    const rows = await database.all<{ id: string; number: number }>(
      `SELECT id, number FROM articles WHERE id IN (${placeholders(some.length)})`,
      some,
    )
    for (const { id, number } of rows) numbers.set(id, Number(number))
  }
  return numbers
}

/** Of a follow, the rows of these items. */
export async function findsNamed(database: Database, follow: string, items: readonly string[]): Promise<FindRow[]> {
  if (items.length === 0) return []
  return (
    await database.all(`SELECT * FROM follow_finds WHERE follow = ? AND item IN (${placeholders(items.length)})`, [follow, ...items])
  ).map(findOf)
}

/** Ids of the pages that these articles are versions of. */
export async function pagesOfArticles(database: Database, numbers: readonly number[]): Promise<string[]> {
  const pages = new Set<string>()
  for (let i = 0; i < numbers.length; i += TOGETHER) {
    const some = numbers.slice(i, i + TOGETHER)
    const rows = await database.all<{ page: string }>(
      `SELECT DISTINCT page FROM articles WHERE number IN (${placeholders(some.length)})`,
      some,
    )
    for (const { page } of rows) pages.add(page)
  }
  return [...pages]
}
