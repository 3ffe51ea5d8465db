import type { Prints } from '../../model/wording.ts'
import { hashEnd } from './hash.ts'

/** Words of a shingle. */
export const SHINGLE = 5
/** Of each so many neighbouring shingles one is kept, so that a shared run of SHINGLE + WINDOW - 1 words always shares a print. */
const WINDOW = 4
/** A shingle with fewer words of its own than this says only a formula. */
const OWN_WORDS = 2
const BASE = 0x9e3779b1 | 0
/** BASE to the power of SHINGLE - 1: the weight of a shingle's first word. */
const FIRST = [...Array(SHINGLE - 1)].reduce((power: number) => Math.imul(power, BASE), 1)

/** Winnowing (Schleimer, Wilkerson and Aiken, 2003) over hashed words; a shingle of stock phrases is left out. */
export function printsOf(words: Int32Array, stock: Uint8Array): Prints {
  const shingles = words.length - SHINGLE + 1
  if (shingles < 1) return { hashes: new Int32Array(0), places: new Uint32Array(0) }
  const { hashes, valid } = shingleHashes(words, stock, shingles)
  const picked: number[] = []
  const seen = new Set<number>()
  let last = -1
  for (let window = 0; window < Math.max(1, shingles - WINDOW + 1); window++) {
    const least = leastIn(hashes, valid, window, Math.min(window + WINDOW, shingles))
    if (least < 0 || least === last) continue
    last = least
    if (seen.has(hashes[least]!)) continue
    seen.add(hashes[least]!)
    picked.push(least)
  }
  return { hashes: Int32Array.from(picked, (i) => hashes[i]!), places: Uint32Array.from(picked) }
}

/** Rolling polynomial hashes; `valid` is 0 where a shingle has too few words of its own. */
function shingleHashes(words: Int32Array, stock: Uint8Array, shingles: number): { hashes: Int32Array; valid: Uint8Array } {
  const hashes = new Int32Array(shingles)
  const valid = new Uint8Array(shingles)
  let sum = 0
  let own = 0
  for (let i = 0; i < words.length; i++) {
    sum = (Math.imul(sum, BASE) + words[i]!) | 0
    own += 1 - stock[i]!
    const at = i - SHINGLE + 1
    if (at < 0) continue
    hashes[at] = hashEnd(sum)
    valid[at] = own >= OWN_WORDS ? 1 : 0
    sum = (sum - Math.imul(words[at]!, FIRST)) | 0
    own -= 1 - stock[at]!
  }
  return { hashes, valid }
}

/** Index of the least hash of a window, the later of equals; -1 where none is valid. */
function leastIn(hashes: Int32Array, valid: Uint8Array, from: number, to: number): number {
  let least = -1
  for (let k = from; k < to; k++) if (valid[k] && (least < 0 || hashes[k]! <= hashes[least]!)) least = k
  return least
}
