import { Hono } from 'hono'
import type { AddedGiven } from '../run/keeping/add-given.ts'

export type AddGiven = (bytes: Uint8Array, name: string) => Promise<AddedGiven>

/** Adding through the API: `POST /captures?name=page.html`, the bytes of one file as the body. Token, size and rate are looked at before. */
export function capturesOf(add: AddGiven): Hono {
  const app = new Hono()
  app.post('/captures', async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) return c.json({ error: 'the request has no body: send the bytes of a page, a feed or an archive' }, 400)
    const added = await add(bytes, c.req.query('name')?.slice(0, 200) || 'page')
    return c.json(added, added.fresh + added.versions + added.renewed + added.unchanged > 0 ? 200 : 422)
  })
  return app
}
