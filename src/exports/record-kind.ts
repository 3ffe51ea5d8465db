import type { PageSet } from './pages/page-set.ts'

/** A cell of a table; undefined where nothing is known. */
export type Cell = string | number | undefined

/** One kind of record as it looks outside: as lines of a table, as one JSON value, and as pages for formats of the news trade. */
export interface RecordKind<T> {
  /** What a person asks for: `groups`. */
  readonly name: string
  /** Headers of the table. */
  readonly columns: readonly string[]
  /** Of those, the columns whose cells are numbers. */
  readonly numbers?: readonly string[]
  /** The lines of the table that one record gives, each with a cell for every column. */
  rows(record: T): Cell[][]
  /** The record for programs. */
  json(record: T): unknown
  /** The pages of the record; absent where it is not made of pages that are at hand whole. */
  pages?(record: T): PageSet
}
