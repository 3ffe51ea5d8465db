import type { NamedCount } from '../../model/cards.ts'
import type { Collection, SpeakerRange } from '../../model/collection.ts'
import type { DayCount } from '../../model/overview.ts'
import type { World } from '../../model/stage.ts'
import { isLocal, isWording, nameAsKey, wordingKey, wordingOfKey } from '../../stages/speakers/index.ts'
import { articleList } from '../../store/article-list.ts'
import { countsAmong, daysIn } from '../../store/counts.ts'
import type { Database } from '../../store/database.ts'
import * as read from '../../store/reading.ts'
import { writtenIn } from '../../text/written-in.ts'
import type { CollectionSource } from './collection-source.ts'
import { entityNames } from './entity-names.ts'
import { topicsOfSpeaker } from './overview.ts'
import { outletReuseOf } from './reuse/outlet-reuse.ts'
import { keysOfSpeaker, speakerIdentities } from './speaker-identity.ts'

/** Speakers and outlets: lists of them, and each with what is counted of it. */
export function namedViews({
  database,
  world,
  names: { resolvedSpeaker, resolvedOutlet },
  statementCards,
  keptOf,
}: CollectionSource): Pick<Collection, 'speakers' | 'speaker' | 'outlets' | 'outlet' | 'outletReuse'> {
  return {
    speakers: async (range) => speakerList(database, world, range),
    speaker: async (keyOrName, range) => {
      const key = await resolvedSpeaker(keyOrName)
      if (!key) return undefined
      const identities = speakerIdentities(database, world)
      const [identity, keys] = [await identities.of(key), await keysOfSpeaker(database, identities, key)]
      const { total, names, roles, outlets } = await read.speakerCountsOf(database, keys)
      const rows = await read.statementsBy(database, keys, range)
      const [first, ...others] = names
      return {
        key: identity.key,
        name: first?.name ?? rows[0]?.speaker_name ?? wordingOfKey(key),
        aliases: others.map(({ name }) => name),
        ties: identity.ties,
        ...(identity.person && { person: identity.person }),
        roles,
        outlets,
        total: isLocal(key) ? await unnamedTotal(database, key, rows.length) : total,
        ...(isLocal(key) && { unnamed: true as const }),
        days: await daysOfKeys(database, keys),
        topics: await topicsOfSpeaker(database, identity.key, world),
        statements: await statementCards(rows),
      }
    },
    outlets: () => read.outletCounts(database),
    outlet: async (idOrName, range) => {
      const found = await resolvedOutlet(idOrName)
      if (!found) return undefined
      const counts = await read.outletCountsOf(database, found.key)
      return {
        id: found.key,
        name: found.name,
        ...counts,
        carriers: entityNames(counts.carriers, world),
        speakers: entityNames(counts.speakers, world),
        days: await daysIn(database, 'outlet-days', found.key),
        latest: (await articleList(database, { ...range, outlet: found.key })).items,
      }
    },
    outletReuse: async (idOrName, last) => {
      const found = await resolvedOutlet(idOrName)
      return found && outletReuseOf({ database, world, keptOf }, found, last)
    },
  }
}

const unnamedTotal = async (database: Database, key: string, onPage: number): Promise<number> =>
  isWording(key) ? ((await countsAmong(database, 'unnamed', [wordingOfKey(key)]))[0]?.count ?? 0) : onPage

async function daysOfKeys(database: Database, keys: readonly string[]): Promise<DayCount[]> {
  const days = new Map<string, number>()
  for (const key of keys)
    for (const { day, count } of await daysIn(database, 'speaker-days', key)) days.set(day, count + (days.get(day) ?? 0))
  return [...days].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Each who is one once, with what is counted under all of the names. */
async function speakerList(database: Database, world: World, range: SpeakerRange): Promise<NamedCount[]> {
  const word = range.word && nameAsKey(range.word, writtenIn(range.word, world.languages))
  const rows = await read.speakerCounts(database, { ...range, ...(word && { word }) })
  if (range.unnamed) return rows.map((one) => ({ ...one, key: wordingKey(one.key) }))
  const identities = speakerIdentities(database, world)
  const found: NamedCount[] = []
  for (const one of entityNames(rows, world)) {
    const { key, ties } = await identities.of(one.key)
    // Under the name that is counted most, which stands before the others.
    if (key !== one.key) continue
    const others = await countsAmong(
      database,
      'speakers',
      ties.map((tie) => tie.key),
    )
    found.push({ ...one, count: others.reduce((sum, { count }) => sum + count, one.count) })
  }
  return found.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
