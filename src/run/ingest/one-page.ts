import { doubtOf } from '../../addresses/declared-address.ts'
import { pageAddress } from '../../addresses/page-address.ts'
import type { PageReading } from '../../model/collection.ts'
import { world } from '../../pipeline/world.ts'
import { pageIdOf } from '../../stages/articles/index.ts'
import type { Database } from '../../store/database.ts'
import {
  addAlias,
  addressedPages,
  hasLevelPages,
  leadsOf,
  type PageAlias,
  renamePage,
  type StoredReading,
  setLevelPages,
  storedOfPage,
  withPage,
} from '../../store/page-addresses.ts'
import type { PageRecord } from '../../store/page-record.ts'
import { pagesAmong } from '../../store/pages.ts'
import { removePage } from '../../store/removals.ts'
import { pageRecord, wordsOf } from '../reading/page-record.ts'
import type { ReuseJoiner } from './join-reuse.ts'

/** A redirect that a server meant to last: what is at `from` is at `to`. */
export interface SeenRedirect {
  readonly from: string
  readonly to: string
}

/** A redirect as an alias, where `to` can be the page that was at `from`: not the front page, a section or another site. */
export function aliasOfRedirect({ from, to }: SeenRedirect): PageAlias[] {
  const [before, behind] = [pageAddress(from), pageAddress(to)]
  if (!before || !behind || before.key === behind.key || doubtOf(from, to) !== undefined) return []
  return [{ page: pageIdOf(from), leads: pageIdOf(to), url: from, reason: 'redirect' }]
}

/**
 * In a transaction: writes down which addresses are one page, and gives each record the page that its address leads to. Articles that were kept
 * under an address before it was known to be another page's are taken out; they follow the records, to be kept with that page.
 */
export async function onePage(
  database: Database,
  joiner: ReuseJoiner,
  records: readonly PageRecord[],
  aliases: readonly PageAlias[],
): Promise<{ readonly records: PageRecord[]; readonly moved: PageRecord[] }> {
  const moved: PageRecord[] = []
  const told = records.flatMap(({ page, addresses }) => addresses.map((one) => ({ ...one, leads: page })))
  for (const alias of [...told, ...aliases])
    if (await addAlias(database, alias)) moved.push(...(await takenOut(database, joiner, alias.page)))
  const leads = await leadsOf(
    database,
    [...records, ...moved].map(({ page }) => page),
  )
  const placed = (record: PageRecord): PageRecord => {
    const page = leads.get(record.page)
    return page === undefined ? record : { ...record, page, kept: encoder.encode(withPage(decoder.decode(record.kept), record.page, page)) }
  }
  if (moved.length === 0 && leads.size === 0) return { records: [...records], moved }
  const printed = new Printed(database)
  const here: PageRecord[] = []
  for (const record of records.map(placed)) {
    const same = await printed.sameAs(record)
    here.push(same === undefined ? record : { ...record, id: same })
  }
  return { records: here, moved: await notYetPrinted(moved.map(placed), printed) }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Takes the articles of a page out, as if they had never been added; as records, to be added again. */
async function takenOut(database: Database, joiner: ReuseJoiner, page: string): Promise<PageRecord[]> {
  const records: PageRecord[] = []
  for (const row of await storedOfPage(database, page)) {
    records.push(recordOf(row))
    const { article, statements } = JSON.parse(row.kept) as PageReading
    await joiner.takeOut(row)
    await removePage(database, row, wordsOf(article, statements, world.of(row.language).language))
  }
  return records
}

const recordOf = ({ kept, reading }: StoredReading): PageRecord => ({
  ...pageRecord(JSON.parse(kept) as PageReading, world),
  // An article that another version read is still one of that.
  reading: reading ?? '',
})

/** What the articles of each page print, with the article that does: two addresses of one page print the same thing as one article. */
class Printed {
  private readonly pages = new Map<string, Map<string, string>>()
  private readonly database: Database

  constructor(database: Database) {
    this.database = database
  }

  /** The article of the page that prints the same; where none does, this one from now on. */
  async sameAs(record: PageRecord): Promise<string | undefined> {
    const printed = this.pages.get(record.page) ?? (await this.kept(record.page))
    const print = printOf(JSON.parse(decoder.decode(record.kept)) as PageReading)
    const known = printed.get(print)
    if (known === undefined) printed.set(print, record.id)
    return known
  }

  private async kept(page: string): Promise<Map<string, string>> {
    const rows = await storedOfPage(this.database, page)
    const printed = new Map(rows.map(({ id, kept }) => [printOf(JSON.parse(kept) as PageReading), id]))
    this.pages.set(page, printed)
    return printed
  }
}

/** Of records that come to another page, those that print what no article of that page prints. */
async function notYetPrinted(records: readonly PageRecord[], printed: Printed): Promise<PageRecord[]> {
  const fresh: PageRecord[] = []
  for (const record of records) if ((await printed.sameAs(record)) === undefined) fresh.push(record)
  return fresh
}

const printOf = ({ article: { headline, byline, text } }: PageReading): string => [headline?.value, byline?.value, text].join('\u0000')

/**
 * Brings the pages of a collection that an older program made to the ids of this one: spellings of one address are one page. In one transaction; what
 * was compared as two pages is taken out and told to be added again through `add`.
 */
export async function levelPages(
  database: Database,
  joiner: ReuseJoiner,
  add: (records: readonly PageRecord[]) => Promise<void>,
): Promise<void> {
  if (await hasLevelPages(database)) return
  const moved: PageRecord[] = []
  await database.transaction(async () => {
    if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
    if (await hasLevelPages(database)) return
    await joiner.syncWithOtherWriters()
    const taken = new Set<string>()
    for (const { page, url } of await addressedPages(database)) {
      const level = pageIdOf(url)
      if (level === page) {
        taken.add(level)
        continue
      }
      if (taken.has(level) || (await pagesAmong(database, [level])).size > 0) {
        for (const record of await takenOut(database, joiner, page))
          moved.push({ ...record, page: level, kept: encoder.encode(withPage(decoder.decode(record.kept), page, level)) })
        continue
      }
      taken.add(level)
      await renamePage(database, page, level)
    }
    await setLevelPages(database)
    await add(await notYetPrinted(moved, new Printed(database)))
  })
}
