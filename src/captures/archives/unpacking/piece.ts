/** Bytes of an archive, unpacked. */
export interface Piece {
  readonly bytes: Uint8Array
  /** Where they lie in the file; of packed bytes, where the member (gzip) or frame (zstd) begins that holds them. */
  readonly at: number
  readonly packed: boolean
  /** The first of its member or frame. */
  readonly opens?: boolean
  /** Set where the checksum of the member does not hold: some of its bytes are not what they were. */
  readonly suspect?: string
}

/** A place where bytes are lost: the member that begins at `at` cannot be unpacked to its end. */
export interface Wall {
  readonly broken: string
  readonly at: number
}

export type Unpacked = Piece | Wall
