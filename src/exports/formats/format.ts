import type { RecordKind } from '../record-kind.ts'

export type Records<T> = Iterable<T> | AsyncIterable<T>

/** A way to write records of any kind into a file. */
export interface ExportFormat {
  /** What `--format` takes, and the end of an address of the API: `csv`. */
  readonly name: string
  /** As a reader knows it: `JSON Lines`. */
  readonly title: string
  /** The ending of its files, where it is not its name: `prov.jsonld`. */
  readonly ending?: string
  readonly mediaType: string
  /** Whether it needs the pages of a record whole: a kind without `pages` is not written in it. */
  readonly ofPages?: true
  /** The file in pieces, in order; text is UTF-8. */
  write<T>(kind: RecordKind<T>, records: Records<T>): AsyncGenerator<string | Uint8Array>
}
