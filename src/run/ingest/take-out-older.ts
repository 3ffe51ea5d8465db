import type { PageReading } from '../../model/collection.ts'
import { readingDigest } from '../../pipeline/reading-version.ts'
import { world } from '../../pipeline/world.ts'
import type { Database } from '../../store/database.ts'
import type { PageRecord } from '../../store/page-record.ts'
import { olderReadings, removePage } from '../../store/removals.ts'
import { wordsOf } from '../reading/page-record.ts'
import type { ReuseJoiner } from './join-reuse.ts'

/**
 * Takes out, in this transaction, what other readings made of the captures of these records, or of other captures that gave the
 * articles `former`: the records are then new. Resolves with the pages of what was taken out.
 */
export async function takeOutOlder(
  database: Database,
  joiner: ReuseJoiner,
  records: readonly PageRecord[],
  former: readonly string[],
): Promise<Set<string>> {
  const ids = new Set([...records.map(({ id }) => id), ...former])
  const captures = new Set(records.map(({ capture }) => capture))
  const rows = await olderReadings(database, readingDigest, { ids: [...ids], pages: records.map(({ page }) => page) })
  const pages = new Set<string>()
  for (const row of rows) {
    const kept = JSON.parse(row.kept) as PageReading
    // Another version of the page, captured another time, stays as it was read.
    if (!ids.has(row.id) && !captures.has(kept.article.capture.id)) continue
    await joiner.takeOut(row)
    await removePage(database, row, wordsOf(kept.article, kept.statements, world.of(row.language).language))
    pages.add(row.page)
  }
  return pages
}
