import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Collection } from '../model/collection.ts'
import { RESOURCES, type Resource } from './resources.ts'
import { Problem } from './schemas.ts'

/** The JSON API over a collection; reading only. Its own description is at `/openapi.json`. */
export function apiOf(collection: Collection): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) =>
      result.success
        ? undefined
        : c.json({ error: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') }, 400),
  })
  for (const resource of RESOURCES)
    api.openapi(routeOf(resource), async (c) => {
      const found = await resource.find(collection, c.req.valid('param'), c.req.valid('query'))
      return found === undefined ? c.json({ error: `no such ${resource.kind}` }, 404) : c.json(found as object, 200)
    })
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Isnad', version: '1', description: 'Who said it, who carried it, what changed on the way.' },
  })
  api.get('*', (c) => c.json({ error: 'no such resource; see /api/openapi.json' }, 404))
  return api
}

const routeOf = ({ path, summary, params, query, result }: Resource) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { params, query },
    responses: {
      200: json(result, summary),
      400: json(Problem, 'a parameter is not of its form'),
      503: json(Problem, 'the server is busy, or the answer takes longer than is allowed; ask again after `Retry-After` seconds'),
      404: json(Problem, 'nothing in the collection has this id or name'),
    },
  })

const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })
