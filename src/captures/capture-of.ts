import { createHash } from 'node:crypto'
import type { Capture } from '../model/capture.ts'
import { pageText } from './charsets/page-text.ts'
import { entryPage } from './feeds/entry-page.ts'
import { type ArticleLine, fieldsOf } from './json/article-line.ts'
import type { Row } from './json/json-articles.ts'

/** Where a page was found and what was said about it there. */
export interface Place {
  readonly source: string
  readonly record?: string
  readonly url?: string
  readonly at?: string
  /** The charset that a header gives. */
  readonly charset?: string
}

export const MAX_PAGE_BYTES = 50_000_000
export const TOO_LARGE = `larger than ${MAX_PAGE_BYTES / 1_000_000} MB: no article is, so it is not read`

/** `sha256:` and 64 hex digits, as WACZ writes digests. */
export const sha256Of = (bytes: Uint8Array | string): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** A digest of 80 bits as 20 hex digits; the same page at the same address has the same id wherever it lies. */
const idOf = (url: string | undefined, bytes: Uint8Array | string): string =>
  createHash('sha256')
    .update(url ?? '')
    .update('\0')
    .update(bytes)
    .digest('hex')
    .slice(0, 20)

export function pageCapture(place: Place, media: 'html' | 'text', bytes: Uint8Array): Capture {
  const { text, charset, garbled } = pageText(bytes, place.charset)
  return { ...place, id: idOf(place.url, bytes), digest: sha256Of(bytes), media, charset, body: text, ...(garbled && { garbled }) }
}

/** An object of JSON, which is written as `json`: an article in fields, a page in markup, or the cause why it is neither. */
export function rowCapture(place: Place, row: Row, json: string): Capture | string {
  const read = fieldsOf(row)
  return typeof read === 'string' ? read : lineFields(place, read, json)
}

function lineFields(place: Place, { fields, html, entry }: ArticleLine, json: string): Capture {
  const { source, record } = place
  const { url } = fields
  const at = fields.seen !== undefined && isStamp(fields.seen) ? fields.seen : undefined
  const id = idOf(url, json)
  const digest = sha256Of(json)
  const page = html ?? (entry && entryPage(entry, { kind: 'feed', entries: [], ...(fields.outletName && { title: fields.outletName }) }))
  if (page !== undefined) return { source, record, url, at, id, digest, media: 'html', charset: 'utf-8', body: page }
  return { source, record, url, at, id, digest, media: 'fields', charset: 'utf-8', fields: { ...fields, seen: at } }
}

/** A day that exists, with or without a time. */
function isStamp(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ]\d\d:\d\d)/u.exec(text) ?? []
  return (
    day !== undefined &&
    Number(month) >= 1 &&
    Number(day) >= 1 &&
    Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() &&
    Number(month) <= 12
  )
}
