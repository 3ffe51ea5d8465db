import type { ArticleCard, NamedCount } from '../../model/cards.ts'
import type { Collection, Range } from '../../model/collection.ts'
import type { Carried, CarriedStatement, CarrierView, UncreditedCopy } from '../../model/overview.ts'
import type { World } from '../../model/stage.ts'
import { topicsOf } from '../../search/index.ts'
import type { StatementPart } from '../../stages/groups/index.ts'
import { countsAmong, daysIn, mostOf } from '../../store/counts.ts'
import type { Database } from '../../store/database.ts'
import * as look from '../../store/overview.ts'
import * as read from '../../store/reading.ts'
import type { CollectionSource } from './collection-source.ts'
import { entityNames } from './entity-names.ts'
import { componentsOf } from './groups/connected-components.ts'
import { statementParts } from './groups/statement-parts.ts'
import { type LikelyCopy, likelyCopySources } from './reuse/likely-copy-sources.ts'

const EXAMINED = 400
const MOST_IN_GROUP = 200
/** Components of ties of which the parts are compared. */
const MOST_LOOKED_AT = 300
const TOPIC_TEXTS = 200
const MOST_OUTLETS = 20

/** What a collection shows as a whole: bounded looks at its newest part. */
export function overviewOf(source: CollectionSource): Pick<Collection, 'carried' | 'uncredited' | 'carriers' | 'carrier'> {
  const { database } = source
  return {
    carried: (limit) => carried(source, limit),
    uncredited: async (limit) => uncreditedOf(database, likelyCopySources(await look.newestPairs(database, EXAMINED)), limit),
    carriers: async (range) => entityNames(await mostOf(database, 'carriers', range), source.world),
    carrier: async (keyOrName, range) => {
      for (const key of [keyOrName, ...source.names.keysOf(keyOrName)]) {
        const [found] = entityNames(await countsAmong(database, 'carriers', [key]), source.world)
        if (found) return carrierView(source, found, range)
      }
      return undefined
    },
  }
}

async function carried(source: CollectionSource, limit: number): Promise<Carried> {
  const { database, world } = source
  const days = await look.newestDays(database)
  const parts = statementParts(database, world)
  const components = componentsOf(await look.newestEdges(database)).sort(
    (a, b) => b.articles.size - a.articles.size || (a.statements[0]! < b.statements[0]! ? -1 : 1),
  )
  const plain: StatementPart[] = []
  const formulas: StatementPart[] = []
  // A part has no more outlets than its component has pages: what is smaller than the parts that are to be shown is not looked at.
  for (const { statements, articles } of components.slice(0, MOST_LOOKED_AT)) {
    if (plain.length >= limit && articles.size < plain[limit - 1]!.outlets) break
    const found = new Set<StatementPart>()
    for (const id of statements.slice(0, MOST_IN_GROUP)) found.add(await parts.of(id))
    for (const part of found) (part.formula ? formulas : plain).push(part)
    plain.sort(byOutlets)
  }
  const shown = (all: readonly StatementPart[]) => Promise.all(all.slice(0, limit).map((part) => carriedStatement(source, part)))
  return { ...days, statements: await shown(plain), formulas: await shown(formulas.sort(byOutlets)) }
}

/** What many outlets print stands before what one repeats. */
const byOutlets = (a: StatementPart, b: StatementPart): number =>
  b.outlets - a.outlets || b.pages - a.pages || (a.statements[0]! < b.statements[0]! ? -1 : 1)

/** Shown by its earliest printing. */
async function carriedStatement({ database, statementCards }: CollectionSource, part: StatementPart): Promise<CarriedStatement> {
  const members = new Set(part.statements)
  const numbers = await read.articlesOf(database, part.statements)
  const cards = await read.cardsByNumber(database, numbers)
  const rows = (await read.statementsIn(database, numbers)).filter(({ id }) => members.has(id))
  const [first] = rows.sort((a, b) => byTime(cards.get(a.article)!, cards.get(b.article)!))
  const [card] = await statementCards([first!])
  return { card: card!, stamps: [...cards.values()].flatMap(({ published }) => published ?? []).sort() }
}

/** Cards without a stated time stand last. */
const byTime = (a: ArticleCard, b: ArticleCard): number => {
  const [one, other] = [a.published ?? '~', b.published ?? '~']
  return one === other ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : one < other ? -1 : 1
}

async function uncreditedOf(database: Database, copies: readonly LikelyCopy[], limit: number): Promise<UncreditedCopy[]> {
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
export async function topicsOfSpeaker(database: Database, speaker: string, world: World): Promise<NamedCount[]> {
  const texts = (rows: readonly look.WordsRow[]) =>
    rows.map(({ words, language }) => ({ text: words, language: world.of(language).language }))
  const [own, background] = [await look.newestWords(database, TOPIC_TEXTS, speaker), await look.newestWords(database, TOPIC_TEXTS)]
  return topicsOf(texts(own), texts(background)).map(({ word, count }) => ({ key: word, name: word, count }))
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
    ? likelyCopySources(await look.newestPairs(database, EXAMINED, outlet.key), 'other').filter((copy) => copy.outlet === outlet.key)
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
