import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Collection } from '../model/collection.ts'
import { type Resource, wrongParameters } from './resource.ts'
import { RESOURCES } from './resources.ts'
import { Problem } from './schemas.ts'

/** The JSON API over a collection; reading only. Its own description is at `/openapi.json`. */
export function apiOf(collection: Collection): OpenAPIHono {
  const api = new OpenAPIHono()
  for (const resource of RESOURCES) {
    const route = routeOf(resource)
    api.openAPIRegistry.registerPath(route)
    api.get(route.getRoutingPath(), async (c) => {
      const answer = await resource.answer(collection, { params: c.req.param(), query: onceOrList(c.req.queries()) })
      if ('wrong' in answer) return c.json({ error: wrongParameters(answer.wrong) }, 400)
      return answer.found === undefined ? c.json({ error: `no such ${resource.kind}` }, 404) : c.json(answer.found, 200)
    })
  }
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Isnad', version: '1', description: 'Who said it, who carried it, what changed on the way.' },
  })
  api.get('*', (c) => c.json({ error: 'no such resource; see /api/openapi.json' }, 404))
  return api
}

const onceOrList = (queries: Readonly<Record<string, string[]>>): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]))

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
