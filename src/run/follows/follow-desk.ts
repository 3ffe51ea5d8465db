import type { Alert, Follow, FollowDesk } from '../../model/follow.ts'
import type { Database } from '../../store/database.ts'
import { alertCounts, markRead, newestAlerts } from '../../store/follows/alerts.ts'
import { allFollows, followByToken, followNamed } from '../../store/follows/follows.ts'
import { addFollow } from './follow-book.ts'

/** Follows and their alerts, as a reading room shows them. */
export const followDesk = (database: Database): FollowDesk => ({
  follows: async () => {
    const counts = await alertCounts(database)
    return (await allFollows(database)).map((follow) => ({
      follow,
      alerts: counts.get(follow.id)?.alerts ?? 0,
      unread: counts.get(follow.id)?.unread ?? 0,
    }))
  },
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
  follow: async (name, query) => (await addFollow(database, { name, query })).follow,
  read: async (upTo) => void (await markRead(database, upTo)),
})
