import type { Alert, Follow } from '../../model/follow.ts'

/** Newest alerts of a follow, as a reader of feeds is given them. */
export interface FollowFeed {
  readonly follow: Pick<Follow, 'id' | 'name' | 'added'>
  /** Newest first. */
  readonly alerts: readonly Alert[]
  /** Where the feed itself lies, and the reading room: `https://room.example`. */
  readonly self: string
  readonly room: string
}

/** Entries of a feed. */
export const MOST_ENTRIES = 50

/** The id of an alert in a feed: all versions of one alert have it, and no other alert has. */
export const entryId = (alert: Pick<Alert, 'id'>): string => `tag:isnad.invalid,2024:alert/${alert.id}`

export const updatedOf = ({ follow, alerts }: FollowFeed): string => alerts[0]?.updated ?? new Date(follow.added).toISOString()
