import type { MiddlewareHandler } from 'hono'
import { every } from 'hono/combine'
import { etag } from 'hono/etag'

/** An answer has a tag made of its content; whoever brings the tag again is told that nothing changed, without the content. */
export const revalidated = (): MiddlewareHandler =>
  every(async (c, next) => {
    await next()
    // Kept by whoever asked alone, since a token may stand behind it, and asked for again each time.
    if (c.req.method === 'GET' && c.res.status === 200) c.header('cache-control', 'private, no-cache')
  }, etag())
