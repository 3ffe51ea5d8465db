/** A cell of a table; undefined where nothing is known. */
export type Cell = string | number | undefined

/** One kind of record as it looks outside: as lines of a table, and as one JSON value. */
export interface RecordKind<T> {
  /** What a person asks for: `groups`. */
  readonly name: string
  /** Headers of the table. */
  readonly columns: readonly string[]
  /** The lines of the table that one record gives, each with a cell for every column. */
  rows(record: T): Cell[][]
  /** The record for programs. */
  json(record: T): unknown
}
