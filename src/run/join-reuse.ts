import type { Kept } from '../model/collection.ts'
import type { World } from '../model/stage.ts'
import { statementEdges } from '../stages/groups/index.ts'
import { candidates, fingerprintsOf, sharedRuns } from '../stages/reuse/index.ts'
import type { Database } from '../store/database.ts'
import { alignedAmong, deleteAlignment, insertAlignment, keptOf, keysOf, type PageRecord, postingsOf } from '../store/pages.ts'

const DAY = 86_400_000
const MOST_CACHED = 3000

/** Ties pages that were stored to those that share their words, so that the order of adding cannot show. One for a run of adding. */
export function reuseJoiner(database: Database, world: World): (number: number, record: PageRecord) => Promise<number> {
  const cache = new Map<number, Omit<Kept, 'chain'>>()
  const remember = (number: number, kept: Omit<Kept, 'chain'>) => {
    cache.set(number, kept)
    if (cache.size > MOST_CACHED) cache.delete(cache.keys().next().value!)
  }
  const read = async (number: number) => {
    const kept = cache.get(number) ?? (await keptOf(database, number))
    if (kept) remember(number, kept)
    return kept
  }
  return async (number, record) => {
    remember(number, record.kept)
    const postings = await postingsOf(database, record.prints, candidates.hot)
    const shared = new Map<number, number>()
    for (const list of postings.values()) {
      if (list.length === candidates.hot + 1) await coolDown(database, list, async (article) => hashesOf(await read(article), world))
      if (list.length > candidates.hot) continue
      for (const other of list) if (other !== number) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const able = [...shared].filter(([, count]) => count >= candidates.support).map(([other]) => other)
    let joined = 0
    for (const key of await keysOf(database, able)) {
      if (key.page === record.kept.article.page || farApart(record.day, key.day)) continue
      const other = await read(key.number)
      if (other && (await join(database, world, { number, kept: record.kept }, { number: key.number, kept: other }))) joined++
    }
    return joined
  }
}

const farApart = (one: string | undefined, other: string | null): boolean =>
  Boolean(one && other) && Math.abs(Date.parse(one!) - Date.parse(other!)) > candidates.windowDays * DAY

interface Numbered {
  readonly number: number
  readonly kept: Omit<Kept, 'chain'>
}

async function join(database: Database, world: World, one: Numbered, other: Numbered): Promise<boolean> {
  const alignment = sharedRuns(one.kept.article, other.kept.article, world)
  if (!alignment) return false
  const [a, b] = alignment.a === one.kept.article.id ? [one, other] : [other, one]
  await insertAlignment(database, a.number, b.number, alignment, statementEdges(alignment, a.kept.statements, b.kept.statements))
  return true
}

const hashesOf = (kept: Omit<Kept, 'chain'> | undefined, world: World): Set<number> =>
  new Set(kept ? fingerprintsOf(kept.article, kept, world).map(({ hash }) => hash) : [])

/** A hash that just became a formula supports no pair any more: those that had too little besides are parted. */
async function coolDown(database: Database, list: readonly number[], hashes: (article: number) => Promise<Set<number>>): Promise<void> {
  for (const { a, b } of await alignedAmong(database, list)) {
    const [inA, inB] = [await hashes(a), await hashes(b)]
    const both = [...inA].filter((hash) => inB.has(hash))
    const postings = await postingsOf(database, both, candidates.hot)
    const support = [...postings.values()].filter((articles) => articles.length <= candidates.hot).length
    if (support < candidates.support) await deleteAlignment(database, a, b)
  }
}
