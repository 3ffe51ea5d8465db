import { z } from '@hono/zod-openapi'
import type { Collection } from '../model/collection.ts'
import { correctionKinds } from '../model/desk.ts'
import { cursorOf, cursorText } from './cursor.ts'
import { DeskEntry, DeskQuery } from './desk-schemas.ts'
import { Articles, Limit, offsetOf, Page, Search, Statements } from './query-params.ts'
import { Article, Statement } from './record-schemas.ts'
import { list, none, one, type Resource } from './resource.ts'
import {
  ArticleCard,
  Copy,
  Group,
  Kept,
  listOf,
  NamedCount,
  OutletView,
  SearchResult,
  SpeakerView,
  StatementCard,
  Stats,
} from './schemas.ts'
import { WatchedSource } from './source-schemas.ts'
import { VersionHistory } from './version-schemas.ts'

/** All that the API answers in JSON; routes, description and the list for people are made from it. */
export const RESOURCES: readonly Resource[] = [
  list({
    operation: 'getStats',
    path: '/stats',
    summary: 'counts over the collection',
    kind: 'collection',
    query: none,
    result: Stats,
    find: (collection) => collection.stats(),
  }),
  list({
    operation: 'listArticles',
    path: '/articles',
    summary: 'articles, newest first or in the order of adding',
    kind: 'outlet',
    query: Articles,
    result: listOf(ArticleCard, 'ArticleList'),
    find: async (collection, { limit, cursor, outlet, since, sort }) => {
      const at = cursor === undefined ? undefined : cursorOf(cursor)
      const found = await collection.articles({
        limit,
        order: sort,
        ...(outlet && { outlet }),
        ...(since && { since }),
        ...(at?.kind === 'place' && { after: at.place }),
      })
      if (!found) return undefined
      const { total, items, next } = found
      return { total, items, ...(next && { next: cursorText({ kind: 'place', order: sort, place: next }) }) }
    },
  }),
  one({
    operation: 'getArticle',
    path: '/articles/{id}',
    summary: 'an article by id or (encoded) address, with what was read in it',
    kind: 'article',
    result: Kept,
    find: (collection, id) => collection.article(id),
  }),
  one({
    operation: 'getVersions',
    path: '/articles/{id}/versions',
    summary: 'the versions of its page, oldest capture first, and what the outlet changed from each to the next, with notice or without',
    kind: 'article',
    result: VersionHistory,
    find: (collection, id) => collection.versionHistory(id),
  }),
  one({
    operation: 'listCopies',
    path: '/articles/{id}/copies',
    summary: 'articles that share long runs of words with it, copies before shared passages',
    kind: 'article',
    result: listOf(Copy, 'CopyList'),
    find: async (collection, id) => {
      const kept = await collection.article(id)
      return kept && whole(await collection.copies(kept.article.id))
    },
  }),
  list({
    operation: 'listStatements',
    path: '/statements',
    summary: 'statements whose content holds words like these, best first, or all of a speaker, newest first',
    kind: 'speaker',
    query: Statements,
    result: listOf(StatementCard, 'StatementList'),
    find: async (collection, { q, speaker, limit, cursor }) => {
      if (q !== undefined) return { items: await collection.statementsLike(q, limit) }
      const offset = offsetOf(cursor)
      const found = await collection.speaker(speaker!, { limit, offset })
      return found && part(found.total, found.statements, offset)
    },
  }),
  one({
    operation: 'getStatement',
    path: '/statements/{id}',
    summary: 'a statement and its article',
    kind: 'statement',
    result: z.object({ statement: Statement, article: Article }).openapi('StatementInArticle'),
    find: (collection, id) => collection.statement(id),
  }),
  one({
    operation: 'getGroup',
    path: '/statements/{id}/group',
    summary: 'every page that prints the statement: chains, reuse, changes, disagreements',
    kind: 'statement',
    result: Group,
    find: (collection, id) => collection.group(id),
  }),
  list({
    operation: 'listSpeakers',
    path: '/speakers',
    summary: 'speakers by the number of their statements',
    kind: 'collection',
    query: Page,
    result: listOf(NamedCount, 'CountList'),
    find: async (collection, { limit, cursor }) => {
      const offset = offsetOf(cursor)
      const [{ speakers }, items] = [await collection.stats(), await collection.speakers({ limit, offset })]
      return part(speakers, items, offset)
    },
  }),
  one({
    operation: 'getSpeaker',
    path: '/speakers/{id}',
    summary: 'a speaker by key or name, with the newest statements; `/statements?speaker=` has all',
    kind: 'speaker',
    result: SpeakerView,
    find: (collection, id) => collection.speaker(id, NEWEST),
  }),
  list({
    operation: 'listOutlets',
    path: '/outlets',
    summary: 'outlets by the number of their articles',
    kind: 'collection',
    query: none,
    result: listOf(NamedCount, 'CountList'),
    find: async (collection) => whole(await collection.outlets()),
  }),
  one({
    operation: 'getOutlet',
    path: '/outlets/{id}',
    summary: 'an outlet by id or name, with the newest articles; `/articles?outlet=` has all',
    kind: 'outlet',
    result: OutletView,
    find: (collection, id) => collection.outlet(id, NEWEST),
  }),
  list({
    operation: 'listSources',
    path: '/sources',
    summary: 'sites that are watched: state, last answer, next visit, pages a day against what is usual, what is odd',
    kind: 'collection',
    query: none,
    result: listOf(WatchedSource, 'SourceList'),
    find: async (collection) => whole(await collection.sources()),
  }),
  list({
    operation: 'listCarriers',
    path: '/carriers',
    summary: 'those whom pages credit, by the number of pages',
    kind: 'collection',
    query: Limit,
    result: listOf(NamedCount, 'CountList'),
    find: async (collection, { limit }) => ({ items: await collection.carriers({ limit, offset: 0 }) }),
  }),
  ...(
    [
      ['listCorrections', '/corrections', 'what people said is wrong with what was read, beside what is read there now', correctionKinds],
      ['listNotes', '/notes', 'notes on statements', ['note']],
      ['listDossiers', '/dossiers', 'statements in dossiers, with notes', ['dossier']],
    ] as const
  ).map(([operation, path, summary, kinds]) =>
    list({
      operation,
      path,
      summary,
      kind: 'collection',
      query: DeskQuery,
      result: listOf(DeskEntry, 'DeskList'),
      find: async (collection, { all, statement, page, dossier, who }) =>
        whole(
          await collection.desk({
            kinds,
            ...(all !== 'true' && { inForce: true }),
            ...(statement && { statement }),
            ...(page && { page }),
            ...(dossier && { dossier }),
            ...(who && { who }),
          }),
        ),
    }),
  ),
  list({
    operation: 'search',
    path: '/search',
    summary: 'articles that hold what the query asks for; those with most of its words where few hold all',
    kind: 'outlet',
    query: Search,
    result: SearchResult.extend({ next: z.string().optional() }).openapi('SearchPage'),
    find: async (collection, { q, cursor, ...query }) => {
      const offset = offsetOf(cursor)
      const found = await collection.search({ words: q, ...query, offset })
      if (found.total === 0 && query.outlet && !(await outletIsKnown(collection, query.outlet))) return undefined
      const { next } = part(found.listed, found.hits, offset)
      return { ...found, ...(next && { next }) }
    },
  }),
]

/** How much of its newest a speaker or an outlet is shown with. */
const NEWEST = { limit: 20, offset: 0 }

const outletIsKnown = async (collection: Collection, outlet: string): Promise<boolean> =>
  (await collection.articles({ limit: 1, outlet })) !== undefined

const whole = <T>(items: readonly T[]) => ({ total: items.length, items })

/** A part of a list that begins at an offset. */
function part<T>(total: number, items: readonly T[], offset: number) {
  const end = offset + items.length
  return { total, items, ...(items.length > 0 && end < total && { next: cursorText({ kind: 'offset', offset: end }) }) }
}
