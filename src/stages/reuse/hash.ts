const START = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** FNV-1a over 16-bit units; a signed 32-bit number. */
export const hashStart = START
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME)

/** The last bits of FNV mix too little of the first units. */
export function hashEnd(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** Of a whole folded word: the same number that its units give one by one. */
export function hashWord(word: string): number {
  let hash = START
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i))
  return hashEnd(hash)
}
