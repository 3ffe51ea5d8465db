import { Hono } from 'hono'
import { reportLine } from '../exports/records/report-line.ts'
import { articlesIn } from '../model/record-report.ts'
import type { AddedGiven } from '../run/ingest/add-given.ts'

/** How adding is listed for people. */
export const ADDING = {
  path: 'POST /api/captures?name=',
  summary:
    'adds the page, feed or archive in the body; with <code>Authorization: Bearer</code> and the token that the server was started with; 503 with <code>Retry-After</code> while another program writes, 507 where the disk is full',
} as const

export type AddGiven = (bytes: Uint8Array, name: string) => Promise<AddedGiven>

/**
 * Adding through the API: `POST /captures?name=page.html`, the bytes of one file as the body. The answer counts what became of the
 * records and tells of the first of them one by one, as `isnad add --report` does. Token, size and rate are looked at before.
 */
export function capturesOf(add: AddGiven): Hono {
  const app = new Hono()
  app.post('/captures', async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) return c.json({ error: 'the request has no body: send the bytes of a page, a feed or an archive' }, 400)
    const { reports, ...added } = await add(bytes, c.req.query('name')?.slice(0, 200) || 'page')
    return c.json({ ...added, records: reports.map(reportLine) }, articlesIn(added.outcomes) > 0 ? 200 : 422)
  })
  return app
}
