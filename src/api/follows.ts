import { createRoute, z } from '@hono/zod-openapi'
import { type Context, Hono } from 'hono'
import type { Follow, FollowCounts, FollowDesk, FollowQuery } from '../model/follow.ts'
import { json, PROBLEMS } from './description.ts'
import { FollowAlerts, FollowFinds, FollowList, FollowRequest, FollowView } from './follow-schemas.ts'
import { Id, none, wrongParameters } from './resource.ts'
import { Problem } from './schemas.ts'

const MOST_ALERTS = 100
const MOST_FINDS = 1000

const Alerts = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MOST_ALERTS).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
const Test = z.strictObject({
  days: z.coerce.number().int().min(0).max(100_000).default(30).openapi({ description: 'on pages of so many days back; 0 for all' }),
})

const NO_FOLLOW = { 404: json(Problem, 'there is no follow of this id or name') }

const reading = <Q extends z.ZodType, R extends z.ZodType>(
  path: string,
  operationId: string,
  summary: string,
  { query, result }: { readonly query: Q; readonly result: R },
) =>
  createRoute({
    method: 'get',
    path,
    operationId,
    summary,
    tags: ['follows'],
    request: { ...(path.includes('{') && { params: Id }), query: query as unknown as z.ZodObject },
    responses: { 200: json(result, summary), ...(path.includes('{') && NO_FOLLOW), ...PROBLEMS },
  })

const writing = (path: string, operationId: string, summary: string, { body }: { readonly body?: z.ZodType } = {}) =>
  createRoute({
    method: 'post',
    path,
    operationId,
    summary,
    tags: ['follows'],
    security: [{ token: [] }],
    request: {
      ...(path.includes('{') && { params: Id }),
      ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      ...(body ? { 201: json(FollowView, 'the follow, which tells from now on') } : { 204: { description: 'done' } }),
      ...PROBLEMS,
      ...(path.includes('{') && NO_FOLLOW),
      403: json(Problem, 'writing is off, or the collection can only be read'),
      413: json(Problem, 'larger than is taken'),
      ...(body && { 422: json(Problem, 'the name is taken, or nothing is asked for') }),
      429: json(Problem, 'too many requests; ask again after `Retry-After` seconds'),
    },
  })

/** How saved searches are described: reading, and writing with the token. */
export const followReading = [
  reading('/follows', 'listFollows', 'saved searches, with what each finds, told and sends', { query: none, result: FollowList }),
  reading('/follows/{id}', 'getFollow', 'a saved search by id or name, with its alerts, newest first', {
    query: Alerts,
    result: FollowAlerts,
  }),
  reading('/follows/{id}/finds', 'testFollow', `what a saved search finds now, ${MOST_FINDS} at most`, {
    query: Test,
    result: FollowFinds,
  }),
]
export const followWriting = [
  writing('/follows', 'addFollow', 'follows a search from now on; what is there already is not told', { body: FollowRequest }),
  writing('/follows/{id}/pause', 'pauseFollow', 'tells nothing of a saved search for now'),
  writing('/follows/{id}/resume', 'resumeFollow', 'goes on with a saved search; what came in between is not told'),
  writing('/follows/{id}/remove', 'removeFollow', 'forgets a saved search with its alerts and feeds'),
]

const DAY_MS = 86_400_000
const stamp = (at: number): string => new Date(at).toISOString()

/** A follow as a program is shown it: its feeds stay with those who have their address. */
const shown = ({ id, name, query, added, paused, found, quietDays }: Follow) => ({
  id,
  name,
  query,
  added: stamp(added),
  ...(paused !== undefined && { paused: stamp(paused) }),
  ...(found !== undefined && { found: stamp(found) }),
  quietDays,
})

const counted = ({ follow, targets, ...counts }: FollowCounts) => ({
  ...shown(follow),
  ...counts,
  targets: targets.map(({ failing, ...target }) => ({ ...target, ...(failing !== undefined && { failing: stamp(failing) }) })),
})

/** Saved searches through the API; token, size and rate of what is written are looked at before. */
export function followsApi(desk: FollowDesk): Hono {
  const app = new Hono()
  const missing = (c: Context) => c.json({ error: 'no such follow' }, 404)
  const wrong = (c: Context, error: z.ZodError) => c.json({ error: wrongParameters(error) }, 400)
  app.get('/follows', async (c) => {
    const asked = none.safeParse(c.req.query())
    if (!asked.success) return wrong(c, asked.error)
    const items = (await desk.follows()).map(counted)
    return c.json({ total: items.length, items })
  })
  app.get('/follows/:id', async (c) => {
    const asked = Alerts.safeParse(c.req.query())
    if (!asked.success) return wrong(c, asked.error)
    const found = await desk.alerts({ follow: c.req.param('id'), ...asked.data })
    return found?.follow ? c.json({ follow: shown(found.follow), alerts: found.alerts }) : missing(c)
  })
  app.get('/follows/:id/finds', async (c) => {
    const asked = Test.safeParse(c.req.query())
    if (!asked.success) return wrong(c, asked.error)
    const { days } = asked.data
    const since = days > 0 ? stamp(Date.now() - days * DAY_MS).slice(0, 10) : undefined
    const items = await desk.finds({ follow: c.req.param('id'), ...(since && { since }), limit: MOST_FINDS })
    return items ? c.json({ items }) : missing(c)
  })
  app.post('/follows', async (c) => {
    const asked = FollowRequest.safeParse(await c.req.json().catch(() => undefined))
    if (!asked.success) return wrong(c, asked.error)
    const done = await desk.follow(asked.data.name, asked.data.query as FollowQuery)
    return 'follow' in done ? c.json(shown(done.follow), 201) : c.json({ error: done.refused }, 422)
  })
  for (const work of ['pause', 'resume', 'remove'] as const)
    app.post(`/follows/:id/${work}`, async (c) => ((await desk[work](c.req.param('id'))) ? c.body(null, 204) : missing(c)))
  return app
}
