import type { Letters } from '../../model/language/letters.ts'
import { fold, foldTable, LIGATURES } from '../fold.ts'
import { ownCopy } from '../own-copy.ts'

/** Distinct spellings that are kept before a new vocabulary is begun: more than a newspaper uses in a year. */
const MAX_WORDS = 1 << 18
const SLOTS = 2 * MAX_WORDS
/** Cells of 32 bits a slot, half a line of the processor's cache: hash, number and length, letters. */
const CELLS = 8
const LETTERS_AT = 4
/** Letters that lie in the slot; those of a longer spelling lie in the pool, and their place is in the slot. */
const UNITS_IN_SLOT = 2 * CELLS - LETTERS_AT
const LENGTH_BITS = 7
/** A longer spelling is looked up by the ordinary way. */
const MAX_WORD_UNITS = 64

/**
 * Words and marks by number: one number for all spellings that fold to one, so that a stage knows a word by looking at an
 * array. Spellings are found by the hash of their code units, without making a string of each word of a page: an open
 * table of entries over one pool of letters, since a page is mostly words that have been seen.
 */
export class Vocabulary {
  /** Number → folded word, or mark. */
  readonly keys: string[] = []
  /** Number → whether it is a word. */
  readonly isWord: boolean[] = []
  private readonly byKey = new Map<string, number>()
  private readonly long = new Map<string, number>()
  private readonly letters: Letters
  private readonly folds: Uint16Array
  private readonly units = new Uint16Array(MAX_WORD_UNITS)
  /** Cells of a slot lie side by side, since fetching them costs more than comparing. */
  private readonly slots = new Int32Array(CELLS * SLOTS)
  private readonly near = new Uint16Array(this.slots.buffer)
  private pool = new Uint16Array(1 << 16)
  private used = 0
  private entries = 0
  constructor(letters: Letters) {
    this.letters = letters
    this.folds = foldTable(letters)
  }

  get full(): boolean {
    return this.entries >= MAX_WORDS || this.long.size >= MAX_WORDS
  }

  /** The number of `text` from `start` to `end`, whose code units hash to `hash`. */
  numberOf(text: string, start: number, end: number, hash: number, word: boolean): number {
    const length = end - start
    if (length > MAX_WORD_UNITS || this.entries >= MAX_WORDS) return this.numberOfLong(text.slice(start, end), word)
    const { slots } = this
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const cell = CELLS * slot
      const told = slots[cell + 1]!
      if (told === 0) return this.enter(slot, text, start, length, hash, word)
      if (slots[cell] === hash && (told & ((1 << LENGTH_BITS) - 1)) === length && this.same(slot, text, start, length))
        return (told >>> LENGTH_BITS) - 1
    }
  }

  /** The number of a folded word; none where no page has used it. */
  numberOfFolded(key: string): number | undefined {
    return this.byKey.get(key)
  }

  private same(slot: number, text: string, start: number, length: number): boolean {
    const letters = length <= UNITS_IN_SLOT ? this.near : this.pool
    const from = length <= UNITS_IN_SLOT ? 2 * CELLS * slot + LETTERS_AT : this.slots[CELLS * slot + 2]!
    for (let i = 0; i < length; i++) if (letters[from + i] !== text.charCodeAt(start + i)) return false
    return true
  }

  private enter(slot: number, text: string, start: number, length: number, hash: number, word: boolean): number {
    this.entries++
    const number = this.numberOfKey(this.keyOf(text, start, length, word), word)
    const cell = CELLS * slot
    this.slots[cell] = hash
    this.slots[cell + 1] = ((number + 1) << LENGTH_BITS) | length
    if (length <= UNITS_IN_SLOT) copyUnits(text, start, length, this.near, 2 * cell + LETTERS_AT)
    else {
      this.slots[cell + 2] = this.used
      this.widenFor(length)
      copyUnits(text, start, length, this.pool, this.used)
      this.used += length
    }
    return number
  }

  private widenFor(length: number): void {
    if (this.used + length <= this.pool.length) return
    const pool = new Uint16Array(2 * this.pool.length)
    pool.set(this.pool)
    this.pool = pool
  }

  private numberOfLong(spelling: string, word: boolean): number {
    let number = this.long.get(spelling)
    if (number === undefined) {
      number = this.numberOfKey(ownCopy(word ? fold(spelling, this.letters) : spelling), word)
      this.long.set(ownCopy(spelling), number)
    }
    return number
  }

  /** The folded word, or the mark, as a string of its own. */
  private keyOf(text: string, start: number, length: number, word: boolean): string {
    const { units } = this
    let count = 0
    for (let i = start; i < start + length; i++) {
      const unit = text.charCodeAt(i)
      const to = word ? this.folds[unit]! : unit
      // A ligature is as many letters as it stands for.
      if (to >= LIGATURES && word) return fold(text.slice(start, start + length), this.letters)
      if (to || !word) units[count++] = to
    }
    return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[])
  }

  private numberOfKey(key: string, word: boolean): number {
    let number = this.byKey.get(key)
    if (number === undefined) {
      number = this.keys.length
      this.keys.push(key)
      this.isWord.push(word)
      this.byKey.set(key, number)
    }
    return number
  }
}

function copyUnits(text: string, start: number, length: number, to: Uint16Array, at: number): void {
  for (let i = 0; i < length; i++) to[at + i] = text.charCodeAt(start + i)
}
