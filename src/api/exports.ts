import type { Context } from 'hono'
import { Hono } from 'hono'
import { csvOf, jsonLines } from '../exports/csv.ts'
import { GROUP_HEADER, groupRows } from '../exports/group-rows.ts'
import { SEARCH_HEADER, searchRows } from '../exports/search-rows.ts'
import { articleRows, STATEMENT_HEADER } from '../exports/statement-rows.ts'
import type { Collection, SearchHit } from '../model/collection.ts'
import { Search } from './asked.ts'

/** Most hits of a search that one file holds. */
const MOST = 1000
const PART = 100

type Format = 'csv' | 'jsonl'

/** Pages, statements with all their printings, and searches as files: `/articles/{id}.csv`, `/statements/{id}.jsonl`, `/search.csv?q=`. */
export function exportsOf(collection: Collection): Hono {
  const app = new Hono()
  app.get('/articles/:file{[^/]+\\.(?:csv|jsonl)}', async (c) => {
    const { id, format } = named(c.req.param('file'))
    const kept = await collection.article(id)
    if (!kept) return c.json({ error: 'no such article' }, 404)
    return file(c, `article-${kept.article.id}`, format, STATEMENT_HEADER, () => articleRows(kept), [kept])
  })
  app.get('/statements/:file{[^/]+\\.(?:csv|jsonl)}', async (c) => {
    const { id, format } = named(c.req.param('file'))
    const view = await collection.group(id)
    if (!view) return c.json({ error: 'no such statement' }, 404)
    return file(c, `statement-${id}`, format, GROUP_HEADER, () => groupRows(view), [view])
  })
  app.get('/:file{search\\.(?:csv|jsonl)}', async (c) => {
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
    const { format } = named(c.req.param('file'))
    return file(c, 'search', format, SEARCH_HEADER, () => searchRows(hits), hits)
  })
  return app
}

const named = (name: string): { id: string; format: Format } => {
  const dot = name.lastIndexOf('.')
  return { id: name.slice(0, dot), format: name.slice(dot + 1) as Format }
}

function file(
  c: Context,
  name: string,
  format: Format,
  header: readonly string[],
  rows: () => Parameters<typeof csvOf>[1],
  records: readonly unknown[],
) {
  c.header('content-disposition', `attachment; filename="${name.replace(/[^\w-]/gu, '')}.${format}"`)
  if (format === 'csv') return c.body(csvOf(header, rows()), 200, { 'content-type': 'text/csv; charset=utf-8' })
  return c.body(jsonLines(records), 200, { 'content-type': 'application/jsonl; charset=utf-8' })
}
