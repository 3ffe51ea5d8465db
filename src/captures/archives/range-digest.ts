import { hexOf, partHash } from '../parts/part-digest.ts'

/** Digests of ranges of a stream, made while it is read ahead of what is known to belong to a range. */
export class RangeDigest {
  private hash = partHash()
  private ahead: Uint8Array[] = []
  private at = 0
  /** Bytes that were read in all. */
  end = 0

  add(bytes: Uint8Array): void {
    this.ahead.push(bytes)
    this.end += bytes.length
  }

  /** Bytes up to this place belong to the range. */
  advance(to: number): void {
    let used = 0
    while (this.at < to && used < this.ahead.length) {
      const bytes = this.ahead[used]!
      const taken = bytes.subarray(0, to - this.at)
      this.hash.update(taken)
      this.at += taken.length
      if (taken.length < bytes.length) this.ahead[used] = bytes.subarray(taken.length)
      else used++
    }
    this.ahead.splice(0, used)
  }

  /** The digest of the range that ends here; the next begins. */
  cut(to: number): string {
    this.advance(to)
    const digest = hexOf(this.hash)
    this.hash = partHash()
    return digest
  }
}
