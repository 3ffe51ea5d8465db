import type { Recurrence } from '../model/article.ts'
import type { Database, Value } from './database.ts'
import { hideStatements, restoreStatements } from './hidden-statements.ts'
import type { NumberedRecord } from './page-record.ts'
import { placeholders } from './sql-placeholders.ts'

/** A block is furniture where so many pages of its outlet print it, of so many days, by so many hands. */
const LEAST = { pages: 5, days: 3, hands: 3 }
/** So many pages need no other hand: an outlet may sign all of them alike. */
const PAGES_WITHOUT_HANDS = 24
/** Pages that are looked at, in the order of their ids, which is no order of adding. */
const LOOKED_AT = 64
/** Blocks asked for in one query: one statement for any number of them. */
const TOGETHER = 128

/** So much of the id of a page tells it from all others of an outlet. */
export const LONE_PAGE_ID = 12

/** Stores the lone blocks of pages that were just stored; statements in those that are furniture are set apart. */
export async function insertLoneBlocks(database: Database, pages: readonly NumberedRecord[]): Promise<void> {
  const rows = pages.flatMap(({ number, record }) =>
    record.lone.map(({ block, place, statements }): Value[] => [
      block,
      record.page.slice(0, LONE_PAGE_ID),
      number,
      place,
      statements.join(' '),
    ]),
  )
  await database.runAll('INSERT INTO lone_blocks (block, page, article, place, statements) VALUES (?, ?, ?, ?, ?)', rows)
  const said = new Map<number, string[]>()
  for (const { record } of pages)
    for (const { block, statements } of record.lone) said.set(block, [...(said.get(block) ?? []), ...statements])
  const printed = await printedOften(database, [...said.keys()], 'saying')
  for (const block of printed) await settle(database, block, said.get(block))
}

/** Takes the lone blocks of an article out; statements on other pages that were set apart by it come back. */
export async function removeLoneBlocks(database: Database, article: number): Promise<void> {
  const rows = await database.all<{ block: number }>('SELECT DISTINCT block FROM lone_blocks WHERE article = ?', [article])
  await database.run('DELETE FROM lone_blocks WHERE article = ?', [article])
  for (const { block } of rows) await settle(database, block)
}

/** Sets the statements of a block apart, or puts them back. `fresh` are those that were just stored: the others stand where they belong. */
async function settle(database: Database, block: number, fresh?: readonly string[]): Promise<void> {
  const was = (await database.all('SELECT 1 AS there FROM statements_apart WHERE block = ? LIMIT 1', [block])).length > 0
  const is = (await recurrenceOf(database, block)) !== undefined
  if (is) await hideStatements(database, block, was && fresh ? fresh : await saidIn(database, block))
  else if (was) await restoreStatements(database, block)
}

async function saidIn(database: Database, block: number): Promise<string[]> {
  const rows = await database.all<{ statements: string }>("SELECT statements FROM lone_blocks WHERE block = ? AND statements <> ''", [
    block,
  ])
  return rows.flatMap(({ statements }) => statements.split(' '))
}

/** Those of these blocks that enough articles print to be furniture; with `saying`, those in one of which a statement lies. */
async function printedOften(database: Database, blocks: readonly number[], which?: 'saying'): Promise<number[]> {
  const found: number[] = []
  const saying = "EXISTS (SELECT 1 FROM lone_blocks s WHERE s.block = w.block AND s.statements <> '') AND "
  const often = `EXISTS (SELECT 1 FROM lone_blocks l WHERE l.block = w.block LIMIT 1 OFFSET ${LEAST.pages - 1})`
  const wanted = Array(TOGETHER).fill('(CAST(? AS BIGINT))').join(', ')
  for (let i = 0; i < blocks.length; i += TOGETHER) {
    const some = blocks.slice(i, i + TOGETHER)
    const rows = await database.all<{ block: number }>(
      `WITH wanted (block) AS (VALUES ${wanted}) SELECT DISTINCT w.block FROM wanted w WHERE ${which ? saying : ''}${often}`,
      [...some, ...Array<number>(TOGETHER - some.length).fill(some[0]!)],
    )
    found.push(...rows.map(({ block }) => block))
  }
  return found
}

interface Printing {
  readonly day: string | null
  readonly byline: string | null
  readonly outlet: string
}

/** Undefined where a block is no furniture. A function of the pages that are kept alone. */
async function recurrenceOf(database: Database, block: number): Promise<Recurrence | undefined> {
  const pages = await database.all<Printing & Record<string, Value>>(
    `SELECT l.page, min(a.day) AS day, min(a.byline) AS byline, min(a.outlet_name) AS outlet FROM lone_blocks l
     JOIN articles a ON a.number = l.article WHERE l.block = ? GROUP BY l.page ORDER BY l.page LIMIT ${LOOKED_AT}`,
    [block],
  )
  const days = new Set(pages.flatMap(({ day }) => day ?? []))
  // A byline that names the outlet is nobody's: such pages, and those without, are each by another hand.
  const hands = new Set(pages.map(({ byline, outlet }, i) => (byline && !byline.includes(outlet) ? byline : i)))
  if (pages.length < LEAST.pages || days.size < LEAST.days || (hands.size < LEAST.hands && pages.length < PAGES_WITHOUT_HANDS))
    return undefined
  return { pages: pages.length, days: days.size, more: pages.length === LOOKED_AT }
}

/** Those of these blocks that are furniture. */
export async function furnitureAmong(database: Database, blocks: readonly number[]): Promise<Map<number, Recurrence>> {
  const furniture = new Map<number, Recurrence>()
  for (const block of await printedOften(database, [...new Set(blocks)])) {
    const recurrence = await recurrenceOf(database, block)
    if (recurrence) furniture.set(block, recurrence)
  }
  return furniture
}

/** A block of an article that is furniture. */
export interface RecurringBlock extends Recurrence {
  /** Index among the blocks of the article. */
  readonly place: number
}

/** The blocks of these articles that are furniture, in their order, by the number of the article. */
export async function recurringBlocks(database: Database, articles: readonly number[]): Promise<Map<number, RecurringBlock[]>> {
  if (articles.length === 0) return new Map()
  const rows = await database.all<{ article: number; place: number; block: number }>(
    `SELECT article, place, block FROM lone_blocks WHERE article IN (${placeholders(articles.length)}) ORDER BY article, place`,
    articles,
  )
  const furniture = await furnitureAmong(
    database,
    rows.map(({ block }) => block),
  )
  const found = new Map<number, RecurringBlock[]>()
  for (const { article, place, block } of rows) {
    const recurrence = furniture.get(block)
    if (recurrence) found.set(article, [...(found.get(article) ?? []), { place, ...recurrence }])
  }
  return found
}
