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
