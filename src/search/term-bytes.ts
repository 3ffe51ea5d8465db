import { utf8ToBytes } from '@noble/hashes/utils.js'
import { growArray } from '../text/grow-array.ts'

/** The terms of a vocabulary in UTF-8, one behind the other, so that a page's are put together without making a string of them. */
export class TermBytes {
  bytes = new Uint8Array(1 << 16)
  /** By number of the vocabulary: where its term ends. */
  ends = new Int32Array(1 << 12)
  private count = 0

  /** Takes in the terms that have come since. */
  meet(terms: readonly string[]): void {
    if (terms.length > this.ends.length) this.ends = growArray(this.ends, 2 * terms.length)
    for (; this.count < terms.length; this.count++) {
      const start = this.count === 0 ? 0 : this.ends[this.count - 1]!
      const term = utf8ToBytes(terms[this.count]!)
      const end = start + term.length
      if (end > this.bytes.length) this.bytes = growArray(this.bytes, 2 * end)
      this.bytes.set(term, start)
      this.ends[this.count] = end
    }
  }
}

const known = new WeakMap<readonly string[], TermBytes>()

/** Of terms by number of a vocabulary: one list, which grows. */
export function termBytes(terms: readonly string[]): TermBytes {
  let bytes = known.get(terms)
  if (!bytes) {
    bytes = new TermBytes()
    known.set(terms, bytes)
  }
  bytes.meet(terms)
  return bytes
}
