const SLOTS = 512
const UPPER = { first: 65, last: 90 }
const lower = (unit: number): number => (unit >= UPPER.first && unit <= UPPER.last ? unit | 32 : unit)

/** Runs over the letters of a name, great and small alike. */
export const hashOn = (hash: number, unit: number): number => (Math.imul(hash, 31) + (unit | 32)) | 0

/** Names in lower case that are found where a page writes them, without a string being made of each: a page writes thousands, of some dozens. */
export class KnownNames {
  /** Hash → number of a name, and one; nothing where no name has it. */
  private readonly slots = new Int16Array(SLOTS)
  private readonly names: readonly string[]
  constructor(names: readonly string[]) {
    this.names = names
    for (const [i, name] of names.entries()) {
      let hash = 0
      for (let at = 0; at < name.length; at++) hash = hashOn(hash, name.charCodeAt(at))
      let slot = hash & (SLOTS - 1)
      while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
      this.slots[slot] = i + 1
    }
  }

  /** The number of the name from `start` to `end`, whose letters hash to `hash`; -1 where it is not known. */
  find(html: string, start: number, end: number, hash: number): number {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.slots[slot]! - 1
      if (number < 0 || this.isName(number, html, start, end)) return number
    }
  }

  private isName(number: number, html: string, start: number, end: number): boolean {
    const name = this.names[number]!
    if (name.length !== end - start) return false
    for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== lower(html.charCodeAt(start + i))) return false
    return true
  }
}
