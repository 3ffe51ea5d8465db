import type { CaptureRef } from './capture.ts'
import type { Found, RuleId, Span } from './span.ts'

/** ISO 8601 with exactly the precision known: `2022-12`, `2022-12-29`, `2022-12-29T10:30`, `2022-12-29T10:30:00+03:00`. */
export type Stamp = string

export interface Outlet {
  /** Of the gazetteer, else the host without `www.`, else the folded name. */
  readonly id: string
  readonly name: string
}

/** A piece of `Article.text`. Blocks are in order, do not overlap, and every letter of the text lies in one. */
export interface Block {
  readonly kind: 'paragraph' | 'subheading' | 'list' | 'table' | 'quote' | 'dateline' | 'credit' | 'caption'
  readonly span: Span
  /** Of a report that goes on: when this update was added. */
  readonly at?: Stamp
}

export type FurnitureKind =
  | 'navigation'
  | 'latest-news'
  | 'related'
  | 'share'
  | 'author-box'
  | 'newsletter'
  | 'cookie-notice'
  | 'comments'
  | 'caption-credit'
  | 'advertisement'
  | 'chrome'
  | 'tags'
  | 'other-article'
  | 'recurring'

/** What was left out of the body, and the rule that removed it. */
export interface Furniture {
  readonly kind: FurnitureKind
  readonly text: string
  readonly rule: RuleId
  /** Where the piece is a list of headlines of other pages: each, with its link and how sure the cut is (1: the markup says so). */
  readonly headlines?: readonly { readonly text: string; readonly url?: string; readonly confidence: number }[]
  /** Where it stands in the text, of a piece that was read as part of the body until other pages of the outlet printed it too. */
  readonly span?: Span
  /** What that was concluded from. */
  readonly recurs?: Recurrence
}

/** On how many pages of an outlet, and on how many days, a block stands that has nothing to do with them. */
export interface Recurrence {
  readonly pages: number
  readonly days: number
  /** More pages than were looked at. */
  readonly more: boolean
}

/** One thing that a page says about a date of its own, believed or not. */
export interface DateWitness {
  readonly of: 'published' | 'updated'
  readonly stamp: Stamp
  readonly quote: string
  readonly rule: RuleId
  readonly believed: boolean
  readonly why?: string
}

/** An address that is the page's too, or that the page gives itself and that is not believed. */
export interface OtherAddress {
  readonly url: string
  /**
   * What says that it is one: it is a copy in a web `archive`; it has parameters of `tracking` more; the page that was captured there names
   * another as its `canonical`; the page names its layouts as `amphtml`, `alternate` (for telephones) or `shortlink`; a server sent a
   * `redirect` from it.
   */
  readonly by: 'archive' | 'tracking' | 'canonical' | 'amphtml' | 'alternate' | 'shortlink' | 'redirect'
  /** Why it is not believed to be the page's: `another site`, `the front page`. */
  readonly doubt?: string
}

export interface Article {
  /** A digest of the address (or source) and of what is printed: another version of a page is another article. */
  readonly id: string
  /** What all versions of one page have in common: a digest of the address, else of the source. */
  readonly page: string
  readonly capture: CaptureRef
  readonly url?: string
  /** Other addresses of the page, with what says so; the one it was captured at is the first. */
  readonly addresses?: readonly OtherAddress[]
  readonly outlet?: Found<Outlet>
  readonly language: string
  readonly headline?: Found<string>
  readonly byline?: Found<string>
  readonly dateline?: Found<string>
  readonly published?: Found<Stamp>
  readonly updated?: Found<Stamp>
  readonly dates: readonly DateWitness[]
  /** The page prints the beginning alone: the rest is for those who pay or log in. */
  readonly cut?: Found<'beginning'>
  /** The page prints one of several parts: which, counted from 1, and the addresses of those beside it. */
  readonly part?: Found<{ readonly number: number; readonly previous?: string; readonly next?: string }>
  /** The body as printed, paragraphs parted by one line feed. Headline, byline and captions are not in it. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly captions: readonly string[]
  readonly picture?: string
  readonly section?: string
  readonly furniture: readonly Furniture[]
}
