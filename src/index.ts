import type { NoArticle } from './model/capture.ts'
import type { Reading } from './model/reading.ts'
import { world } from './pipeline/world.ts'
import { readCapture } from './run/reading/read-page.ts'
import { digest } from './text/digest.ts'

export type { Article, Block, DateWitness, Furniture, Outlet, Stamp } from './model/article.ts'
export type { NoArticle } from './model/capture.ts'
export type { Alignment, Chain, Change, ChangeType, Gap, Hand, Link } from './model/chain.ts'
export type { CarrierMention, Layers, Sentence, TimeMention } from './model/layers.ts'
export type { Reading } from './model/reading.ts'
export type { Found, Span } from './model/span.ts'
export type { Carrier, Cue, Speaker, Statement } from './model/statement.ts'

/** A page to read: markup, or text as copied from a page. */
export type PageInput = ({ readonly html: string } | { readonly text: string }) & {
  /** Where it was found: names the outlet, and tells versions of one page from other pages. */
  readonly url?: string
  /** When it was taken, ISO 8601: an upper bound of its publication. */
  readonly takenAt?: string
  /** What to call it where it has no address. */
  readonly source?: string
}

/**
 * One page, from what was captured to its credited chains; or, where it holds no article, why that was concluded.
 * Pure: no disk, no network, no clock, no scripts of the page. Spans are UTF-16 code units, half-open, into `article.text`.
 */
export function readPage(input: PageInput): Reading | NoArticle {
  const { url, takenAt } = input
  const body = 'html' in input ? input.html : input.text
  const source = input.source ?? url ?? 'page'
  const ref = { id: digest('capture', url ?? '', body), source, ...(url && { url }), ...(takenAt && { at: takenAt }) }
  return readCapture({ ...ref, media: 'html' in input ? 'html' : 'text', body }, world)
}
