import { z } from '@hono/zod-openapi'
import { Page, Search } from './query-params.ts'
import { Article, Statement } from './record-schemas.ts'
import { list, none, one, type Resource } from './resource.ts'
import { ArticleCard, Copy, Group, Kept, NamedCount, OutletView, SearchResult, SpeakerView, StatementCard, Stats } from './schemas.ts'

const Words = Page.extend({ q: z.string().min(1).max(2000) })

/** All that the API answers in JSON; routes, description and the list for people are made from it. */
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
