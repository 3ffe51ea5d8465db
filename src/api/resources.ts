import { z } from '@hono/zod-openapi'
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
  SearchResult,
  SpeakerView,
  Statement,
  StatementCard,
  Stats,
} from './schemas.ts'

/** What may be asked at one path, and where in the collection the answer is. */
export interface Resource {
  readonly path: string
  readonly summary: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly result: z.ZodType
  /** What there is none of where nothing is found. */
  readonly kind: string
  /** Undefined where nothing has this id or name. The collection's own types are the contract; schemas describe the same shapes to those outside. */
  find(collection: Collection, params: unknown, query: unknown): Promise<unknown>
}

const none = z.object({})
const Id = z.object({ id: z.string().min(1).max(2000) })
const Words = Page.extend({ q: z.string().min(1).max(2000) })

/** One of a list that is always there. */
const list = <Q extends z.ZodObject>(
  path: string,
  summary: string,
  query: Q,
  result: z.ZodType,
  find: (collection: Collection, query: z.infer<Q>) => Promise<unknown>,
): Resource => ({
  path,
  summary,
  params: none,
  query,
  result,
  kind: 'resource',
  find: (collection, _, asked) => find(collection, asked as z.infer<Q>),
})

/** One by its id or name. */
const one = <Q extends z.ZodObject>(
  path: string,
  summary: string,
  kind: string,
  query: Q,
  result: z.ZodType,
  find: (collection: Collection, id: string, query: z.infer<Q>) => Promise<unknown>,
): Resource => ({
  path,
  summary,
  params: Id,
  query,
  result,
  kind,
  find: (collection, params, asked) => find(collection, (params as z.infer<typeof Id>).id, asked as z.infer<Q>),
})

export const RESOURCES: readonly Resource[] = [
  list('/stats', 'counts over the collection', none, Stats, (collection) => collection.stats()),
  list(
    '/articles',
    'articles, newest first',
    Page.extend({ outlet: z.string().optional() }),
    z.array(ArticleCard),
    (collection, { outlet, ...range }) => collection.latest(range, outlet),
  ),
  one('/articles/{id}', 'an article by id or (encoded) address, with what was read in it', 'article', none, Kept, (collection, id) =>
    collection.article(id),
  ),
  one('/articles/{id}/versions', 'all versions of its page', 'article', none, z.array(ArticleCard), async (collection, id) => {
    const kept = await collection.article(id)
    return kept && collection.versions(kept.article.page)
  }),
  one(
    '/articles/{id}/copies',
    'articles that share long runs of words with it, copies before shared passages',
    'article',
    none,
    z.array(Copy),
    async (collection, id) => {
      const kept = await collection.article(id)
      return kept && collection.copies(kept.article.id)
    },
  ),
  one(
    '/statements/{id}',
    'a statement and its article',
    'statement',
    none,
    z.object({ statement: Statement, article: Article }),
    (collection, id) => collection.statement(id),
  ),
  one(
    '/statements/{id}/group',
    'every page that prints the statement: chains, reuse, changes, disagreements',
    'statement',
    none,
    Group,
    (collection, id) => collection.group(id),
  ),
  list('/statements', 'statements that hold words like these', Words, z.array(StatementCard), (collection, { q, limit }) =>
    collection.statementsLike(q, limit),
  ),
  list('/speakers', 'speakers by the number of their statements', Page, z.array(NamedCount), (collection, range) =>
    collection.speakers(range),
  ),
  one('/speakers/{id}', 'a speaker by key or name', 'speaker', Page, SpeakerView, (collection, id, range) => collection.speaker(id, range)),
  list('/outlets', 'outlets by the number of their articles', none, z.array(NamedCount), (collection) => collection.outlets()),
  one('/outlets/{id}', 'an outlet by id or name', 'outlet', Page, OutletView, (collection, id, range) => collection.outlet(id, range)),
  list(
    '/search',
    'articles that hold what the query asks for; those with most of its words where few hold all',
    Search,
    SearchResult,
    (collection, { q, ...query }) => collection.search({ words: q, ...query }),
  ),
]
