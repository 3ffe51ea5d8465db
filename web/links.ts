import type { Article } from '../src/model/article.ts'
import type { CapturedAt } from '../src/model/collection.ts'
import type { Field, Span } from '../src/model/span.ts'

/** Addresses of the room. Keys and ids come from pages, so they are always encoded. */
export const articleHref = (id: string): string => `/articles/${encodeURIComponent(id)}`
export const statementHref = (id: string): string => `/statements/${encodeURIComponent(id)}`
export const speakerHref = (key: string): string => `/speakers/${encodeURIComponent(key)}`
export const outletHref = (key: string): string => `/outlets/${encodeURIComponent(key)}`
export const agencyHref = (key: string): string => `/agencies/${encodeURIComponent(key)}`
export const versionsHref = (id: string, to?: number): string => `${articleHref(id)}/versions${to === undefined ? '' : `?to=${to}`}`
export const compareHref = (a: string, b: string): string => `/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}`

/** A place in the body of an article, marked and scrolled to. Offsets are UTF-16 code units. */
export const placeHref = (article: string, { start, end }: Span): string => `${articleHref(article)}?at=${start}-${end}#at`

/** The page as it was captured, at the words that prove a value. */
export const capturedHref = (article: string, span?: Span, field?: Field): string =>
  `${articleHref(article)}/captured${placeQuery(span, field)}${span ? '#captured' : ''}`

/** What stands in the frame of it. */
export const frameHref = (article: string, at: CapturedAt | undefined): string =>
  `${articleHref(article)}/frame${placeQuery(at?.span, at?.field)}${at ? '#isnad-at' : ''}`

const placeQuery = (span: Span | undefined, field: Field | undefined): string =>
  span ? `?at=${span.start}-${span.end}${field && field !== 'text' ? `&field=${field}` : ''}` : ''

/** The address of a page as a link; only web addresses are ever links, whatever a capture says. */
export function outsideHref(url: string | undefined): string | undefined {
  if (!url || !/^https?:\/\//iu.test(url)) return undefined
  try {
    return new URL(url).href
  } catch {
    return undefined
  }
}

/** An address as a person reads it. */
export function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

export const titleOf = ({ headline, text }: Article): string => headline?.value || shortened(text.replace(/\s+/gu, ' '), 80)

/** Cut between words where it is longer than `most`. */
export const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most).replace(/\s\S*$/u, '')} …` : words

/** Where a page was captured, without the folders of the machine that it lies on. */
export const sourceName = (source: string): string => source.split(/[\\/]/u).at(-1) ?? source
export const outletName = ({ outlet, capture }: Article): string => outlet?.value.name ?? sourceName(capture.source)
