import type { Prints } from '../../model/wording.ts'

/** An article in a table of prints. */
export interface Member {
  /** Its number in the collection. */
  readonly number: number
  readonly id: string
  readonly page: string
  /** Days since 1970-01-01 of publication, else of capture; undefined where neither is known. */
  readonly day?: number | undefined
}

/** Which articles hold a print: the postings of one span of time, in memory, in flat arrays. */
export interface PrintTable {
  /** Prints that are held, over all members. */
  readonly size: number
  readonly members: readonly Member[]
  /** Adds an article, and gives the hashes that `limit` articles held before and more than `limit` hold now. */
  add(member: Member, prints: Prints, limit: number): number[]
  /** Takes an article out, and gives the hashes that more than `limit` articles held before and `limit` hold now. */
  remove(number: number, prints: Prints, limit: number): number[]
  /** Articles that hold a hash. */
  count(hash: number): number
  /** Each article that holds a hash, as an index of `members`, with the index of its first word there; none where more than `most` do. */
  visit(hash: number, most: number, each: (member: number, place: number) => void): void
}

const NONE = -1
const FIRST_SLOTS = 1 << 12
/** Hash, and newest entry + 1 (0: a free slot): side by side, since fetching them costs more than all else. */
const [SLOT, HEAD] = [2, 1]
/** The entry before it + 1, the index of the member, the place of the print, and, where it is the newest, how many hold the print. */
const [ENTRY, HOLDER, PLACE, COUNT] = [4, 1, 2, 3]
const OTHER = 0x85ebca6b | 0
/** Four bits a slot: with slots half full, an eighth of the bits are set. */
const bitCells = (mask: number): number => (mask + 1) >> 3

/** Open addressing from hash to a list of entries, newest first. */
export function printTable(): PrintTable {
  const members: Member[] = []
  let mask = FIRST_SLOTS - 1
  let slots = new Int32Array(SLOT * FIRST_SLOTS)
  let used = 0
  /** A bit for each print that is held: most prints asked for are not there, and the bit that says so lies nearer than a slot. */
  let bits = new Int32Array(bitCells(mask))
  let entries = new Int32Array(ENTRY * FIRST_SLOTS)
  let size = 0

  const mark = (hash: number): void => {
    const cell = (Math.imul(hash, OTHER) >>> 5) & (bits.length - 1)
    bits[cell] = bits[cell]! | (1 << (hash & 31))
  }
  const isMarked = (hash: number): boolean => (bits[(Math.imul(hash, OTHER) >>> 5) & (bits.length - 1)]! & (1 << (hash & 31))) !== 0
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask
    while (slots[SLOT * slot + HEAD] !== 0 && slots[SLOT * slot] !== hash) slot = (slot + 1) & mask
    return SLOT * slot
  }
  const widen = (): void => {
    const old = slots
    mask = 2 * (mask + 1) - 1
    slots = new Int32Array(SLOT * (mask + 1))
    bits = new Int32Array(bitCells(mask))
    for (let i = 0; i < old.length; i += SLOT) {
      if (old[i + HEAD] === 0) continue
      mark(old[i]!)
      const slot = slotOf(old[i]!)
      slots[slot] = old[i]!
      slots[slot + HEAD] = old[i + HEAD]!
    }
  }
  const lengthen = (): void => {
    const longer = new Int32Array(2 * entries.length)
    longer.set(entries)
    entries = longer
  }
  const newest = (hash: number): number => ENTRY * (slots[slotOf(hash) + HEAD]! - 1)
  return {
    get size() {
      return size
    },
    members,
    add: (member, prints, limit) => {
      const index = members.push(member) - 1
      const crossed: number[] = []
      for (let i = 0; i < prints.hashes.length; i++) {
        if (ENTRY * size === entries.length) lengthen()
        if (used * 2 > mask) widen()
        const hash = prints.hashes[i]!
        const slot = slotOf(hash)
        const before = slots[slot + HEAD]!
        if (before === 0) {
          used++
          mark(hash)
        }
        const held = before === 0 ? 0 : entries[ENTRY * (before - 1) + COUNT]!
        const entry = ENTRY * size
        entries[entry] = before
        entries[entry + HOLDER] = index
        entries[entry + PLACE] = prints.places[i]!
        entries[entry + COUNT] = held + 1
        slots[slot] = hash
        slots[slot + HEAD] = ++size
        if (held === limit) crossed.push(hash)
      }
      return crossed
    },
    remove: (number, prints, limit) => {
      const crossed: number[] = []
      for (const hash of prints.hashes) {
        const head = newest(hash)
        let at = head
        while (at >= 0 && members[entries[at + HOLDER]!]?.number !== number) at = ENTRY * (entries[at]! - 1)
        if (at < 0) continue
        // The entry stays: slots that were put behind this one are found through it.
        entries[at + HOLDER] = NONE
        entries[head + COUNT] = entries[head + COUNT]! - 1
        if (entries[head + COUNT] === limit) crossed.push(hash)
      }
      return crossed
    },
    count: (hash) => {
      const head = newest(hash)
      return head < 0 ? 0 : entries[head + COUNT]!
    },
    visit: (hash, most, each) => {
      if (!isMarked(hash)) return
      let at = newest(hash)
      if (at < 0 || entries[at + COUNT]! > most) return
      for (; at >= 0; at = ENTRY * (entries[at]! - 1)) if (entries[at + HOLDER] !== NONE) each(entries[at + HOLDER]!, entries[at + PLACE]!)
    },
  }
}
