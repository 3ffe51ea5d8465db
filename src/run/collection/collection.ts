import type { Collection, Kept, PageReading } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import { world } from '../../pipeline/world.ts'
import { creditedChains } from '../../stages/chains/index.ts'
import type { Database } from '../../store/database.ts'
import { furnitureAmong, recurringBlocks } from '../../store/lone-blocks.ts'
import { openDatabase } from '../../store/open.ts'
import * as read from '../../store/reading.ts'
import { boundsOf } from '../keeping/reuse-bounds.ts'
import { loneRecords } from '../reading/lone-records.ts'
import { withoutRecurring } from '../reading/without-recurring.ts'
import { givenSharing } from './given-sharing.ts'
import { groupsOver } from './group-view.ts'
import { namedViews } from './named-views.ts'
import { namesIn } from './names-in.ts'
import { overviewOf } from './overview.ts'
import { searchViews } from './search-views.ts'
import { sharingOver } from './sharing.ts'
import { statementCardsOver } from './statement-cards.ts'

/** A collection that is there: a file, or `postgres://…`. Errors: none there, of a newer version, not reachable. */
export async function openCollection(location: string): Promise<Collection> {
  return collectionOver(await openDatabase(location, { create: false }), world)
}

export function collectionOver(database: Database, world: World): Collection {
  const chained = (kept: PageReading): Kept => ({
    ...kept,
    chain: creditedChains(kept.article, kept.statements, kept.carriers, world),
  })
  const keptOf = async (numbers: readonly number[]) => {
    const recurring = await recurringBlocks(database, numbers)
    const rows = await read.keptByNumber(database, numbers)
    return new Map([...rows].map(([number, kept]) => [number, chained(withoutRecurring(kept, recurring.get(number)))]))
  }
  const names = namesIn(database, world)
  const statementCards = statementCardsOver(database)
  return {
    stats: async () => ({ ...(await read.statsOf(database)), window: (await boundsOf(database)).windowDays }),
    latest: async (range, outlet) => read.latestCards(database, range, outlet && ((await names.resolvedOutlet(outlet))?.key ?? outlet)),
    article: async (idOrUrl) => {
      const number = await read.numberOf(database, idOrUrl)
      return number === undefined ? undefined : (await keptOf([number])).get(number)
    },
    versions: (page) => read.versionCards(database, page),
    ...sharingOver(database, world, keptOf),
    known: async (page) => {
      const lone = loneRecords(page, world)
      const furniture = await furnitureAmong(
        database,
        lone.map(({ block }) => block),
      )
      return chained(
        withoutRecurring(
          page,
          lone.flatMap(({ block, place }) => (furniture.has(block) ? [{ place, ...furniture.get(block)! }] : [])),
        ),
      )
    },
    sharingGiven: (page) => givenSharing(database, world, keptOf, page),
    ...groupsOver(database, world, keptOf),
    ...searchViews(database, world, names, statementCards),
    ...namedViews({ database, world, names, statementCards, keptOf }),
    ...overviewOf({ database, world, statementCards, carrierKey: names.keyOf, outletOf: names.resolvedOutlet }),
    close: () => database.close(),
  }
}
