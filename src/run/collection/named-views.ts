import type { Collection } from '../../model/collection.ts'
import { articleList } from '../../store/article-list.ts'
import { daysIn } from '../../store/counts.ts'
import * as read from '../../store/reading.ts'
import type { CollectionSource } from './collection-source.ts'
import { entityNames } from './entity-names.ts'
import { topicsOfSpeaker } from './overview.ts'
import { outletReuseOf } from './reuse/outlet-reuse.ts'

/** Speakers and outlets: lists of them, and each with what is counted of it. */
export function namedViews({
  database,
  world,
  names: { resolvedSpeaker, resolvedOutlet },
  statementCards,
  keptOf,
}: CollectionSource): Pick<Collection, 'speakers' | 'speaker' | 'outlets' | 'outlet' | 'outletReuse'> {
  return {
    speakers: async (range) => entityNames(await read.speakerCounts(database, range), world),
    speaker: async (keyOrName, range) => {
      const key = await resolvedSpeaker(keyOrName)
      if (!key) return undefined
      const { total, names, roles, outlets } = await read.speakerCountsOf(database, key)
      const [first, ...others] = names
      return {
        key,
        name: first?.name ?? key,
        aliases: others.map(({ name }) => name),
        roles,
        outlets,
        total,
        days: await daysIn(database, 'speaker-days', key),
        topics: await topicsOfSpeaker(database, key, world),
        statements: await statementCards(await read.statementsBy(database, key, range)),
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
