import type { z } from '@hono/zod-openapi'
import { type Context, Hono } from 'hono'
import type { ExportFormat, Records } from '../exports/formats/format.ts'
import { EXPORT_FORMATS, exportFormat, fileOf } from '../exports/formats/index.ts'
import type { RecordKind } from '../exports/record-kind.ts'
import { articleRecords } from '../exports/records/article.ts'
import { statementRecords } from '../exports/records/group.ts'
import { searchRecords } from '../exports/records/search-hit.ts'
import type { Collection, Kept, SearchHit } from '../model/collection.ts'
import { SearchFile } from './query-params.ts'
import { Id, none, wrongParameters } from './resource.ts'

/** Most hits of a search that one file holds. */
const MAX_ARTICLES = 1000
const PART = 100

/** What may be had as a file: its path without the ending, which names the format. */
interface FileResource {
  /** What a program calls it, before the name of the format: `exportArticle`. */
  readonly operation: string
  readonly path: string
  readonly summary: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  /** `last` is the end of the path as asked, without the ending. */
  answer(c: Context, collection: Collection, last: string, format: ExportFormat): Promise<Response>
}

/** Pages, statements with all their printings, and searches: `/articles/{id}.csv`, `/statements/{id}.jsonl`, `/search.csv?q=`. */
export const FILE_RESOURCES: readonly FileResource[] = [
  {
    operation: 'exportArticle',
    path: '/articles/{id}',
    summary: 'statements of an article as a file',
    params: Id,
    query: none,
    answer: async (c, collection, id, format) => {
      const kept = await collection.article(id)
      return kept ? await file(c, `article-${kept.article.id}`, format, articleRecords, [kept]) : c.json({ error: 'no such article' }, 404)
    },
  },
  {
    operation: 'exportGroup',
    path: '/statements/{id}',
    summary: 'a statement on all its pages as a file',
    params: Id,
    query: none,
    answer: async (c, collection, id, format) => {
      const view = await collection.group(id)
      return view ? await file(c, `statement-${id}`, format, statementRecords, [view]) : c.json({ error: 'no such statement' }, 404)
    },
  },
  {
    operation: 'exportSearch',
    path: '/search',
    summary: `a search as a file, at most ${MAX_ARTICLES} articles`,
    params: none,
    query: SearchFile,
    answer: async (c, collection, _, format) => {
      const asked = SearchFile.safeParse(c.req.query())
      if (!asked.success) return c.json({ error: wrongParameters(asked.error) }, 400)
      const hits = await hitsOf(collection, asked.data)
      return format.ofPages
        ? file(c, 'search', format, articleRecords, keptOf(collection, hits))
        : file(c, 'search', format, searchRecords, hits)
    },
  },
]

const ENDING = `\\.(?:${EXPORT_FORMATS.map(({ name }) => name).join('|')})`

export function exportsOf(collection: Collection): Hono {
  const app = new Hono()
  for (const { path, answer } of FILE_RESOURCES) {
    const last = path.lastIndexOf('/') + 1
    const name = path.slice(last) === '{id}' ? '[^/]+' : path.slice(last)
    app.get(`${path.slice(0, last)}:file{${name}${ENDING}}`, (c: Context) => {
      const asked = c.req.param('file') ?? ''
      const dot = asked.lastIndexOf('.')
      const format = exportFormat(asked.slice(dot + 1))
      return format ? answer(c, collection, asked.slice(0, dot), format) : c.notFound()
    })
  }
  return app
}

async function hitsOf(collection: Collection, { q, ...query }: z.output<typeof SearchFile>): Promise<SearchHit[]> {
  const hits: SearchHit[] = []
  for (let offset = 0; offset < MAX_ARTICLES; offset += PART) {
    const part = await collection.search({ words: q, ...query, limit: PART, offset })
    hits.push(...part.hits)
    if (part.hits.length < PART) break
  }
  return hits
}

/** The pages that were found, whole. */
async function* keptOf(collection: Collection, hits: readonly SearchHit[]): AsyncGenerator<Kept> {
  for (const { article } of hits) {
    const kept = await collection.article(article.id)
    if (kept) yield kept
  }
}

async function file<T>(c: Context, name: string, format: ExportFormat, kind: RecordKind<T>, records: Records<T>): Promise<Response> {
  c.header('content-disposition', `attachment; filename="${name.replace(/[^\w-]/gu, '')}.${format.ending ?? format.name}"`)
  return c.body(await fileOf(format, kind, records), 200, { 'content-type': format.mediaType })
}
