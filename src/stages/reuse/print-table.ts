import type { Prints } from '../../model/wording.ts'

/** An article in a table of prints. */
export interface Member {
  /** Its number in the collection. */
  readonly number: number
  readonly id: string
  readonly page: string
  /** Days since 1970-01-01 of publication, else of capture; undefined where neither is known. */
  readonly day?: number
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

/** Open addressing from hash to a list of entries, newest first. */
export function printTable(): PrintTable {
  const members: Member[] = []
  let mask = FIRST_SLOTS - 1
  let keys = new Int32Array(FIRST_SLOTS)
  let heads = new Int32Array(FIRST_SLOTS).fill(NONE)
  let counts = new Uint32Array(FIRST_SLOTS)
  let used = 0
  let next = new Int32Array(FIRST_SLOTS)
  let holders = new Int32Array(FIRST_SLOTS)
  let places = new Uint32Array(FIRST_SLOTS)
  let size = 0

  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> 0
    for (slot &= mask; heads[slot] !== NONE && keys[slot] !== hash; slot = (slot + 1) & mask);
    return slot
  }
  const widen = (): void => {
    const [oldKeys, oldHeads, oldCounts] = [keys, heads, counts]
    const slots = (mask + 1) * 2
    mask = slots - 1
    keys = new Int32Array(slots)
    heads = new Int32Array(slots).fill(NONE)
    counts = new Uint32Array(slots)
    for (let i = 0; i < oldHeads.length; i++) {
      if (oldHeads[i] === NONE) continue
      const slot = slotOf(oldKeys[i]!)
      keys[slot] = oldKeys[i]!
      heads[slot] = oldHeads[i]!
      counts[slot] = oldCounts[i]!
    }
  }
  const lengthen = (): void => {
    const wider = <T extends Int32Array | Uint32Array>(old: T, made: T): T => {
      made.set(old)
      return made
    }
    const entries = next.length * 2
    next = wider(next, new Int32Array(entries))
    holders = wider(holders, new Int32Array(entries))
    places = wider(places, new Uint32Array(entries))
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
        if (size === next.length) lengthen()
        if (used * 2 > mask) widen()
        const hash = prints.hashes[i]!
        const slot = slotOf(hash)
        if (heads[slot] === NONE) used++
        keys[slot] = hash
        next[size] = heads[slot]!
        holders[size] = index
        places[size] = prints.places[i]!
        heads[slot] = size++
        if (counts[slot]!++ === limit) crossed.push(hash)
      }
      return crossed
    },
    remove: (number, prints, limit) => {
      const crossed: number[] = []
      for (const hash of prints.hashes) {
        const slot = slotOf(hash)
        let entry = heads[slot]!
        while (entry !== NONE && members[holders[entry]!]?.number !== number) entry = next[entry]!
        if (entry === NONE) continue
        // The entry stays: slots that were put behind this one are found through it.
        holders[entry] = NONE
        if (--counts[slot]! === limit) crossed.push(hash)
      }
      return crossed
    },
    count: (hash) => counts[slotOf(hash)]!,
    visit: (hash, most, each) => {
      const slot = slotOf(hash)
      if (counts[slot]! > most) return
      for (let entry = heads[slot]!; entry !== NONE; entry = next[entry]!)
        if (holders[entry] !== NONE) each(holders[entry]!, places[entry]!)
    },
  }
}
