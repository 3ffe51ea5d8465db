/** Two 32-bit mixes of a word; together they give a fingerprint its 53 bits. */
export function hashWord(word: string): readonly [number, number] {
  let high = 0x811c9dc5
  let low = 0x9e3779b1
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b)
    low ^= low >>> 13
  }
  return [high, low]
}

const mix = (hash: number, next: number): number => {
  const mixed = Math.imul(hash ^ next, 0xc2b2ae35)
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ (mixed >>> 7)
}

/** A non-negative safe integer of a run of hashed words. */
export function hashRun(words: readonly (readonly [number, number])[], from: number, count: number): number {
  let high = 17
  let low = 31
  for (let i = from; i < from + count; i++) {
    high = mix(high, words[i]![0])
    low = mix(low, words[i]![1])
  }
  return ((high >>> 11) * 0x100000000 + (low >>> 0)) % Number.MAX_SAFE_INTEGER
}
