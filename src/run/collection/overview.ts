import type { ArticleCard, Collection, NamedCount, Range } from '../../model/collection.ts'
import type { Carried, CarrierView, UncreditedCopy } from '../../model/overview.ts'
import type { World } from '../../model/stage.ts'
import { topicsOf } from '../../search/index.ts'
import { countsAmong, daysIn, mostOf } from '../../store/counts.ts'
import type { Database } from '../../store/database.ts'
import * as look from '../../store/overview.ts'
import * as read from '../../store/reading.ts'
import type { CollectionSource } from './collection-source.ts'
import { entityNames } from './entity-names.ts'
import { groupsOf } from './groups/connected-components.ts'
import { type Copied, copiedAmong } from './reuse/likely-copy-sources.ts'

const EXAMINED = 400
const MOST_IN_GROUP = 200
const TOPIC_TEXTS = 200
const MOST_OUTLETS = 20

/** What a collection shows as a whole: bounded looks at its newest part. */
export function overviewOf(source: CollectionSource): Pick<Collection, 'carried' | 'uncredited' | 'carriers' | 'carrier'> {
  const { database } = source
  return {
    carried: (limit) => carried(source, limit),
    uncredited: async (limit) => uncreditedOf(database, copiedAmong(await look.newestPairs(database, EXAMINED)), limit),
    carriers: async (range) => entityNames(await mostOf(database, 'carriers', range), source.world),
    carrier: async (keyOrName, range) => {
      for (const key of [keyOrName, source.names.keyOf(keyOrName)]) {
        const [found] = entityNames(await countsAmong(database, 'carriers', [key]), source.world)
        if (found) return carrierView(source, found, range)
      }
      return undefined
    },
  }
}

async function carried({ database, statementCards }: CollectionSource, limit: number): Promise<Carried> {
  const days = await look.newestDays(database)
  const widest = groupsOf(await look.newestEdges(database))
    .sort((a, b) => b.articles.size - a.articles.size || (a.statements[0]! < b.statements[0]! ? -1 : 1))
    .slice(0, limit)
  const statements = await Promise.all(
    widest.map(async (group) => {
      const numbers = [...group.articles].slice(0, MOST_IN_GROUP)
      const cards = [...(await read.cardsByNumber(database, numbers)).values()]
      const first = [...cards].sort(byTime)[0]!
      const members = new Set(group.statements)
      const rows = (await read.statementsIn(database, numbers)).filter(({ id }) => members.has(id))
      const shown = (await statementCards(rows.slice(0, MOST_IN_GROUP))).sort((a, b) => byTime(a.article, b.article))
      const card = shown.find(({ article }) => article.id === first.id) ?? shown[0]!
      return {
        card: { ...card, pages: group.articles.size },
        outlets: new Set(cards.map(({ outlet }) => outlet)).size,
        stamps: cards.flatMap(({ published }) => published ?? []).sort(),
      }
    }),
  )
  return { ...days, statements }
}

/** Cards without a stated time stand last. */
const byTime = (a: ArticleCard, b: ArticleCard): number => {
  const [one, other] = [a.published ?? '~', b.published ?? '~']
  return one === other ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : one < other ? -1 : 1
}

async function uncreditedOf(database: Database, copies: readonly Copied[], limit: number): Promise<UncreditedCopy[]> {
  const silent = copies.filter(({ credits }) => !credits)
  const cards = await read.cardsByNumber(
    database,
    silent.flatMap(({ own, earlier }) => [own, earlier]),
  )
  return silent
    .map(({ own, earlier, share }) => ({ article: cards.get(own)!, earlier: cards.get(earlier)!, share }))
    .sort((a, b) => -byTime(a.article, b.article) || (a.article.id < b.article.id ? -1 : 1))
    .slice(0, limit)
}

function counted(names: readonly { readonly key: string; readonly name: string }[]): NamedCount[] {
  const counts = new Map<string, { key: string; name: string; count: number }>()
  for (const { key, name } of names) {
    const one = counts.get(key) ?? { key, name, count: 0 }
    one.count++
    counts.set(key, one)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

/** Words that mark the newest statements of a speaker. */
export async function topicsOfSpeaker(database: Database, speaker: string, { language }: World): Promise<NamedCount[]> {
  const [own, background] = [await look.newestWords(database, TOPIC_TEXTS, speaker), await look.newestWords(database, TOPIC_TEXTS)]
  return topicsOf(own, background, language).map(({ word, count }) => ({ key: word, name: word, count }))
}

async function carrierView(
  { database, names: { resolvedOutlet: outletOf } }: CollectionSource,
  { key, name, count }: NamedCount,
  range: Range,
): Promise<CarrierView> {
  const numbers = await look.carrierPages(database, key, range)
  const cards = await read.cardsByNumber(database, numbers)
  const outlet = (await outletOf(key)) ?? (await outletOf(name))
  const taken = outlet
    ? copiedAmong(await look.newestPairs(database, EXAMINED, outlet.key), 'other').filter((copy) => copy.outlet === outlet.key)
    : []
  const takers = (credits: boolean) =>
    counted(taken.filter((copy) => copy.credits === credits).map((copy) => ({ key: copy.by, name: copy.byName })))
  return {
    key,
    name,
    pages: count,
    outlets: await mostOf(database, 'carrier-outlets', { limit: MOST_OUTLETS, offset: 0 }, key),
    days: await daysIn(database, 'carrier-days', key),
    latest: numbers.map((number) => cards.get(number)!),
    ...(outlet && { own: { articles: outlet.count, taken: takers(true), unnamed: takers(false) } }),
  }
}
