import type { ArticleFields } from '../model/capture.ts'

export interface ArticleLine {
  readonly fields: ArticleFields
  readonly html?: string
}

const NAMES = ['id', 'url', 'outlet', 'outletName', 'title', 'byline', 'published', 'seen'] as const

/** The fields of one line of JSON Lines, or the cause why it has none. Only fields named in `ArticleFields` and `html` are read. */
export function fieldsOf(line: string): ArticleLine | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'not valid JSON'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object'
  const row = value as Record<string, unknown>
  const wrong = [...NAMES, 'text', 'html'].find((name) => row[name] !== undefined && row[name] !== null && typeof row[name] !== 'string')
  if (wrong && wrong !== 'id') return `the field "${wrong}" is not a string`
  if (typeof row.text !== 'string' && typeof row.html !== 'string') return 'neither "text" nor "html" is there'
  const said = (name: (typeof NAMES)[number]): string | undefined =>
    row[name] === undefined || row[name] === null || row[name] === '' ? undefined : String(row[name])
  const fields: ArticleFields = {
    text: typeof row.text === 'string' ? row.text : '',
    id: said('id'),
    url: said('url'),
    outlet: said('outlet'),
    outletName: said('outletName'),
    title: said('title'),
    byline: said('byline'),
    published: said('published'),
    seen: said('seen'),
  }
  return { fields, html: typeof row.text === 'string' ? undefined : (row.html as string) }
}
