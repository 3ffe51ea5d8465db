import type { NamedCount } from '../../../model/cards.ts'
import type { Alignment, Inferred } from '../../../model/chain.ts'
import type { Kept, OutletReuse } from '../../../model/collection.ts'
import type { World } from '../../../model/stage.ts'
import {
  creditedNames,
  directionOf,
  inferredCarrier,
  isAgency,
  publicationLag,
  relationOf,
  sharingOf,
} from '../../../stages/chains/index.ts'
import { alignmentsAround } from '../../../store/alignments.ts'
import * as read from '../../../store/reading.ts'
import { articlesOfOutlet } from '../../../store/sharing.ts'
import { outletOf } from '../../reading/page-record.ts'
import type { CollectionSource } from '../collection-source.ts'

/** Articles whose neighbours are read at a time. */
const TOGETHER = 50
const MOST_SHOWN = 40

interface Source {
  readonly key: string
  readonly name: string
  readonly hours: number[]
  count: number
}

/** Whose words an outlet prints, over its newest articles: the earliest copy of each page, and the agency that its words show. */
export async function outletReuseOf(
  { database, world, keptOf }: Pick<CollectionSource, 'database' | 'world' | 'keptOf'>,
  outlet: { readonly key: string; readonly name: string },
  last: number,
): Promise<OutletReuse> {
  const numbers = await articlesOfOutlet(database, outlet.key, last)
  const sources = new Map<string, Source>()
  const shown: { number: number; credits: readonly string[]; inferred: Inferred }[] = []
  let copied = 0
  for (let i = 0; i < numbers.length; i += TOGETHER) {
    const some = numbers.slice(i, i + TOGETHER)
    const rows = await alignmentsAround(database, some)
    const kept = await keptOf([...new Set([...some, ...rows.flatMap(({ a, b }) => [a, b])])])
    for (const number of some) {
      const page = kept.get(number)!
      const own = rows.filter(({ a, b }) => a === number || b === number)
      const neighbours = own.map(({ a, b, alignment }) => ({ kept: kept.get(a === number ? b : a)!, alignment }))
      const inferred = isAgency(page.article, world) ? undefined : inferredCarrier(page, neighbours, world)
      if (inferred) shown.push({ number, credits: creditedNames(page), inferred })
      const source = sourceOf(page, neighbours, outlet.key, world)
      if (!source) continue
      copied++
      const { id, name } = outletOf(source.article)
      const known = sources.get(id) ?? { key: id, name, hours: [], count: 0 }
      known.count++
      const hours = publicationLag(source.article, page.article)
      if (hours !== undefined) known.hours.push(hours)
      sources.set(id, known)
    }
  }
  const uncredited = shown
    .filter(({ inferred }) => inferred.standing !== 'credited')
    .sort((x, y) => y.inferred.confidence - x.inferred.confidence || x.number - y.number)
    .slice(0, MOST_SHOWN)
  const cards = await read.cardsByNumber(
    database,
    uncredited.map(({ number }) => number),
  )
  return {
    id: outlet.key,
    name: outlet.name,
    articles: numbers.length,
    copied,
    carried: shown.length,
    standing: standings(shown.map(({ inferred }) => inferred)),
    agencies: agenciesOf(shown.map(({ inferred }) => inferred)),
    sources: [...sources.values()].map(counted).sort(byCount),
    uncredited: uncredited.map(({ number, credits, inferred }) => ({ article: cards.get(number)!, credits, inferred })),
  }
}

/** Of the pages of other outlets that this one copies and that came first, the one that it shares most with. */
function sourceOf(
  page: Kept,
  neighbours: readonly { readonly kept: Kept; readonly alignment: Alignment }[],
  outlet: string,
  world: World,
): Kept | undefined {
  const before = neighbours.filter(({ kept, alignment }) => {
    if (relationOf(sharingOf(alignment, page.article)) !== 'copy' || outletOf(kept.article).id === outlet) return false
    const own = alignment.a === page.article.id ? 'a' : 'b'
    const [a, b] = own === 'a' ? [page, kept] : [kept, page]
    const { earlier } = directionOf(alignment, a, b, world)
    return earlier !== 'unknown' && earlier !== own
  })
  return before.sort((x, y) => y.alignment.words - x.alignment.words || (x.kept.article.id < y.kept.article.id ? -1 : 1))[0]?.kept
}

function counted({ key, name, count, hours }: Source): NamedCount & { hours?: number } {
  const sorted = hours.sort((x, y) => x - y)
  return { key, name, count, ...(sorted.length > 0 && { hours: Math.round(10 * sorted[Math.floor(sorted.length / 2)]!) / 10 }) }
}

const byCount = (x: NamedCount, y: NamedCount): number => y.count - x.count || (x.key < y.key ? -1 : 1)

function standings(all: readonly Inferred[]): OutletReuse['standing'] {
  const sums = { credited: 0, collective: 0, other: 0, uncredited: 0 }
  for (const { standing } of all) sums[standing]++
  return sums
}

function agenciesOf(all: readonly Inferred[]): OutletReuse['agencies'] {
  const sums = new Map<string, NamedCount & { count: number; credited: number }>()
  for (const { hand, standing } of all) {
    const key = hand.entity ?? hand.name
    const sum = sums.get(key) ?? { key, name: hand.name, count: 0, credited: 0 }
    sums.set(key, { ...sum, count: sum.count + 1, credited: sum.credited + (standing === 'credited' ? 1 : 0) })
  }
  return [...sums.values()].sort(byCount)
}
