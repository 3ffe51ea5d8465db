import { isGzip } from '../../format-of.ts'
import { ByteReader } from './byte-window.ts'
import { gunzipPieces } from './gunzip-pieces.ts'
import type { Unpacked } from './piece.ts'
import { isZstd } from './zstd-frame.ts'

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
