import type { Prints } from '../../../model/wording.ts'
import { PrintSlots } from './print-slots.ts'

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
const FIRST_ENTRIES = 1 << 12
/** The entry before it + 1, the index of the member, the place of the print, and, where it is the newest, how many hold the print. */
const [ENTRY, HOLDER, PLACE, COUNT] = [4, 1, 2, 3]

export const printTable = (): PrintTable => new Postings()

/** Hash → newest entry + 1, and a list of entries from there, newest first. */
class Postings implements PrintTable {
  readonly members: Member[] = []
  size = 0
  private readonly heads = new PrintSlots()
  private entries = new Int32Array(ENTRY * FIRST_ENTRIES)

  add(member: Member, { hashes, places }: Prints, limit: number): number[] {
    const index = this.members.push(member) - 1
    const crossed: number[] = []
    for (let i = 0; i < hashes.length; i++) {
      if (ENTRY * this.size === this.entries.length) this.lengthen()
      const { entries } = this
      const entry = ENTRY * this.size
      const hash = hashes[i]!
      const before = this.heads.replace(hash, ++this.size)
      const held = before === 0 ? 0 : entries[ENTRY * (before - 1) + COUNT]!
      entries[entry] = before
      entries[entry + HOLDER] = index
      entries[entry + PLACE] = places[i]!
      entries[entry + COUNT] = held + 1
      if (held === limit) crossed.push(hash)
    }
    return crossed
  }

  remove(number: number, { hashes }: Prints, limit: number): number[] {
    const { entries, members } = this
    const crossed: number[] = []
    for (const hash of hashes) {
      const head = this.newest(hash)
      let at = head
      while (at >= 0 && members[entries[at + HOLDER]!]?.number !== number) at = ENTRY * (entries[at]! - 1)
      if (at < 0) continue
      // The entry stays: those that are older are found through it.
      entries[at + HOLDER] = NONE
      entries[head + COUNT] = entries[head + COUNT]! - 1
      if (entries[head + COUNT] === limit) crossed.push(hash)
    }
    return crossed
  }

  count(hash: number): number {
    const head = this.newest(hash)
    return head < 0 ? 0 : this.entries[head + COUNT]!
  }

  visit(hash: number, most: number, each: (member: number, place: number) => void): void {
    if (!this.heads.mayHold(hash)) return
    const { entries } = this
    let at = this.newest(hash)
    if (at < 0 || entries[at + COUNT]! > most) return
    for (; at >= 0; at = ENTRY * (entries[at]! - 1)) if (entries[at + HOLDER] !== NONE) each(entries[at + HOLDER]!, entries[at + PLACE]!)
  }

  /** Where the newest entry of a hash begins; below 0 where there is none. */
  private newest(hash: number): number {
    return ENTRY * (this.heads.get(hash) - 1)
  }

  private lengthen(): void {
    const longer = new Int32Array(2 * this.entries.length)
    longer.set(this.entries)
    this.entries = longer
  }
}
