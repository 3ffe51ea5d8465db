import type { Alignment, Relation } from '../../../model/chain.ts'
import type { Collection, Comparison, Copy, Kept, SharingView } from '../../../model/collection.ts'
import type { World } from '../../../model/stage.ts'
import { creditedNames, directionOf, inferredCarrier, momentOf, pageCarriers, relationOf, sharingOf } from '../../../stages/chains/index.ts'
import { alignmentOf } from '../../../stages/reuse/index.ts'
import { type AlignmentRow, alignmentsAround, alignmentsOf } from '../../../store/alignments.ts'
import * as read from '../../../store/reading.ts'
import { withinDays } from '../../../store/sharing.ts'
import { articleNumber } from '../article-number.ts'
import type { CollectionSource } from '../collection-source.ts'
import { clusterAround } from '../groups/cluster.ts'
import { comparedVersions } from '../versions/compared-versions.ts'
import { givenSharing } from './given-sharing.ts'

/** What an article shares with others, read from what is stored: the cost is that of its own neighbours. */
export function sharingViews(source: CollectionSource): Pick<Collection, 'copies' | 'sharing' | 'sharingGiven' | 'compare'> {
  const { database, world, keptOf } = source
  return {
    copies: async (id) => {
      const number = await articleNumber(database, id)
      return number === undefined ? [] : copiesOf(source, number, await alignmentsOf(database, number))
    },
    sharing: async (id, { days } = {}) => {
      const number = await articleNumber(database, id)
      return number === undefined ? undefined : sharingAround(source, number, days)
    },
    sharingGiven: (page) => givenSharing(source, page),
    compare: async (one, other) => {
      const numbers = [await articleNumber(database, one), await articleNumber(database, other)].filter((number) => number !== undefined)
      if (numbers.length < 2) return undefined
      const kept = await keptOf(numbers)
      const pair = numbers.map((number) => kept.get(number)!).sort((x, y) => (x.article.id < y.article.id ? -1 : 1))
      const [a, b] = [pair[0]!, pair[1]!]
      const compared = comparison(a, b, world)
      if (a.article.page !== b.article.page) return compared
      const order = (await read.versionRows(database, a.article.page)).map(({ card }) => card.id)
      const [older, newer] = order.indexOf(a.article.id) <= order.indexOf(b.article.id) ? [a, b] : [b, a]
      return comparedVersions(compared, older, newer, world)
    },
  }
}

async function copiesOf({ database, world, keptOf }: CollectionSource, number: number, rows: readonly AlignmentRow[]): Promise<Copy[]> {
  const others = rows.map((row) => (row.a === number ? row.b : row.a))
  const kept = await keptOf([number, ...others])
  const cards = await read.cardsByNumber(database, others)
  return rows
    .map((row, i): Copy => {
      const { alignment } = row
      const other = kept.get(others[i]!)!
      return {
        article: cards.get(others[i]!)!,
        relation: relationOf(sharingOf(alignment, kept.get(number)!.article)),
        alignment,
        direction: directionOf(alignment, kept.get(row.a)!, kept.get(row.b)!, world),
        credits: creditedNames(other),
      }
    })
    .sort(byRelation)
}

async function sharingAround(source: CollectionSource, number: number, days: number | undefined): Promise<SharingView> {
  const { database, world, keptOf } = source
  const page = (await keptOf([number])).get(number)!
  const { cluster, alignments } = await clusterAround({ id: page.article.id, number }, async (some) => {
    const rows = await alignmentsAround(database, some)
    return days === undefined ? rows : withinDays(database, rows, days)
  })
  const own = alignments.filter(({ a, b }) => a === number || b === number)
  const members = cluster.map((one) => one.number)
  const kept = await keptOf([...new Set([...members, ...own.flatMap(({ a, b }) => [a, b])])])
  const cards = await read.cardsByNumber(database, members)
  const neighbours = own.map(({ a, b, alignment }) => ({ kept: kept.get(a === number ? b : a)!, alignment }))
  const inferred = inferredCarrier(page, neighbours, world)
  return {
    article: cards.get(number)!,
    credited: pageCarriers(page.article, page.carriers).map(({ carrier }) => carrier),
    ...(inferred && { inferred }),
    cluster: {
      id: cluster[0]!.id,
      articles: [...cluster]
        .sort((x, y) => momentOf(kept.get(x.number)!) - momentOf(kept.get(y.number)!) || (x.id < y.id ? -1 : 1))
        .map((one) => cards.get(one.number)!),
    },
    copies: await copiesOf(source, number, own),
  }
}

function comparison(a: Kept, b: Kept, world: World): Comparison {
  const alignment = alignmentOf(a.article, b.article, world) ?? nothingShared(a, b)
  return {
    a: a.article,
    b: b.article,
    relation: relationOf(sharingOf(alignment, a.article)),
    alignment,
    direction: directionOf(alignment, a, b, world),
  }
}

const nothingShared = (a: Kept, b: Kept): Alignment => ({
  a: a.article.id,
  b: b.article.id,
  matched: [],
  words: 0,
  ofA: 0,
  ofB: 0,
  changes: [],
})

const ORDER: Record<Relation, number> = { copy: 0, passage: 1 }

const byRelation = (x: Copy, y: Copy): number =>
  ORDER[x.relation] - ORDER[y.relation] || y.alignment.words - x.alignment.words || (x.article.id < y.article.id ? -1 : 1)
