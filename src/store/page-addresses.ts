import type { Database, Row } from './database.ts'
import { LONE_PAGE_ID } from './lone-blocks.ts'
import { STORED_IN, STORED_PAGE, type StoredPage } from './removals.ts'
import { placeholders } from './sql-placeholders.ts'

/**
 * The table of a version: addresses that were found to be of one page, by what a page or a server said, and not by the address itself. `page` is the id
 * that the page at the address would have alone, `leads` that of the page that it is one with.
 */
export const pageAddressTables: readonly string[] = [
  'CREATE TABLE page_addresses (page TEXT PRIMARY KEY, leads TEXT NOT NULL, url TEXT NOT NULL, reason TEXT NOT NULL)',
  'CREATE INDEX page_addresses_leads ON page_addresses (leads)',
]

/** An address that is of another page, and what says so: `amphtml`, `redirect` …. */
export interface PageAlias {
  readonly page: string
  readonly leads: string
  readonly url: string
  readonly reason: string
}

/** The pages that these are one with, where they are not their own. */
export async function leadsOf(database: Database, pages: readonly string[]): Promise<Map<string, string>> {
  if (pages.length === 0) return new Map()
  const rows = await database.all<Record<'page' | 'leads', string>>(
    `SELECT page, leads FROM page_addresses WHERE page IN (${placeholders(pages.length)})`,
    pages,
  )
  return new Map(rows.map(({ page, leads }) => [page, leads]))
}

/** Other addresses of a page, as they were told. */
export const aliasesOf = async (database: Database, page: string): Promise<PageAlias[]> =>
  (
    await database.all<Record<keyof PageAlias, string>>(
      'SELECT page, leads, url, reason FROM page_addresses WHERE leads = ? ORDER BY url',
      [page],
    )
  ).map((row) => ({ ...row }))

/** Writes down an alias that is not known yet, in a transaction; whether it was new. What led to its page leads on. */
export async function addAlias(database: Database, { page, leads, url, reason }: PageAlias): Promise<boolean> {
  const target = (await leadsOf(database, [leads])).get(leads) ?? leads
  if (target === page) return false
  const isNew = await database.run(
    'INSERT INTO page_addresses (page, leads, url, reason) VALUES (?, ?, ?, ?) ON CONFLICT (page) DO NOTHING',
    [page, target, url, reason],
  )
  if (isNew > 0) await database.run('UPDATE page_addresses SET leads = ? WHERE leads = ?', [target, page])
  return isNew > 0
}

/** A stored article with the reading that made it. */
export interface StoredReading extends StoredPage {
  readonly reading: string | null
}

export const storedOfPage = (database: Database, page: string): Promise<StoredReading[]> =>
  database.all<StoredReading & Row>(`SELECT ${STORED_PAGE}, a.reading FROM ${STORED_IN} WHERE a.page = ? ORDER BY a.number`, [page])

/** A stored reading (JSON) under the id of another page. */
export const withPage = (kept: string, from: string, to: string): string => kept.replaceAll(`"page":"${from}"`, `"page":"${to}"`)

/** Gives all articles of a page another page, of which none is kept. */
export async function renamePage(database: Database, from: string, to: string): Promise<void> {
  await database.run('UPDATE lone_blocks SET page = ? WHERE article IN (SELECT number FROM articles WHERE page = ?)', [
    to.slice(0, LONE_PAGE_ID),
    from,
  ])
  await database.run('UPDATE articles SET page = ?, kept = replace(kept, ?, ?) WHERE page = ?', [
    to,
    `"page":"${from}"`,
    `"page":"${to}"`,
    from,
  ])
}

/** Each page that has an address, with the address of one of its articles. */
export const addressedPages = (database: Database): Promise<{ page: string; url: string }[]> =>
  database.all<{ page: string; url: string }>(
    'SELECT page, min(url) AS url FROM articles WHERE url IS NOT NULL GROUP BY page ORDER BY min(number)',
  )

const LEVEL = '2'

/** Whether the ids of pages are those of this program. */
export const hasLevelPages = async (database: Database): Promise<boolean> =>
  (await database.all("SELECT value FROM meta WHERE name = 'pages'"))[0]?.value === LEVEL

export const setLevelPages = (database: Database): Promise<number> =>
  database.run("INSERT INTO meta (name, value) VALUES ('pages', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", [LEVEL])
