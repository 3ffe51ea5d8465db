const FIRST_SLOTS = 1 << 12
/** Hash, and a number of its own (0: a free slot): side by side, since fetching them costs more than all else. */
const [SLOT, HEAD] = [2, 1]
const OTHER = 0x85ebca6b | 0
/** Four bits a slot: with slots half full, an eighth of the bits are set. */
const bitCells = (mask: number): number => (mask + 1) >> 3

/** Hash → a number above 0, by open addressing in a flat array. */
export class PrintSlots {
  private mask = FIRST_SLOTS - 1
  private slots = new Int32Array(SLOT * FIRST_SLOTS)
  private used = 0
  /** A bit for each hash that is held: most that are asked for are not there, and the bit that says so lies nearer than a slot. */
  private bits = new Int32Array(bitCells(this.mask))

  /** False where a hash is not held; true where it is, and seldom where it is not. */
  mayHold(hash: number): boolean {
    const { bits } = this
    return (bits[(Math.imul(hash, OTHER) >>> 5) & (bits.length - 1)]! & (1 << (hash & 31))) !== 0
  }

  /** The number of a hash; 0 where it is not held. */
  get(hash: number): number {
    return this.slots[this.slotOf(hash) + HEAD]!
  }

  /** Gives a hash another number, and returns the one it had. */
  replace(hash: number, number: number): number {
    if (this.used * 2 > this.mask) this.widen()
    const { slots } = this
    const slot = this.slotOf(hash)
    const before = slots[slot + HEAD]!
    if (before === 0) {
      this.used++
      this.mark(hash)
    }
    slots[slot] = hash
    slots[slot + HEAD] = number
    return before
  }

  private slotOf(hash: number): number {
    const { slots, mask } = this
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask
    while (slots[SLOT * slot + HEAD] !== 0 && slots[SLOT * slot] !== hash) slot = (slot + 1) & mask
    return SLOT * slot
  }

  private mark(hash: number): void {
    const { bits } = this
    const cell = (Math.imul(hash, OTHER) >>> 5) & (bits.length - 1)
    bits[cell] = bits[cell]! | (1 << (hash & 31))
  }

  private widen(): void {
    const old = this.slots
    this.mask = 2 * (this.mask + 1) - 1
    this.slots = new Int32Array(SLOT * (this.mask + 1))
    this.bits = new Int32Array(bitCells(this.mask))
    for (let i = 0; i < old.length; i += SLOT) {
      if (old[i + HEAD] === 0) continue
      this.mark(old[i]!)
      const slot = this.slotOf(old[i]!)
      this.slots[slot] = old[i]!
      this.slots[slot + HEAD] = old[i + HEAD]!
    }
  }
}
