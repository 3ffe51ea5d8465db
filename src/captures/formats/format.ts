import type { CaptureOutcome } from '../../model/capture.ts'
import type { Part } from '../../model/part.ts'
import type { Sightings } from '../archives/sightings.ts'

export type FormatName = 'warc' | 'arc' | 'wacz' | 'cdx' | 'json' | 'mhtml' | 'pdf' | 'json-lines' | 'feed' | 'html' | 'text' | 'binary'

/** The beginning of a file, by which its format is told; gzip is undone. */
export interface Head {
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether the bytes are UTF-16. */
  readonly isWide: boolean
  /** The bytes one letter each, for signatures; UTF-16 decoded. */
  readonly latin1: string
  /** Without byte-order mark and white space before the first letter. */
  readonly start: string
}

/** What is known beforehand: of a part of a file, its format and the lines that stand before; of a file among others, the pages met before. */
export interface Inside {
  readonly format?: Part['format']
  /** Pages met in this run, to which revisit records refer. */
  readonly sightings?: Sightings
  readonly line?: number
  /** Of a file that is one page: its address and when it was taken, where the file itself does not say so. */
  readonly url?: string
  readonly at?: string
}

/** The bytes of a file, or of a part of it. */
export interface FormatInput {
  readonly source: string
  /** Where the file lies, for formats that are read by an index; absent for standard input, uploads and parts of files. */
  readonly path?: string
  /** The bytes as they lie in the file: gzip is undone by the reader (`unpackedBytes`), which may go on after a damaged member. */
  readonly bytes: AsyncGenerator<Uint8Array>
  readonly inside: Inside
}

/** Where a file lies, and what it is called. */
export interface NamedFile {
  readonly source: string
  readonly path: string
}

/** One row of the table of formats. Errors of `read` and `cut` are told of the file. */
export interface InputFormat {
  readonly name: FormatName
  /** Names of its files, asked only where the bytes cannot be unpacked. */
  readonly named?: RegExp
  /** Whether a file that begins so is of this format, provided that it is of none before it in the table. */
  sniff(head: Head): boolean
  read(input: FormatInput): AsyncIterable<CaptureOutcome>
  /** Cuts a large file into parts that are read apart; only formats of many pages have it. */
  cut?(file: NamedFile, packed: boolean): AsyncIterable<Part>
}
