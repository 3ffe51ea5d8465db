import type { Collection } from '../../../model/collection.ts'
import type { WatchedSource } from '../../../model/watched-source.ts'
import type { Database } from '../../../store/database.ts'
import { listsOfSources, type Planned } from '../../../store/watch/plan.ts'
import { type WatchSource, watchSources } from '../../../store/watch/sources.ts'
import type { CollectionSource } from '../collection-source.ts'
import { sourceHealth } from './source-health.ts'

/** Sites that are watched; `now`: milliseconds since 1970. */
export const sourceViews = ({ database }: Pick<CollectionSource, 'database'>, now = Date.now): Pick<Collection, 'sources'> => ({
  sources: () => watchedSources(database, now()),
})

async function watchedSources(database: Database, now: number): Promise<WatchedSource[]> {
  const sources = await watchSources(database)
  const lists = new Map<string, Planned[]>()
  for (const list of await listsOfSources(database)) lists.set(list.source, [...(lists.get(list.source) ?? []), list])
  return sources.map((source) => watchedSource(source, lists.get(source.id) ?? [], now))
}

function watchedSource(source: WatchSource, lists: readonly Planned[], now: number): WatchedSource {
  const { state, notes, usual } = sourceHealth(source, lists, now)
  const { id, name, home, added, succeeded, found, counts, outcomes } = source
  const dues = state === 'paused' ? [] : lists.flatMap(({ due }) => (due === undefined ? [] : [due]))
  return {
    id,
    name,
    home,
    state,
    notes,
    added: stamp(added),
    ...(succeeded !== undefined && { succeeded: stamp(succeeded) }),
    ...(found !== undefined && { found: stamp(found) }),
    ...(dues.length > 0 && { next: stamp(Math.min(...dues)) }),
    today: counts[stamp(now).slice(0, 10)] ?? 0,
    ...(usual !== undefined && { usual: Math.round(10 * usual) / 10 }),
    outcomes,
    lists: lists.map(({ address, kind, outcome, why }) => ({ address, kind, ...(outcome && { outcome }), ...(why && { why }) })),
  }
}

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`
