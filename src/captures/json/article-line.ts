import type { ArticleFields } from '../../model/capture.ts'
import type { FeedEntry } from '../feeds/feed-entry.ts'
import { exportedArticle, isRow, type Row } from './json-articles.ts'

/** An article of JSON: its fields, or a page in markup, or an article in markup with what is said of it. */
export interface ArticleLine {
  readonly fields: ArticleFields
  readonly html?: string
  readonly entry?: FeedEntry
}

const NAMES = ['id', 'url', 'outlet', 'outletName', 'title', 'byline', 'published', 'seen'] as const

/** The value of a text of JSON that is an object; in words, why it is none. */
export function rowOf(json: string): Row | string {
  try {
    const value: unknown = JSON.parse(json)
    return isRow(value) ? value : 'not a JSON object'
  } catch {
    return 'not valid JSON'
  }
}

export const hasArticle = (row: Row): boolean => typeof fieldsOf(row) !== 'string'

/** The fields of an object of JSON, or the cause why it has none: those named in `ArticleFields`, then those that common exports have. */
export function fieldsOf(row: Row): ArticleLine | string {
  if (typeof row.text !== 'string' && typeof row.html !== 'string') return ofExport(row)
  const wrong = [...NAMES, 'text', 'html'].find((name) => row[name] !== undefined && row[name] !== null && typeof row[name] !== 'string')
  if (wrong && wrong !== 'id') return `the field "${wrong}" is not a string`
  const other = typeof row.text === 'string' ? exportedArticle({ ...row, text: row.text.padEnd(LONG) }) : undefined
  const { entry, seen, site } = other === undefined || typeof other === 'string' ? NOTHING : other
  const said = (name: (typeof NAMES)[number]): string | undefined =>
    row[name] === undefined || row[name] === null || row[name] === '' ? undefined : String(row[name])
  const fields: ArticleFields = {
    text: typeof row.text === 'string' ? row.text : '',
    id: said('id'),
    url: said('url') ?? entry.url,
    outlet: said('outlet'),
    outletName: said('outletName') ?? site,
    title: said('title') ?? entry.title,
    byline: said('byline') ?? entry.byline,
    published: said('published') ?? entry.published,
    seen: said('seen') ?? seen,
  }
  return { fields, html: typeof row.text === 'string' ? undefined : (row.html as string) }
}

/** However short, a field called `text` is the text. */
const LONG = 100
const NOTHING: { readonly entry: FeedEntry; readonly seen?: string; readonly site?: string } = { entry: {} }

function ofExport(row: Row): ArticleLine | string {
  const found = exportedArticle(row)
  if (typeof found === 'string') {
    const wrong = ['text', 'html'].find((name) => row[name] !== undefined && row[name] !== null)
    return wrong ? `the field "${wrong}" is not a string` : found
  }
  const { entry, text = '', seen, site } = found
  const { url, title, byline, published, guid: id } = entry
  const fields: ArticleFields = { text, id, url, title, byline, published, outletName: site, seen }
  return { fields, ...(entry.html && { entry }) }
}
