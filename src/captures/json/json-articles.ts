import { plainOf } from '../feeds/entry-text.ts'
import type { FeedEntry } from '../feeds/feed-entry.ts'
import { isJsonFeed } from '../feeds/json-feed.ts'

export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What exports of other tools call the parts of an article. The first that is there is taken. */
const TITLE = ['title', 'headline', 'heading', 'name']
const URL_NAMES = ['url', 'link', 'permalink', 'canonical_url', 'canonicalUrl', 'article_url', 'page_url', 'web_url', 'webUrl', 'source'] // biome-ignore format: one list
const BYLINE = ['byline', 'author', 'authors', 'creator', 'writer', 'reporter']
const PUBLISHED = [
  'published', 'date_published', 'datePublished', 'published_at', 'publishedAt', 'published_date', 'publish_date', 'publishDate',
  'publication_date', 'publicationDate', 'pub_date', 'pubDate', 'date_publish', 'dateTime', 'date',
] // biome-ignore format: one list
const SEEN = ['seen', 'fetched_at', 'crawled_at', 'scraped_at', 'date_download', 'crawl_date', 'retrieved_at']
const SITE = ['outletName', 'outlet_name', 'source_name', 'sourceName', 'site_name', 'siteName', 'publisher', 'media_name', 'source', 'hostname'] // biome-ignore format: one list
const TEXT = ['articleBody', 'maintext', 'full_text', 'fullText', 'article_text', 'articleText', 'content_text', 'body_text', 'plain_text', 'text', 'body', 'content', 'story'] // biome-ignore format: one list
const HTML = ['content_html', 'body_html', 'html_content', 'contentHtml', 'bodyHtml']

/** An article as another tool exports it, with the time at which it was taken; undefined of an object that holds none. */
export interface Exported {
  readonly entry: FeedEntry
  readonly text?: string
  readonly seen?: string
  readonly site?: string
}

/** The text in a value: itself, what WordPress calls rendered, or the name of a person or publisher; of several their names. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) {
    const names = value.map((one) => (Array.isArray(one) ? undefined : wordsOf(one))).filter((one) => one !== undefined)
    return names.join(', ') || undefined
  }
  return isRow(value) ? ['rendered', 'name', 'title', '#text'].map((key) => value[key]).find((one) => typeof one === 'string' && one.trim() !== '') as string | undefined : undefined // biome-ignore format: one condition
}

function firstOf(row: Row, names: readonly string[], fits: (words: string) => boolean = () => true): string | undefined {
  for (const name of names) {
    const value = row[name]
    const words = value === undefined ? undefined : wordsOf(value)
    if (words !== undefined && fits(words)) return words
  }
  return undefined
}

const isAddress = (words: string): boolean => /^https?:\/\//iu.test(words)
const MARKUP = /<(?:p|div|br|h[1-6]|article|section|span)\b[^<>]*>/iu
/** An interface that gives away no more than the beginning says how much is missing. */
const MISSING = /\[\+\d+ chars\]\s*$/u
/** A field of the names above that holds less is a label. */
const LEAST_TEXT = 80

/** The article in an object by the names of common exports; in words, why there is none. */
export function exportedArticle(row: Row): Exported | string {
  const html = firstOf(row, HTML) ?? firstOf(row, TEXT, (words) => MARKUP.test(words))
  const text = html === undefined ? firstOf(row, TEXT, ({ length }) => length >= LEAST_TEXT) : undefined
  const words = html ?? text
  if (words === undefined) return `no article: of its fields (${Object.keys(row).slice(0, 8).join(', ') || 'none'}) none holds a text`
  if (MISSING.test(words)) return 'the beginning of an article only: its text breaks off and says how many letters are missing'
  const written = firstOf(row, TITLE)
  const title = written && plainOf(written)
  const url = firstOf(row, URL_NAMES, isAddress)
  const byline = firstOf(row, BYLINE, (name) => !/^\d+$/u.test(name))
  const published = firstOf(row, PUBLISHED)
  const guid = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : undefined
  const entry = { title, url, byline, published, guid, html } as FeedEntry
  const seen = firstOf(row, SEEN)
  const site = firstOf(row, SITE, (name) => !isAddress(name))
  return { entry, ...(text !== undefined && { text }), ...(seen && { seen }), ...(site && { site }) }
}

const WRAPPERS = ['_source', 'article', 'post', 'item', 'node', 'doc', 'data', 'articles', 'items', 'posts', 'results', 'docs', 'documents', 'news', 'entries', 'hits', 'response', 'records', 'rows', 'stories', 'value'] // biome-ignore format: one list
const DEEPEST = 4

/** The objects in a value that may be articles: itself, or those in the lists that exports wrap them in (`{"status": "ok", "articles": [ … ]}`). */
export function rowsIn(value: unknown, isArticle: (row: Row) => boolean, depth = 0): Row[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one) => (isRow(one) ? orItself(one, isArticle, depth) : []))
  return isRow(value) ? orItself(value, isArticle, depth) : []
}

function orItself(row: Row, isArticle: (row: Row) => boolean, depth: number): Row[] {
  if (isJsonFeed(row) || isArticle(row)) return [row]
  for (const name of WRAPPERS) {
    const inside = typeof row[name] === 'object' ? rowsIn(row[name], isArticle, depth + 1) : []
    if (inside.some(isArticle)) return inside
  }
  return [row]
}
