/** Where a page as taken lies. `id` is a digest of the address and the bytes. */
export interface CaptureRef {
  readonly id: string
  /** The file as the user named it; `-` for standard input. */
  readonly source: string
  /** The record inside the file: a WARC-Record-ID, `line 12`, a feed entry. */
  readonly record?: string
  readonly url?: string
  /** When the page was taken, ISO 8601 with the precision known; a day is `2015-07-21`. */
  readonly at?: string
  readonly charset?: string
  readonly media: 'html' | 'text' | 'fields'
}

/** An article whose parts are already told apart: a line of JSON Lines, an entry of a full-text feed. */
export interface ArticleFields {
  readonly id?: string
  readonly url?: string
  readonly outlet?: string
  readonly outletName?: string
  readonly title?: string
  readonly byline?: string
  readonly text: string
  readonly published?: string
  readonly seen?: string
}

/** A page as it was taken, decoded to text; never altered afterwards. */
export type Capture =
  | (CaptureRef & { readonly media: 'html' | 'text'; readonly body: string })
  | (CaptureRef & { readonly media: 'fields'; readonly fields: ArticleFields })

/** A page as a tree: what a parser of HTML or a live document gives. A string is a text node. */
export type PageNode = PageElement | string
export interface PageElement {
  /** Lower case. */
  readonly tag: string
  /** Names in lower case; an object without prototype. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PageNode[]
}

/** A file or record that could not be read, in words for the user: what, where, why. */
export interface Problem {
  readonly source: string
  readonly record?: string
  readonly cause: string
}

export type CaptureOutcome = { readonly capture: Capture } | { readonly problem: Problem }

/** A page that holds no article, and why that was concluded. */
export interface NoArticle {
  readonly none: true
  readonly why: string
}
