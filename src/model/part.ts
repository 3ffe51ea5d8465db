/** A piece of a file that can be read alone, by reference: never the pages themselves. */
export interface Part {
  /** The file as the user named it, or its `https://` address. */
  readonly source: string
  /** Bytes of the file from and up to; of its unpacked bytes where `unpacked` is set, since some packed files cannot be entered in the middle. */
  readonly from: number
  readonly to: number
  readonly unpacked?: true
  /** The whole file; else what stands in it, since its middle need not look like its beginning. */
  readonly whole?: true
  readonly format?: 'json-lines' | 'warc' | 'arc'
  /** Lines that stand before it, in a file of lines. */
  readonly line?: number
  /** Digest of those bytes, so that a file that changed meanwhile is noticed; absent where nobody has read them yet. */
  readonly digest?: string
}

/** What one worker takes: files and folders to be cut, one file to be cut, or parts to be read. */
export type Reference = { readonly paths: readonly string[] } | { readonly file: string } | { readonly parts: readonly Part[] }
