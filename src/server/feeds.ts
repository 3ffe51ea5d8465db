import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { atomFeed } from '../follow/feeds/atom-feed.ts'
import { type FollowFeed, MOST_ENTRIES, updatedOf } from '../follow/feeds/feed.ts'
import { jsonFeedOf } from '../follow/feeds/json-feed.ts'
import type { FollowDesk } from '../model/follow.ts'

const FORMATS: Readonly<Record<string, { readonly type: string; readonly write: (feed: FollowFeed) => string }>> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
}

/**
 * Feeds of follows, each at an address that nobody can guess: whoever has it reads that feed and nothing else, and brings no token, since readers of
 * feeds cannot. Whoever brings the tag or the time of the last answer is told that nothing changed.
 */
export function feedsOf(desk: FollowDesk): Hono {
  const app = new Hono()
  app.use('/feeds/*', etag())
  app.get('/feeds/:file', async (c) => {
    const [, token, ending] = /^([\w-]{16,100})\.(atom|json)$/u.exec(c.req.param('file')) ?? []
    const found = token === undefined ? undefined : await desk.feed(token, MOST_ENTRIES)
    if (!found) return c.text('There is no such feed.', 404)
    const { origin, pathname } = new URL(c.req.url)
    const feed = { ...found, self: `${origin}${pathname}`, room: origin }
    const modified = new Date(updatedOf(feed)).toUTCString()
    const headers = { 'cache-control': 'private, no-cache', 'last-modified': modified, 'x-robots-tag': 'noindex' }
    const since = c.req.header('if-modified-since')
    if (!c.req.header('if-none-match') && since && Date.parse(since) >= Date.parse(modified)) return c.body(null, 304, headers)
    const { type, write } = FORMATS[ending!]!
    return c.body(write(feed), 200, { ...headers, 'content-type': type })
  })
  return app
}
