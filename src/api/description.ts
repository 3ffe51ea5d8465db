import { createRoute, z } from '@hono/zod-openapi'
import { EXPORT_FORMATS } from '../exports/formats/index.ts'
import { FILE_RESOURCES } from './exports.ts'
import type { Resource } from './resource.ts'
import { Problem } from './schemas.ts'

/** What the description of the API says of itself; paths are added to it. */
export const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Isnad',
    version: '1',
    description: 'Who said it, who carried it, what changed on the way. Offsets are UTF-16 code units into `article.text`.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api', description: 'this server' }],
  tags: [
    { name: 'reading', description: 'what is kept' },
    { name: 'files', description: 'the same as files' },
    { name: 'adding', description: 'pages that are brought' },
    { name: 'follows', description: 'saved searches, and what they tell' },
    { name: 'desk', description: 'corrections, notes and dossiers of people' },
  ],
  // Reading asks for the token only where the server is not open to everybody.
  security: [{ token: [] }, {}] as Record<string, string[]>[],
}

export const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })

/** Answers that every path may give. */
export const PROBLEMS = {
  400: json(Problem, 'a parameter is not known or not of its form'),
  401: json(Problem, 'the server asks for its token'),
  503: json(Problem, 'the server is busy, or the answer takes longer than is allowed; ask again after `Retry-After` seconds'),
}
const NOT_FOUND = { 404: json(Problem, 'nothing in the collection has this id or name') }

export const resourceRoute = ({ operation, path, summary, params, query, result, kind }: Resource) =>
  createRoute({
    method: 'get',
    path,
    operationId: operation,
    summary,
    tags: ['reading'],
    request: { params, query },
    responses: { 200: json(result, summary), ...(kind === 'collection' ? {} : NOT_FOUND), ...PROBLEMS },
  })

/** Each file in each format: `/articles/{id}.csv`. */
export const fileRoutes = FILE_RESOURCES.flatMap(({ operation, path, summary, params, query }) =>
  EXPORT_FORMATS.map(({ name, mediaType }) =>
    createRoute({
      method: 'get',
      path: `${path}.${name}`,
      operationId: `${operation}As${name[0]!.toUpperCase()}${name.slice(1)}`,
      summary,
      tags: ['files'],
      request: { params, query },
      responses: {
        200: { description: summary, content: { [mediaType.split(';')[0]!]: { schema: z.string() } } },
        ...NOT_FOUND,
        ...PROBLEMS,
      },
    }),
  ),
)
