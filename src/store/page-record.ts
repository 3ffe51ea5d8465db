import type { Span } from '../model/span.ts'
import type { Wording } from '../model/wording.ts'

/** Text in UTF-8, as a database takes it: between threads half the size of a string, and written without turning it again. */
export type Utf8 = Uint8Array

/** The analysed words of an article's parts, parted by spaces. */
export interface PageWords {
  readonly headline: Utf8
  readonly body: Utf8
  readonly quotes: Utf8
}

/** A statement as it is stored beside its page. */
export interface StatementRecord {
  readonly id: string
  readonly form: string
  /** Its words as printed. */
  readonly words: string
  readonly content: readonly Span[]
  readonly speaker?: { readonly key: string; readonly name: string; readonly role?: string }
}

/** A block that has little to do with the rest of its page: furniture, where other pages of the outlet print it too. */
export interface LoneRecord {
  /** 48 bits: the same for an outlet's blocks that read alike. */
  readonly block: number
  /** Index among the blocks of the article. */
  readonly place: number
  /** Ids of the statements that lie in it. */
  readonly statements: readonly string[]
}

/** One page as it is stored; the words of its parts come analysed. Made where pages are read, so that the writer only writes. */
export interface PageRecord {
  readonly id: string
  /** Digest of the versions of the stages that read it. */
  readonly reading: string
  /** The digest of the capture it was read from. */
  readonly capture: string
  readonly page: string
  readonly url?: string
  /** Other addresses that are this page's by what it says: `page` is the id that each would have alone. */
  readonly addresses: readonly { readonly page: string; readonly url: string; readonly reason: string }[]
  readonly outlet: { readonly id: string; readonly name: string }
  readonly headline: string
  readonly byline?: string
  readonly published?: string
  readonly seen?: string
  /** Publication, else capture: a day, for windows and filters. */
  readonly day?: string
  readonly summary: string
  /** The whole reading as JSON: a `PageReading`. */
  readonly kept: Utf8
  readonly words: PageWords
  /** The language that analysed the words: the page is searched by it. BCP 47. */
  readonly language: string
  readonly statements: readonly StatementRecord[]
  readonly credits: readonly { readonly key: string; readonly name: string }[]
  readonly wording: Wording
  readonly lone: readonly LoneRecord[]
}

/** A record, the number it is to be stored under, and its period of days. */
export interface NumberedRecord {
  readonly number: number
  readonly period: number
  readonly record: PageRecord
}
