import type { ArticleCard } from '../../../model/cards.ts'
import type { Collection } from '../../../model/collection.ts'
import type { PageVersion, VersionHistory } from '../../../model/version.ts'
import * as read from '../../../store/reading.ts'
import { articleNumber } from '../article-number.ts'
import type { CollectionSource } from '../collection-source.ts'
import { versionChange } from './version-change.ts'

/** Versions of a page between which changes are typed: the newest of a page that was changed more often. */
const MOST_COMPARED = 100

/** The versions of a page, and what its outlet changed from each to the next. */
export const versionViews = ({ database, world, keptOf }: CollectionSource): Pick<Collection, 'versions' | 'versionHistory'> => ({
  versions: (page) => read.versionCards(database, page),
  versionHistory: async (idOrUrl): Promise<VersionHistory | undefined> => {
    const number = await articleNumber(database, idOrUrl)
    const page = number === undefined ? undefined : [...(await read.cardsByNumber(database, [number])).values()][0]?.page
    if (page === undefined) return undefined
    const rows = await read.versionRows(database, page)
    const versions = rows.map(
      ({ card }, i): PageVersion => ({
        number: i + 1,
        article: card,
        ...(card.seen && { first: card.seen, last: card.seen }),
      }),
    )
    const compared = rows.slice(-MOST_COMPARED)
    const kept = await keptOf(compared.map((one) => one.number))
    const before = rows.length - compared.length
    const changes = compared.slice(1).map((newer, i) => {
      const older = compared[i]!
      const [from, to] = [before + i + 1, before + i + 2]
      const [was, is] = [kept.get(older.number)!, kept.get(newer.number)!]
      return versionChange({ older: was, newer: is, from, to, ordered: isOrdered(older.card, newer.card) }, world)
    })
    const url = versions.findLast(({ article }) => article.url)?.article.url
    return { page, ...(url && { url }), versions, changes }
  },
})

/** Times of capture, or else of publication, that differ. */
const isOrdered = (older: ArticleCard, newer: ArticleCard): boolean => {
  const [was, is] = older.seen && newer.seen ? [older.seen, newer.seen] : [older.published, newer.published]
  return was !== undefined && is !== undefined && was !== is
}
