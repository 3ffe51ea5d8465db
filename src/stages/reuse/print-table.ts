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
/** A slot is three cells side by side, and so is an entry, since fetching them costs more than all else. */
const [CELLS, HEAD, COUNT] = [4, 1, 2]
const [HOLDER, PLACE] = [1, 2]

/** Open addressing from hash to a list of entries, newest first. */
export function printTable(): PrintTable {
  const members: Member[] = []
  let mask = FIRST_SLOTS - 1
  /** Hash, newest entry + 1 (0: a free slot), and how many hold it. */
  let slots = new Int32Array(CELLS * FIRST_SLOTS)
  let used = 0
  /** The entry before it + 1, the index of the member, and the place of the print. */
  let entries = new Int32Array(CELLS * FIRST_SLOTS)
  let size = 0

  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask
    while (slots[CELLS * slot + HEAD] !== 0 && slots[CELLS * slot] !== hash) slot = (slot + 1) & mask
    return CELLS * slot
  }
  const widen = (): void => {
    const old = slots
    mask = 2 * (mask + 1) - 1
    slots = new Int32Array(CELLS * (mask + 1))
    for (let i = 0; i < old.length; i += CELLS) {
      if (old[i + HEAD] === 0) continue
      const slot = slotOf(old[i]!)
      slots[slot] = old[i]!
      slots[slot + HEAD] = old[i + HEAD]!
      slots[slot + COUNT] = old[i + COUNT]!
    }
  }
  const lengthen = (): void => {
    const longer = new Int32Array(2 * entries.length)
    longer.set(entries)
    entries = longer
  }
  return {
    get size() {
      return size
    },
    members,
    add: (member, prints, limit) => {
      const index = members.push(member) - 1
      const crossed: number[] = []
      for (let i = 0; i < prints.hashes.length; i++) {
        if (CELLS * size === entries.length) lengthen()
        if (used * 2 > mask) widen()
        const hash = prints.hashes[i]!
        const slot = slotOf(hash)
        if (slots[slot + HEAD] === 0) used++
        const entry = CELLS * size
        entries[entry] = slots[slot + HEAD]!
        entries[entry + HOLDER] = index
        entries[entry + PLACE] = prints.places[i]!
        slots[slot] = hash
        slots[slot + HEAD] = ++size
        if (slots[slot + COUNT]!++ === limit) crossed.push(hash)
      }
      return crossed
    },
    remove: (number, prints, limit) => {
      const crossed: number[] = []
      for (const hash of prints.hashes) {
        const slot = slotOf(hash)
        let next = slots[slot + HEAD]!
        while (next !== 0 && members[entries[CELLS * (next - 1) + HOLDER]!]?.number !== number) next = entries[CELLS * (next - 1)]!
        if (next === 0) continue
        // The entry stays: slots that were put behind this one are found through it.
        entries[CELLS * (next - 1) + HOLDER] = NONE
        if (--slots[slot + COUNT]! === limit) crossed.push(hash)
      }
      return crossed
    },
    count: (hash) => slots[slotOf(hash) + COUNT]!,
    visit: (hash, most, each) => {
      const slot = slotOf(hash)
      if (slots[slot + COUNT]! > most) return
      for (let next = slots[slot + HEAD]!; next !== 0; ) {
        const entry = CELLS * (next - 1)
        if (entries[entry + HOLDER] !== NONE) each(entries[entry + HOLDER]!, entries[entry + PLACE]!)
        next = entries[entry]!
      }
    },
  }
}
