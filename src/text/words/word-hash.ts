const START = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** The last bits of FNV mix too little of the first units. */
export function hashEnd(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** FNV-1a over the 16-bit units of a folded word; a signed 32-bit number that is not 0. */
export function hashWord(word: string): number {
  let hash = START
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hashEnd(hash) || 1
}

/** Two hashes over a list of words, of which 48 bits are kept: enough to tell texts apart where nobody gains by making two meet. */
export function twoHashes(): { add(word: string): void; bits(): number } {
  let high = START
  let low = 0x9e3779b1 | 0
  const put = (unit: number): void => {
    high = Math.imul(high ^ unit, PRIME)
    low = Math.imul(low ^ unit, 0x85ebca6b)
    low ^= low >>> 13
  }
  return {
    add: (word) => {
      for (let i = 0; i < word.length; i++) put(word.charCodeAt(i))
      // No word holds it: 'ab', 'c' and 'a', 'bc' differ.
      put(0)
    },
    bits: () => (hashEnd(high) >>> 0) * 0x10000 + (hashEnd(low) >>> 16),
  }
}
