import { randomBytes } from 'node:crypto'
import type { Follow, FollowQuery, FollowTarget, TargetKind } from '../../model/follow.ts'
import type { ParsedQuery } from '../../model/search.ts'
import { world } from '../../pipeline/world.ts'
import { type Database, StoreError } from '../../store/database.ts'
import { alertCounts } from '../../store/follows/alerts.ts'
import { findCounts, findsOf } from '../../store/follows/finds.ts'
import { allFollows, followNamed, insertFollow, pauseFollow, removeFollow, setResolved } from '../../store/follows/follows.ts'
import { insertTarget, removeTarget, targetsOf } from '../../store/follows/targets.ts'
import { digest } from '../../text/digest.ts'
import { type CompiledFollow, compiledFollow, type FollowSource, readQueries } from './compiled-follow.ts'
import { findsByHand } from './finds-by-hand.ts'
import { forgetFollows } from './follow-registry.ts'
import type { PlacedFind } from './item-finds.ts'
import { languagesIn, resolvedFilter } from './resolved-filter.ts'
import { keepUntold, tellDifference } from './tell-alerts.ts'
import { followSource } from './tell-follows.ts'

/** Days without a find after which that is told, where nothing is said. */
export const QUIET_DAYS = 30
const LONGEST_NAME = 100

export interface NewTarget {
  readonly kind: TargetKind
  readonly address: string
  /** Made where there is none. */
  readonly secret?: string
  readonly digestHour?: number
}

export interface NewFollow {
  readonly name: string
  readonly query: FollowQuery
  readonly quietDays?: number
  readonly targets?: readonly NewTarget[]
  /** Of a follow that is brought from elsewhere: its feeds stay where they were. */
  readonly token?: string
}

export interface AddedFollow {
  readonly follow: Follow
  readonly targets: readonly FollowTarget[]
  /** What is there already. */
  readonly there: number
}

/** Changes follows in a transaction, under the lock of the writers: what is there already and what comes later are told apart exactly. */
async function changing<T>(database: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await database.transaction(async () => {
      if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
      return work()
    })
  } catch (error) {
    forgetFollows(database)
    throw error
  }
}

/**
 * Adds a follow; resolves with it and with how much is there already, of which nobody is told. Throws `StoreError` where the name is taken, or
 * nothing is asked for.
 */
export const addFollow = (database: Database, given: NewFollow, now = Date.now()): Promise<AddedFollow> =>
  changing(database, async () => {
    const source = followSource(database, world)
    const follow = newFollow(given, now)
    const resolved = await resolvedFilter(source, follow)
    if (!compiledFollow(source, follow, resolved).isAsking && follow.query.on !== 'changes')
      throw new StoreError('this asks for nothing: give words, a speaker, an outlet or days')
    if (!(await insertFollow(database, follow, JSON.stringify(resolved))))
      throw new StoreError(`there is a follow called ${follow.name} already; remove it first, or choose another name`)
    const targets = (given.targets ?? []).map((target) => newTarget(follow.id, target, now))
    for (const target of targets) await insertTarget(database, target)
    return { follow, targets, there: await keepWhatIsThere(source, compiledFollow(source, follow, resolved)) }
  })

function newFollow({ name, query, quietDays = QUIET_DAYS, token }: NewFollow, now: number): Follow {
  const shown = name.trim()
  if (shown === '' || shown.length > LONGEST_NAME || /\p{Cc}/u.test(shown))
    throw new StoreError(`a follow has a name of 1 to ${LONGEST_NAME} letters, without line breaks`)
  return {
    id: digest('follow', shown, String(now), randomBytes(8).toString('hex')),
    name: shown,
    query,
    added: now,
    quietDays,
    token: token ?? randomBytes(24).toString('base64url'),
  }
}

const newTarget = (follow: string, { kind, address, secret, digestHour }: NewTarget, now: number): FollowTarget => ({
  id: digest('target', follow, kind, address),
  follow,
  kind,
  address,
  secret: secret ?? `whsec_${randomBytes(32).toString('base64')}`,
  ...(digestHour !== undefined && { digestHour }),
  added: now,
  failures: 0,
})

const TOGETHER = 1000

