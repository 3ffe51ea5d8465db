import type { Prints } from '../../../model/wording.ts'
import { hashEnd } from '../../../text/words/word-hash.ts'

/** Words of a shingle. */
export const SHINGLE = 5
/** Of each so many neighbouring shingles one is kept, so that a shared run of SHINGLE + WINDOW - 1 words always shares a print. */
const WINDOW = 4
/** A shingle with fewer words of its own than this says only a formula. */
const OWN_WORDS = 2
const BASE = 0x9e3779b1 | 0
/** BASE to the power of SHINGLE - 1: the weight of a shingle's first word. */
const FIRST = [...Array(SHINGLE - 1)].reduce((power: number) => Math.imul(power, BASE), 1)

/** Winnowing (Schleimer, Wilkerson and Aiken, 2003) over hashed words; a shingle of stock phrases is left out. The arrays are used again by the next call. */
export function printsOf(words: Int32Array, stock: Uint8Array): Prints {
  const shingles = words.length - SHINGLE + 1
  if (shingles < 1) return { hashes: new Int32Array(0), places: new Uint32Array(0) }
  if (room.hashes.length < shingles) room = roomFor(2 * shingles)
  const { hashes, valid, picked, places } = room
  hashShingles(words, stock, hashes, valid)
  const isNew = distinct(shingles)
  let count = 0
  let last = -1
  for (let window = 0; window < Math.max(1, shingles - WINDOW + 1); window++) {
    const least = leastIn(hashes, valid, window, Math.min(window + WINDOW, shingles))
    if (least < 0 || least === last) continue
    last = least
    if (!isNew(hashes[least]!)) continue
    picked[count] = hashes[least]!
    places[count++] = least
  }
  return { hashes: picked.subarray(0, count), places: places.subarray(0, count) }
}

/** Hashes that were met, in open addressing over memory that is used again; 0 marks a free slot. */
let met = new Int32Array(1 << 12)

/** Tells whether a hash is met for the first time, for at most `most` of them. */
function distinct(most: number): (hash: number) => boolean {
  let size = 1 << 8
  while (size < 2 * most) size *= 2
  if (met.length < size) met = new Int32Array(size)
  else met.fill(0, 0, size)
  const slots = met
  const mask = size - 1
  let zero = false
  return (hash) => {
    if (hash === 0) {
      const first = !zero
      zero = true
      return first
    }
    let slot = hash & mask
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask
    if (slots[slot] === hash) return false
    slots[slot] = hash
    return true
  }
}

/** Memory that each page uses again: what is kept of it is copied out. */
const roomFor = (shingles: number) => ({
  hashes: new Int32Array(shingles),
  valid: new Uint8Array(shingles),
  picked: new Int32Array(shingles),
  places: new Uint32Array(shingles),
})
let room = roomFor(1 << 12)

/** Rolling polynomial hashes; `valid` is 0 where a shingle has too few words of its own. */
function hashShingles(words: Int32Array, stock: Uint8Array, hashes: Int32Array, valid: Uint8Array): void {
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
}

/** Index of the least hash of a window, the later of equals; -1 where none is valid. */
function leastIn(hashes: Int32Array, valid: Uint8Array, from: number, to: number): number {
  let least = -1
  for (let k = from; k < to; k++) if (valid[k] && (least < 0 || hashes[k]! <= hashes[least]!)) least = k
  return least
}
