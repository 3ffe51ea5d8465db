import type { PageReading } from '../../model/collection.ts'
import type { Database } from '../../store/database.ts'
import { entriesOnPages } from '../../store/desk/entries.ts'
import { recurringBlocks } from '../../store/lone-blocks.ts'
import { asCorrected } from '../desk/as-corrected.ts'
import { withoutRecurring } from '../reading/without-recurring.ts'

/** Stored pages as the collection shows them, by number: without furniture that recurs, and with what people, or one of them, corrected. */
export async function shownPages(
  database: Database,
  kept: ReadonlyMap<number, PageReading>,
  who?: string,
): Promise<Map<number, PageReading>> {
  const recurring = await recurringBlocks(database, [...kept.keys()])
  const entries = await entriesOnPages(database, [...new Set([...kept.values()].map(({ article }) => article.page))])
  return new Map(
    [...kept].map(([number, page]) => [
      number,
      asCorrected(
        withoutRecurring(page, recurring.get(number)),
        (entries.get(page.article.page) ?? []).filter((entry) => who === undefined || entry.who === who),
      ),
    ]),
  )
}
