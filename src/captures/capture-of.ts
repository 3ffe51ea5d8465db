import { createHash } from 'node:crypto'
import type { Capture } from '../model/capture.ts'
import { type ArticleLine, fieldsOf } from './article-line.ts'
import { pageText } from './page-text.ts'

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
  return { ...place, id: idOf(place.url, bytes), media, charset, body: text, ...(garbled && { garbled }) }
}

/** One line of JSON: an article in fields, a page in markup, or the cause why it is neither. */
export function lineCapture(place: Place, line: string): Capture | string {
  const read = fieldsOf(line)
  return typeof read === 'string' ? read : lineFields(place, read, line)
}

function lineFields(place: Place, read: ArticleLine, line: string): Capture {
  const { fields, html } = read
  const { source, record } = place
  const { url, seen: at } = fields
  const id = idOf(url, line)
  if (html !== undefined) return { source, record, url, at, id, media: 'html', charset: 'utf-8', body: html }
  return { source, record, url, at, id, media: 'fields', charset: 'utf-8', fields }
}
