import { type Context, Hono } from 'hono'
import type { ExportFormat } from '../exports/formats/format.ts'
import { EXPORT_FORMATS, exportFormat, fileOf } from '../exports/formats/index.ts'
import type { RecordKind } from '../exports/record-kind.ts'
import { articleRecords } from '../exports/records/article.ts'
import { statementRecords } from '../exports/records/group.ts'
import { searchRecords } from '../exports/records/search-hit.ts'
import type { Collection, SearchHit } from '../model/collection.ts'
import { Search } from './asked.ts'

/** Most hits of a search that one file holds. */
const MOST = 1000
const PART = 100

const ENDING = `\\.(?:${EXPORT_FORMATS.map(({ name }) => name).join('|')})`

/** Pages, statements with all their printings, and searches as files: `/articles/{id}.csv`, `/statements/{id}.jsonl`, `/search.csv?q=`. */
export function exportsOf(collection: Collection): Hono {
  const app = new Hono()
  app.get(`/articles/:file{[^/]+${ENDING}}`, async (c) => {
    const { id, format } = named(c.req.param('file'))
    const kept = await collection.article(id)
    if (!kept) return c.json({ error: 'no such article' }, 404)
    return file(c, `article-${kept.article.id}`, format, articleRecords, [kept])
  })
  app.get(`/statements/:file{[^/]+${ENDING}}`, async (c) => {
    const { id, format } = named(c.req.param('file'))
    const view = await collection.group(id)
    if (!view) return c.json({ error: 'no such statement' }, 404)
    return file(c, `statement-${id}`, format, statementRecords, [view])
  })
  app.get(`/:file{search${ENDING}}`, async (c) => {
    const asked = Search.safeParse(c.req.query())
    if (!asked.success)
      return c.json({ error: asked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') }, 400)
    const { q, limit: _limit, offset: _offset, ...query } = asked.data
    const hits: SearchHit[] = []
    for (let offset = 0; offset < MOST; offset += PART) {
      const part = await collection.search({ words: q, ...query, limit: PART, offset })
      hits.push(...part.hits)
      if (part.hits.length < PART) break
    }
    return file(c, 'search', named(c.req.param('file')).format, searchRecords, hits)
  })
  return app
}

/** The route lets no other ending pass. */
const named = (name: string): { id: string; format: ExportFormat } => {
  const dot = name.lastIndexOf('.')
  return { id: name.slice(0, dot), format: exportFormat(name.slice(dot + 1))! }
}

function file<T>(c: Context, name: string, format: ExportFormat, kind: RecordKind<T>, records: readonly T[]) {
  c.header('content-disposition', `attachment; filename="${name.replace(/[^\w-]/gu, '')}.${format.name}"`)
  return c.body(fileOf(format, kind, records), 200, { 'content-type': format.mediaType })
}
