/** The header of a record as it stands in the archive. */
export interface RecordHeader {
  /** Where its block begins, counted from the beginning of the record. */
  readonly end: number
  /** Bytes of its block as it says; absent where it says none that can be believed. */
  readonly length?: number
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>
}

/** How the records of a kind of archive are told apart. */
export interface RecordFraming {
  /** The header that begins here; `more` where it goes on behind these bytes; nothing where none begins. */
  header(bytes: Buffer): RecordHeader | 'more' | undefined
  /** The first place from `from` on where a header begins beyond doubt; `more` is a place before which there is none. `ended`: no bytes follow. */
  find(bytes: Buffer, from: number, ended?: boolean): { readonly at: number } | { readonly more: number }
  /** Whether what stands at this place may be the beginning of a record; the place is known from the length of the one before. */
  begins(bytes: Buffer, at: number): boolean
  /** Bytes that `begins` looks at. */
  readonly beginning: number
}