async function keepWhatIsThere(source: FollowSource, one: CompiledFollow): Promise<number> {
  let there = 0
  let some: PlacedFind[] = []
  const keep = async () => {
    await keepUntold(source.database, one.follow, some)
    there += some.length
    some = []
  }
  for await (const find of findsByHand(source, one)) if (some.push(find) >= TOGETHER) await keep()
  await keep()
  return there
}

/** By name; throws `StoreError` where there is none. */
export async function followCalled(database: Database, name: string): Promise<Follow> {
  const follow = await followNamed(database, name)
  if (!follow) throw new StoreError(`there is no follow called ${name}; \`isnad follow list\` shows them`)
  return follow
}

export const stopFollow = (database: Database, name: string, now = Date.now()): Promise<void> =>
  changing(database, async () => pauseFollow(database, (await followCalled(database, name)).id, now))

/**
 * Goes on with a follow. What came in the meantime is found, and not told; what was told before and holds no more is told as withdrawn.
 * Resolves with how much is found now.
 */
export const resumeFollow = (database: Database, name: string, at = Date.now()): Promise<number> =>
  changing(database, async () => {
    const follow = await followCalled(database, name)
    const source = followSource(database, world)
    await pauseFollow(database, follow.id, undefined)
    const resolved = await resolvedFilter(source, follow)
    await setResolved(database, follow.id, JSON.stringify(resolved))
    const now: PlacedFind[] = []
    for await (const find of findsByHand(source, compiledFollow(source, follow, resolved))) now.push(find)
    const before = await findsOf(database, follow.id)
    const known = new Set(before.map(({ item }) => item))
    const [told, fresh] = [now.filter(({ find }) => known.has(find.item)), now.filter(({ find }) => !known.has(find.item))]
    await tellDifference(database, follow, { before, now: told }, at)
    await keepUntold(database, follow, fresh)
    return now.length
  })

export const dropFollow = (database: Database, name: string): Promise<void> =>
  changing(database, async () => removeFollow(database, (await followCalled(database, name)).id))

/** Sends what a follow tells from now on to further targets; resolves with them. */
export const addTargets = (database: Database, name: string, given: readonly NewTarget[], now = Date.now()): Promise<FollowTarget[]> =>
  changing(database, async () => {
    const { id } = await followCalled(database, name)
    const targets = given.map((one) => newTarget(id, one, now))
    for (const target of targets) await insertTarget(database, target)
    return targets
  })

/** Sends nothing more to an address. Throws `StoreError` where nothing was sent there. */
export const dropTarget = (database: Database, name: string, address: string): Promise<void> =>
  changing(database, async () => {
    const { id } = await followCalled(database, name)
    const gone = (await targetsOf(database, [id])).filter((target) => target.address === address)
    if (gone.length === 0) throw new StoreError(`${name} sends nothing to ${address}; \`isnad follow show\` says where it sends`)
    for (const target of gone) await removeTarget(database, target.id)
  })

/** What a follow, kept or not, finds now; with `since`, on pages of that day or later. */
export async function* wouldFind(database: Database, query: FollowQuery, since?: string): AsyncGenerator<PlacedFind> {
  const source = followSource(database, world)
  const asked = { query: { ...query, ...(since && (!query.from || query.from < since) && { from: since }) } }
  const follow: Follow = { ...asked, id: '', name: '', added: 0, quietDays: 0, token: '' }
  yield* findsByHand(source, compiledFollow(source, follow, await resolvedFilter(source, asked)))
}

export interface FollowSummary {
  readonly follow: Follow
  /** Found at this moment, alerts, and alerts that nobody has read. */
  readonly finds: number
  readonly alerts: number
  readonly unread: number
  readonly targets: readonly FollowTarget[]
}

export async function followSummaries(database: Database): Promise<FollowSummary[]> {
  const follows = await allFollows(database)
  const [finds, alerts] = [await findCounts(database), await alertCounts(database)]
  const targets = await targetsOf(
    database,
    follows.map(({ id }) => id),
  )
  return follows.map((follow) => ({
    follow,
    finds: finds.get(follow.id) ?? 0,
    alerts: alerts.get(follow.id)?.alerts ?? 0,
    unread: alerts.get(follow.id)?.unread ?? 0,
    targets: targets.filter((target) => target.follow === follow.id),
  }))
}

/** The words of a query as they are understood, with what was read leniently. */
export async function understoodQuery(database: Database, words: string): Promise<ParsedQuery> {
  const source = followSource(database, world)
  return readQueries(source, words, await languagesIn(source)).shown
}
