import type { World } from '../../model/stage.ts'
import type { Database } from '../../store/database.ts'
import { type FindRow, findsOf, findsOn } from '../../store/follows/finds.ts'
import { activeFollows, followChanges, setResolved } from '../../store/follows/follows.ts'
import { beginTouched, endTouched, type Touched } from '../../store/touched.ts'
import { namesIn } from '../collection/names-in.ts'
import { speakerIdentities } from '../collection/speaker-identity.ts'
import { tellChanges } from './changes/tell-changes.ts'
import { type CompiledFollow, compiledFollow, type FollowSource } from './compiled-follow.ts'
import { findsByHand, pagesByHand } from './finds-by-hand.ts'
import { followRegistry, forgetFollows } from './follow-registry.ts'
import { followedPages } from './followed-page.ts'
import { findsOnPage, type PlacedFind } from './item-finds.ts'
import { resolvedFilter } from './resolved-filter.ts'
import { tellDifference } from './tell-alerts.ts'

export const followSource = (database: Database, world: World): FollowSource => ({
  database,
  world,
  names: namesIn(database, world),
  identities: speakerIdentities(database, world),
})

/**
 * Does work that changes what searches find, and tells the follows of it, in the same transaction and under the lock of the writers: what was kept
 * and what is told of it are written together or not at all. Where nothing is followed this costs one look at the database.
 */
export async function tellingFollows<T>(database: Database, world: World, work: () => Promise<T>): Promise<T> {
  if ((await followChanges(database)) === 0) return work()
  const touched = beginTouched(database)
  try {
    const result = await work()
    await tellFollows(followSource(database, world), touched, Date.now())
    return result
  } catch (error) {
    forgetFollows(database)
    throw error
  } finally {
    endTouched(database)
  }
}

/**
 * The same for what a list of names says: it may change whom the speaker of a follow means, on any page. `work` opens its own transaction; what is
 * told of it is written in another one behind it.
 */
export async function tellingNames(database: Database, world: World, work: () => Promise<void>): Promise<void> {
  await work()
  if ((await followChanges(database)) === 0) return
  await database.transaction(async () => {
    if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
    const source = followSource(database, world)
    for (const { follow, resolved } of await activeFollows(database)) {
      const next = await resolvedFilter(source, follow)
      if (JSON.stringify(next) === resolved) continue
      await setResolved(database, follow.id, JSON.stringify(next))
      await tellWhole(source, compiledFollow(source, follow, next), Date.now())
    }
  })
}

/** Compares what the follows find with what they found, where a transaction touched something. */
async function tellFollows(source: FollowSource, touched: Touched, at: number): Promise<void> {
  const { database } = source
  const { registry, renewed } = await followRegistry(source, touched)
  if (registry.active.length === 0) return
  const whole = new Set(renewed.map(({ follow }) => follow.id))
  const now = await itemFinds(source, touched, registry)
  const before = rowsByFollow(await findsOn(database, [...touched.articles]))
  for (const one of registry.active) {
    const { id, query } = one.follow
    if (query.on === 'changes' || whole.has(id)) continue
    const [was, is] = [before.get(id) ?? [], now.get(one) ?? []]
    if (was.length + is.length > 0) await tellDifference(database, one.follow, { before: was, now: is }, at)
  }
  const onChanges = registry.active.filter(({ follow }) => follow.query.on === 'changes' && !whole.has(follow.id))
  await tellChanges(source, onChanges, touched, { at, pagesOf: (one) => pagesByHand(source, one) })
  for (const one of renewed) await tellWhole(source, one, at)
}

/** Compares all that a follow finds with all that it found. */
export async function tellWhole(source: FollowSource, one: CompiledFollow, at: number): Promise<void> {
  const now: PlacedFind[] = []
  for await (const find of findsByHand(source, one)) now.push(find)
  await tellDifference(source.database, one.follow, { before: await findsOf(source.database, one.follow.id), now }, at)
}

async function itemFinds(
  source: FollowSource,
  touched: Touched,
  registry: Awaited<ReturnType<typeof followRegistry>>['registry'],
): Promise<Map<CompiledFollow, PlacedFind[]>> {
  const found = new Map<CompiledFollow, PlacedFind[]>()
  if (!registry.active.some(({ follow }) => follow.query.on !== 'changes')) return found
  const numbers = [...touched.articles].sort((a, b) => a - b)
  const pages = await followedPages(source.database, source.world, numbers, touched.records)
  registry.meet(pages.map((page) => page.terms()))
  for (const page of pages) {
    const speakers = page.statements.flatMap(({ speaker }) => speaker ?? [])
    for (const one of registry.index.candidates({ terms: page.terms(), outlet: page.record.outlet.id, speakers })) {
      const finds = findsOnPage(source, one, page)
      if (finds.length > 0) found.set(one, [...(found.get(one) ?? []), ...finds])
    }
  }
  return found
}

function rowsByFollow(rows: readonly FindRow[]): Map<string, FindRow[]> {
  const byFollow = new Map<string, FindRow[]>()
  for (const row of rows) {
    const known = byFollow.get(row.follow)
    if (known) known.push(row)
    else byFollow.set(row.follow, [row])
  }
  return byFollow
}
