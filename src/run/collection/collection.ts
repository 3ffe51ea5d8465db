import type { Collection } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import { world } from '../../pipeline/world.ts'
import type { Database } from '../../store/database.ts'
import { entriesOf } from '../../store/desk/entries.ts'
import { openDatabase } from '../../store/open.ts'
import { deskViews } from '../desk/desk-views.ts'
import { capturedViews } from './captured-views.ts'
import { collectionSource } from './collection-source.ts'
import { groupViews } from './groups/group-views.ts'
import { namedViews } from './named-views.ts'
import { overviewOf } from './overview.ts'
import { pageViews } from './page-views.ts'
import { sharingViews } from './reuse/sharing.ts'
import { searchViews } from './search/search-views.ts'
import { sourceViews } from './sources/source-views.ts'
import { versionViews } from './versions/version-views.ts'

/** A collection that is there: a file, or `postgres://…`. Errors: none there, of a newer version, not reachable. */
export async function openCollection(location: string): Promise<Collection> {
  return collectionOver(await openDatabase(location, { create: false }), world)
}

/** Each file answers the questions of one concern, all from the same source. */
export function collectionOver(database: Database, world: World): Collection {
  const source = collectionSource(database, world)
  return {
    ...pageViews(source),
    ...capturedViews(source),
    ...versionViews(source),
    ...sourceViews(source),
    ...sharingViews(source),
    ...groupViews(source),
    ...searchViews(source),
    ...namedViews(source),
    ...overviewOf(source),
    desk: async (query) => deskViews(database, world, await entriesOf(database, query)),
    close: () => database.close(),
  }
}
