import type { RecordKind } from '../record-kind.ts'

/** A way to write records of any kind into a file. A file is its head, then what each record gives, in order. */
export interface ExportFormat {
  /** The ending of its files, and what `--format` takes: `csv`. */
  readonly name: string
  /** As a reader knows it: `JSON Lines`. */
  readonly title: string
  readonly mediaType: string
  head(kind: RecordKind<never>): string
  /** One record, with the line ends behind it; empty where it gives no line. */
  lines<T>(kind: RecordKind<T>, record: T): string
}
