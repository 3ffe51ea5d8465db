/** Bytes of a part, as they lie in the file. */
export const PART_BYTES = 2_000_000

/**
 * Unpacked bytes of a part that begins so far in: it grows with what must be unpacked and thrown away before it, so that
 * unpacking stays within a fixed multiple of the file.
 */
export const unpackedPartBytes = (from: number): number => Math.max(4_000_000, Math.min(64_000_000, Math.floor(from / 16)))
