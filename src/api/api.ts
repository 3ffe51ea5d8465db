import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Collection } from '../model/collection.ts'
import { Page, Search } from './asked.ts'
import {
  Article,
  ArticleCard,
  Copy,
  Group,
  Kept,
  NamedCount,
  OutletView,
  Problem,
  SearchResult,
  SpeakerView,
  Statement,
  StatementCard,
  Stats,
} from './schemas.ts'

const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })
const missing = json(Problem, 'nothing in the collection has this id or name')
const wrong = json(Problem, 'a parameter is not of its form')
const Id = z.object({ id: z.string().min(1).max(2000) })

const get = <P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  path: string,
  summary: string,
  params: P,
  query: Q,
  result: R,
) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { params, query },
    responses: { 200: json(result, summary), 400: wrong, 404: missing },
  })

const none = z.object({})

/** The JSON API over a collection; reading only. Its own description is at `/openapi.json`. */
export function apiOf(collection: Collection): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) =>
      result.success
        ? undefined
        : c.json({ error: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') }, 400),
  })
  // The collection's own types are the contract; schemas describe the same shapes to those outside.
  const give = <T>(value: T | undefined, what: string) => (value === undefined ? { missing: { error: `no ${what}` } } : { value })

  api.openapi(get('/stats', 'counts over the collection', none, none, Stats), async (c) => c.json(await collection.stats(), 200) as never)
  api.openapi(
    get('/articles', 'articles, newest first', none, Page.extend({ outlet: z.string().optional() }), z.array(ArticleCard)),
    async (c) => {
      const { outlet, ...range } = c.req.valid('query')
      return c.json(await collection.latest(range, outlet), 200) as never
    },
  )
  api.openapi(get('/articles/{id}', 'an article by id or (encoded) address, with what was read in it', Id, none, Kept), async (c) => {
    const { value, missing: error } = give(await collection.article(c.req.valid('param').id), 'such article')
    return (value ? c.json(value, 200) : c.json(error, 404)) as never
  })
  api.openapi(get('/articles/{id}/versions', 'all versions of its page', Id, none, z.array(ArticleCard)), async (c) => {
    const kept = await collection.article(c.req.valid('param').id)
    return (kept ? c.json(await collection.versions(kept.article.page), 200) : c.json({ error: 'no such article' }, 404)) as never
  })
  api.openapi(
    get('/articles/{id}/copies', 'articles that share long runs of words with it, copies before shared passages', Id, none, z.array(Copy)),
    async (c) => {
      const kept = await collection.article(c.req.valid('param').id)
      return (kept ? c.json(await collection.copies(kept.article.id), 200) : c.json({ error: 'no such article' }, 404)) as never
    },
  )
  api.openapi(
    get('/statements/{id}', 'a statement and its article', Id, none, z.object({ statement: Statement, article: Article })),
    async (c) => {
      const { value, missing: error } = give(await collection.statement(c.req.valid('param').id), 'such statement')
      return (value ? c.json(value, 200) : c.json(error, 404)) as never
    },
  )
  api.openapi(
    get('/statements/{id}/group', 'every page that prints the statement: chains, reuse, changes, disagreements', Id, none, Group),
    async (c) => {
      const { value, missing: error } = give(await collection.group(c.req.valid('param').id), 'such statement')
      return (value ? c.json(value, 200) : c.json(error, 404)) as never
    },
  )
  api.openapi(
    get(
      '/statements',
      'statements that hold words like these',
      none,
      Page.extend({ q: z.string().min(1).max(2000) }),
      z.array(StatementCard),
    ),
    async (c) => {
      const { q, limit } = c.req.valid('query')
      return c.json(await collection.statementsLike(q, limit), 200) as never
    },
  )
  api.openapi(
    get('/speakers', 'speakers by the number of their statements', none, Page, z.array(NamedCount)),
    async (c) => c.json(await collection.speakers(c.req.valid('query')), 200) as never,
  )
  api.openapi(get('/speakers/{id}', 'a speaker by key or name', Id, Page, SpeakerView), async (c) => {
    const { value, missing: error } = give(await collection.speaker(c.req.valid('param').id, c.req.valid('query')), 'such speaker')
    return (value ? c.json(value, 200) : c.json(error, 404)) as never
  })
  api.openapi(
    get('/outlets', 'outlets by the number of their articles', none, none, z.array(NamedCount)),
    async (c) => c.json(await collection.outlets(), 200) as never,
  )
  api.openapi(get('/outlets/{id}', 'an outlet by id or name', Id, Page, OutletView), async (c) => {
    const { value, missing: error } = give(await collection.outlet(c.req.valid('param').id, c.req.valid('query')), 'such outlet')
    return (value ? c.json(value, 200) : c.json(error, 404)) as never
  })
  api.openapi(
    get(
      '/search',
      'articles that hold what the query asks for; those with most of its words where few hold all',
      none,
      Search,
      SearchResult,
    ),
    async (c) => {
      const { q, ...query } = c.req.valid('query')
      return c.json(await collection.search({ words: q, ...query }), 200) as never
    },
  )
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Isnad', version: '1', description: 'Who said it, who carried it, what changed on the way.' },
  })
  api.get('*', (c) => c.json({ error: 'no such resource; see /api/openapi.json' }, 404))
  api.onError((_, c) => c.json({ error: 'the collection could not answer' }, 500))
  return api
}
