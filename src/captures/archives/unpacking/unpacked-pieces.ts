import { isGzip } from '../../format-of.ts'
import { ByteReader } from './byte-window.ts'
import { gunzipPieces } from './gunzip-pieces.ts'
import { isZstd } from './zstd-frame.ts'

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

/** The bytes of an archive, each gzip member or zstd frame unpacked by itself, so that a damaged one costs no other. */
export async function* unpackedPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  const raw = new ByteReader(bytes)
  await raw.need(4)
  if (isGzip(raw.window.bytes)) return yield* gunzipPieces(raw)
  if (isZstd(raw.window.bytes)) return yield* (await import('./unzstd-pieces.ts')).unzstdPieces(raw)
  while (await raw.need(1)) {
    yield { bytes: raw.window.bytes, at: raw.window.position, packed: false }
    raw.window.drop(raw.window.length)
  }
}
