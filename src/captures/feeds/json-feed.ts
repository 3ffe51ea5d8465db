import { blocksOf, escaped, isWhole, markupOf } from './entry-text.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'

type Row = Readonly<Record<string, unknown>>

export const isJsonFeed = (value: unknown): value is Row =>
  isRow(value) && typeof value.version === 'string' && /jsonfeed\.org\/version/u.test(value.version)

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const said = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)
const given = (name: keyof FeedEntry | 'link', value: string | undefined) => (value ? { [name]: value } : {})

/** A JSON Feed, version 1 or 1.1. */
export function jsonFeed(feed: Row): Feed {
  const items = Array.isArray(feed.items) ? feed.items.filter(isRow) : []
  return {
    kind: 'feed',
    ...given('title', said(feed.title)),
    ...given('link', said(feed.home_page_url)),
    entries: items.map((item) => entryOf(item, authorsOf(feed))),
  }
}

function entryOf(item: Row, feedAuthors: string | undefined): FeedEntry {
  const html = textOf(item)
  const id = typeof item.id === 'number' ? String(item.id) : said(item.id)
  const url = [item.url, item.external_url, id].map(said).find((one) => one && /^https?:\/\//iu.test(one))
  return {
    ...given('title', said(item.title)),
    ...given('url', url),
    ...given('guid', id),
    ...given('html', html),
    ...(!html && { without: said(item.summary) ? 'a teaser: the entry holds a summary, not the text' : 'the entry holds no text' }),
    ...given('byline', authorsOf(item) ?? feedAuthors),
    ...given('published', said(item.date_published)),
    ...given('updated', said(item.date_modified)),
  }
}

function textOf(item: Row): string | undefined {
  const html = said(item.content_html)
  if (html) return markupOf(html)
  const text = said(item.content_text)
  if (text) return markupOf(escaped(text))
  const summary = said(item.summary)
  return summary && isWhole(blocksOf(markupOf(escaped(summary)))) ? markupOf(escaped(summary)) : undefined
}

function authorsOf({ authors, author }: Row): string | undefined {
  const all = (Array.isArray(authors) ? authors : [author]).filter(isRow)
  return (
    all
      .map(({ name }) => said(name))
      .filter((name) => name !== undefined)
      .join(', ') || undefined
  )
}
