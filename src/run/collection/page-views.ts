import type { Collection } from '../../model/collection.ts'
import { articleList } from '../../store/article-list.ts'
import { furnitureAmong } from '../../store/lone-blocks.ts'
import * as read from '../../store/reading.ts'
import { boundsOf } from '../ingest/reuse-bounds.ts'
import { loneRecords } from '../reading/lone-records.ts'
import { withoutRecurring } from '../reading/without-recurring.ts'
import { type CollectionSource, withChains } from './collection-source.ts'

/** Pages one by one and as lists, and counts over all of them. */
export const pageViews = ({
  database,
  world,
  keptOf,
  names,
}: CollectionSource): Pick<Collection, 'stats' | 'articles' | 'article' | 'versions' | 'known'> => ({
  stats: async () => ({ ...(await read.statsOf(database)), window: (await boundsOf(database)).windowDays }),
  articles: async ({ outlet, ...query }) => {
    if (!outlet) return articleList(database, query)
    const found = await names.resolvedOutlet(outlet)
    return found && articleList(database, { ...query, outlet: found.key })
  },
  article: async (idOrUrl) => {
    const number = await read.numberOf(database, idOrUrl)
    return number === undefined ? undefined : (await keptOf([number])).get(number)
  },
  versions: (page) => read.versionCards(database, page),
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
