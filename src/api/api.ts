import { OpenAPIHono } from '@hono/zod-openapi'
import type { Collection } from '../model/collection.ts'
import { captureRoute } from './captures.ts'
import { DESCRIPTION, fileRoutes, resourceRoute } from './description.ts'
import { deskRoutes } from './desk.ts'
import { followReading, followWriting } from './follows.ts'
import { wrongParameters } from './resource.ts'
import { RESOURCES } from './resources.ts'

/** The JSON API over a collection; reading only. Its description is at `/openapi.json`; it names the adding of pages too, which the server has. */
export function apiOf(collection: Collection): OpenAPIHono {
  const api = new OpenAPIHono()
  for (const resource of RESOURCES) {
    const route = resourceRoute(resource)
    api.openAPIRegistry.registerPath(route)
    api.get(route.getRoutingPath(), async (c) => {
      const answer = await resource.answer(collection, { params: c.req.param(), query: onceOrList(c.req.queries()) })
      if ('wrong' in answer) return c.json({ error: wrongParameters(answer.wrong) }, 400)
      return answer.found === undefined ? c.json({ error: `no such ${resource.kind}` }, 404) : c.json(answer.found, 200)
    })
  }
  for (const route of [...fileRoutes, captureRoute, ...deskRoutes, ...followReading, ...followWriting])
    api.openAPIRegistry.registerPath(route)
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  api.doc31('/openapi.json', DESCRIPTION)
  api.get('*', (c) => c.json({ error: 'no such resource; see /api/openapi.json' }, 404))
  return api
}

const onceOrList = (queries: Readonly<Record<string, string[]>>): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]))
