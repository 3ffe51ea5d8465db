import type { Alert, Find, Follow, FollowDesk } from '../../model/follow.ts'
import { type Database, StoreError } from '../../store/database.ts'
import { markRead, newestAlerts } from '../../store/follows/alerts.ts'
import { followByToken, followNamed } from '../../store/follows/follows.ts'
import { addFollow, dropFollow, followSummaries, resumeFollow, stopFollow, wouldFind } from './follow-book.ts'

/** Follows and their alerts, as a reading room shows them. */
export const followDesk = (database: Database): FollowDesk => ({
  follows: async () =>
    (await followSummaries(database)).map(({ targets, ...rest }) => ({
      ...rest,
      targets: targets.map(({ kind, failures, failing }) => ({ kind, failures, ...(failing !== undefined && { failing }) })),
    })),
  alerts: async ({ follow, limit, offset }) => {
    const one = follow === undefined ? undefined : await followNamed(database, follow)
    if (follow !== undefined && !one) return undefined
    const alerts = await newestAlerts(database, { ...(one && { follow: one.id }), limit, offset })
    return { alerts, ...(one && { follow: one }) }
  },
  feed: async (token, limit): Promise<{ follow: Follow; alerts: readonly Alert[] } | undefined> => {
    const follow = await followByToken(database, token)
    return follow && { follow, alerts: await newestAlerts(database, { follow: follow.id, limit }) }
  },
  finds: async ({ follow, since, limit }) => {
    const one = await followNamed(database, follow)
    if (!one) return undefined
    const finds: Find[] = []
    for await (const { find } of wouldFind(database, one.query, since)) if (finds.push(find) >= limit) break
    return finds
  },
  follow: async (name, query) => {
    try {
      return { follow: (await addFollow(database, { name, query })).follow }
    } catch (error) {
      // What went wrong with the database itself has a trouble.
      if (!(error instanceof StoreError) || error.trouble !== undefined) throw error
      return { refused: error.message }
    }
  },
  pause: (named) => whereThere(database, named, (id) => stopFollow(database, id)),
  resume: (named) => whereThere(database, named, (id) => resumeFollow(database, id)),
  remove: (named) => whereThere(database, named, (id) => dropFollow(database, id)),
  read: async (upTo) => void (await markRead(database, upTo)),
})

async function whereThere(database: Database, named: string, work: (id: string) => Promise<unknown>): Promise<boolean> {
  const follow = await followNamed(database, named)
  if (follow) await work(follow.id)
  return follow !== undefined
}
