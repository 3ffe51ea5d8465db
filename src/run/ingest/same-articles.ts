import type { PageReading } from '../../model/collection.ts'
import type { Span } from '../../model/span.ts'
import { world } from '../../pipeline/world.ts'
import { noticesIn, sameArticle } from '../../stages/versions/index.ts'
import type { Database } from '../../store/database.ts'
import { storedOfPage } from '../../store/page-addresses.ts'
import type { PageRecord } from '../../store/page-record.ts'
import { knownAmong, pagesAmong } from '../../store/pages.ts'
import { overlaps } from '../../text/spans.ts'
import { loneRecords } from '../reading/lone-records.ts'

/** Versions of a page, the newest, that a further capture of it is compared with. */
const MOST_COMPARED = 8

const decoder = new TextDecoder()

/**
 * In a transaction, of records that are about to be kept: those that show the same article as one that is kept, or as one before them, and differ
 * in what stands around it. Given id → id of the article that stands for it.
 */
export async function sameArticles(database: Database, records: readonly PageRecord[]): Promise<Map<string, string>> {
  const same = new Map<string, string>()
  const known = await knownAmong(
    database,
    records.map(({ id }) => id),
  )
  const fresh = [...new Map(records.filter(({ id }) => !known.has(id)).map((one) => [one.id, one])).values()]
  const stored = await pagesAmong(
    database,
    fresh.map(({ page }) => page),
  )
  const byPage = new Map<string, PageRecord[]>()
  for (const one of fresh) byPage.set(one.page, [...(byPage.get(one.page) ?? []), one])
  for (const [page, own] of byPage) {
    if (own.length < 2 && !stored.has(page)) continue
    const before = stored.has(page) ? (await storedOfPage(database, page)).map(({ kept }) => JSON.parse(kept) as PageReading) : []
    for (const record of own) {
      const reading = JSON.parse(decoder.decode(record.kept)) as PageReading
      const one = before.slice(-MOST_COMPARED).findLast((other) => sameReading(other, reading))
      if (one) same.set(record.id, one.article.id)
      else before.push(reading)
    }
  }
  return same
}

/** Whether two captures of a page show one article. */
export function sameReading(older: PageReading, newer: PageReading): boolean {
  const { language } = world.of(newer.article.language)
  return sameArticle(older, newer, language, { older: looseBlocks(older), newer: looseBlocks(newer) })
}

/** Blocks that have nothing to do with the rest of their page, in which nobody says anything, and which are no notice of the outlet. */
function looseBlocks(reading: PageReading): Span[] {
  const { article } = reading
  const notices = noticesIn(article, world.of(article.language).language)
  return loneRecords(reading, world)
    .filter(({ statements }) => statements.length === 0)
    .map(({ place }) => article.blocks[place]!.span)
    .filter((span) => !notices.some((notice) => notice.field === 'text' && overlaps(notice.span, span)))
}
