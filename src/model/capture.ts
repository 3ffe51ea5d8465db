import type { PageKind } from './page-kind.ts'

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
  /** `sha256:` and 64 hex digits, of the bytes that were read as this page: codings undone, of JSON the text of the object. */
  readonly digest?: string
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
  | (CaptureRef & {
      readonly media: 'html' | 'text'
      readonly body: string
      /** The charset in which UTF-8 was read before it was saved, so that letters are lost: the text is no language. */
      readonly garbled?: string
    })
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

/** Where a record or entry of a file lies, and what its headers say of it. What is not known is absent. */
export interface RecordPlace {
  /** The file as the user named it; `-` for standard input. */
  readonly source: string
  /** The record inside the file: a WARC-Record-ID, `line 12`, `entry 3`. */
  readonly record?: string
  /** How many records this one stands for, where many are left out for one cause: `line 1001 and 8999 more` are 9000. */
  readonly records?: number
  /** Bytes into the file as it lies; in a compressed file, where the member that holds the record begins. */
  readonly offset?: number
  readonly url?: string
  /** The WARC type (`response`, `revisit`), `entry` of a feed, `line` of JSON Lines, `page` of a PDF, or `file` for a file taken as a whole. */
  readonly type?: string
  /** The HTTP status. */
  readonly status?: number
  /** The media type as declared, without parameters: `text/html`. */
  readonly media?: string
}

/**
 * Why a record gave no capture. `not-of-interest`: whole, and no page by its nature (a redirect, an image, a request, DNS).
 * `refused`: whole, and not read (too large, binary, a coding that is not known). `damaged`: cut off, corrupt, or not to be opened.
 */
export type LeftOutKind = 'not-of-interest' | 'refused' | 'damaged'

/** A record, an entry or a file that gave no capture, with the reason in words for the user. */
export interface LeftOut {
  readonly place: RecordPlace
  readonly outcome: LeftOutKind
  readonly why: string
  /** Of a redirect that is meant to last: the address that it names, in full. */
  readonly leads?: string
  /** Of a page that was seen again unchanged, where the record with its body was not read: the address of that record, and when it was taken. */
  readonly sameAs?: { readonly url: string; readonly at: string }
}

/** What became of one record or entry of a file: each gives exactly one of these. `note` is worth saying of a capture: it was cut by its crawler. */
export type CaptureOutcome = { readonly place: RecordPlace; readonly capture: Capture; readonly note?: string } | LeftOut

/** Where a capture that gave an article lies on this machine; one capture may lie in several places. */
export interface CapturePlace {
  /** The id of the capture, and of the article that it gave. */
  readonly capture: string
  readonly article: string
  /** The file by its whole path; inside a WACZ `/news/day.wacz#archive/data.warc.gz`; an address where the record was fetched from an archive. */
  readonly path: string
  readonly place: RecordPlace
  /** As `CaptureRef.digest`, of what lies here. */
  readonly digest: string
}

/** A page that holds no article, and why that was concluded. */
export interface NoArticle {
  readonly none: true
  readonly why: string
  /** What the page is instead, where it says so: one that was not found, a check for robots, a wall of cookies. */
  readonly kind?: PageKind
}
