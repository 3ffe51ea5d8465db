import type { Expression } from '../model/search.ts'
import type { PageWords } from './page-record.ts'

export type Value = string | number | null | Uint8Array
export type Row = Readonly<Record<string, Value>>

/** What the store needs of a database; `?` stands for a value in every dialect. */
export interface Database {
  readonly dialect: Dialect
  all<R extends Row = Row>(sql: string, values?: readonly Value[]): Promise<R[]>
  /** Resolves with the number of rows changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>
  /** Runs one statement for many rows; resolves with the number of rows changed. */
  runAll(sql: string, rows: readonly (readonly Value[])[]): Promise<number>
  /** All or nothing; what `work` resolves with, once it is on the disk. */
  transaction<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Where databases differ. */
export interface Dialect {
  readonly name: string
  /** Statements of each version of the schema; the first makes version 1 of nothing. */
  readonly migrations: readonly (readonly string[])[]
  /** Run first in a transaction that adds pages, where writers do not wait for each other of themselves. */
  readonly lockWriters?: string
  /** Run first in a transaction that takes hosts for a watcher, likewise. */
  readonly lockWatchers?: string
  /** The partition in which the prints of a period lie, and what makes it; absent where tables are not parted. */
  partitionOf?(period: number): { readonly name: string; readonly sql: string }
  /** `words` of an article's parts become searchable under its number. */
  readonly indexWords: string
  /** The article under a number is found by its words no more. */
  forgetWords(number: number, words: PageWords): Sql
  /** `SELECT number`: the articles whose words match, each once. */
  matching(expression: Expression): Sql
}

export interface Sql {
  readonly sql: string
  readonly values: readonly Value[]
}

/** What is wrong with a collection, where a caller has an answer of its own to it. */
export type StoreTrouble = 'disk-full' | 'locked' | 'read-only'

/** A collection that cannot be opened or written, in words for the user. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble | undefined

  constructor(message: string, { trouble, cause }: { readonly trouble?: StoreTrouble; readonly cause?: unknown } = {}) {
    super(message, { cause })
    this.trouble = trouble
  }
}

export interface OpenOptions {
  /** Whether the collection is made where there is none; without it one that cannot be written is opened for reading. */
  readonly create: boolean
  /** Longest that another writer is waited for. */
  readonly waitMs?: number
  /** Told once when another writer is waited for. */
  readonly onWait?: (message: string) => void
}
