const [PERMUTATIONS, SHINGLE] = [128, 8]
/** 64 bands of 2 rows: a text half of which stands in one twice as long is 0.2 alike, and meets it in some band with probability 0.93. */
const [BANDS, ROWS] = [64, 2]

/** Numbers of a fixed seed: the odd factor and the summand of each permutation. */
const factors = new Int32Array(PERMUTATIONS)
const summands = new Int32Array(PERMUTATIONS)
let state = 11
for (let i = 0; i < PERMUTATIONS; i++) {
  state = (Math.imul(state, 1664525) + 1013904223) | 0
  factors[i] = state | 1
  state = (Math.imul(state, 1664525) + 1013904223) | 0
  summands[i] = state
}

/** Hashes of all runs of eight words, from hashed words. */
export function shinglesOf(words: Int32Array): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0
    for (let k = 0; k < SHINGLE; k++) hash = Math.imul(hash ^ words[i + k]!, 0x01000193)
    hash ^= hash >>> 15
    hashes[i] = Math.imul(hash, 0x2c1b3c6d)
  }
  return hashes
}

/** The least value of each permutation over the shingles; none for a text of less than eight words. */
export function signatureOf(shingles: Int32Array): Int32Array | undefined {
  if (shingles.length === 0) return undefined
  const least = new Int32Array(PERMUTATIONS).fill(0x7fffffff)
  for (const shingle of shingles)
    for (let p = 0; p < PERMUTATIONS; p++) {
      const value = (Math.imul(shingle, factors[p]!) + summands[p]!) | 0
      if (value < least[p]!) least[p] = value
    }
  return least
}

/** MinHash with locality-sensitive hashing: whoever shares a band with one that was added before is a candidate. */
export class MinHashIndex {
  private readonly bands: Map<number, number[]>[] = Array.from({ length: BANDS }, () => new Map())
  private readonly signatures: (Int32Array | undefined)[] = []

  /** Adds a text under the next number; the numbers of those whose estimated similarity is at least `threshold`. */
  add(signature: Int32Array | undefined, threshold: number): number[] {
    const number = this.signatures.length
    this.signatures.push(signature)
    if (!signature) return []
    const candidates = new Set<number>()
    for (let band = 0; band < BANDS; band++) {
      let key = band
      for (let row = 0; row < ROWS; row++) key = Math.imul(key ^ signature[band * ROWS + row]!, 0x01000193)
      const held = this.bands[band]!.get(key)
      if (held) {
        for (const other of held) candidates.add(other)
        held.push(number)
      } else this.bands[band]!.set(key, [number])
    }
    return [...candidates].filter((other) => similarity(signature, this.signatures[other]!) >= threshold)
  }
}

function similarity(a: Int32Array, b: Int32Array): number {
  let same = 0
  for (let p = 0; p < PERMUTATIONS; p++) if (a[p] === b[p]) same++
  return same / PERMUTATIONS
}
