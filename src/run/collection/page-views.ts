import type { OtherAddress } from '../../model/article.ts'
import type { Collection, Kept } from '../../model/collection.ts'
import { articleList } from '../../store/article-list.ts'
import { furnitureAmong } from '../../store/lone-blocks.ts'
import { aliasesOf, type PageAlias } from '../../store/page-addresses.ts'
import * as read from '../../store/reading.ts'
import { boundsOf } from '../ingest/reuse-bounds.ts'
import { loneRecords } from '../reading/lone-records.ts'
import { withoutRecurring } from '../reading/without-recurring.ts'
import { articleNumber } from './article-number.ts'
import { type CollectionSource, withChains } from './collection-source.ts'

/** With the addresses that other pages and redirects said to be the page's. */
function withAliases(kept: Kept, aliases: readonly PageAlias[]): Kept {
  const known = kept.article.addresses ?? []
  const told = aliases.flatMap(({ url, reason }) =>
    known.some((one) => one.url === url) ? [] : [{ url, by: reason as OtherAddress['by'] }],
  )
  return told.length === 0 ? kept : { ...kept, article: { ...kept.article, addresses: [...known, ...told] } }
}

/** Pages one by one and as lists, and counts over all of them. */
export const pageViews = ({
  database,
  world,
  keptOf,
  names,
}: CollectionSource): Pick<Collection, 'stats' | 'articles' | 'article' | 'known'> => ({
  stats: async () => ({ ...(await read.statsOf(database)), window: (await boundsOf(database)).windowDays }),
  articles: async ({ outlet, ...query }) => {
    if (!outlet) return articleList(database, query)
    const found = await names.resolvedOutlet(outlet)
    return found && articleList(database, { ...query, outlet: found.key })
  },
  article: async (idOrUrl) => {
    const number = await articleNumber(database, idOrUrl)
    const kept = number === undefined ? undefined : (await keptOf([number])).get(number)
    return kept && withAliases(kept, await aliasesOf(database, kept.article.page))
  },
  known: async (page) => {
    const lone = loneRecords(page, world)
    const furniture = await furnitureAmong(
      database,
      lone.map(({ block }) => block),
    )
    const recurring = lone.flatMap(({ block, place }) => (furniture.has(block) ? [{ place, ...furniture.get(block)! }] : []))
    return withChains(withoutRecurring(page, recurring), world)
  },
})
