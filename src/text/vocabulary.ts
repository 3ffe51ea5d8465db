import type { Letters } from '../model/language/letters.ts'
import { fold, foldTable } from './fold.ts'

/** Distinct spellings that are kept before a new vocabulary is begun: more than a newspaper uses in a year. */
const MOST = 1 << 18
const [SLOTS, CELLS] = [2 * MOST, 3]
/** A longer spelling is looked up by the ordinary way. */
const LONGEST = 64

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
  private readonly units = new Uint16Array(LONGEST)
  /** A slot is three cells side by side, since fetching them costs more than comparing: hash, place in the pool, number + 1. */
  private readonly slots = new Int32Array(CELLS * SLOTS)
  private pool = new Uint16Array(1 << 20)
  private used = 0
  private entries = 0
  constructor(letters: Letters) {
    this.letters = letters
    this.folds = foldTable(letters)
  }

  get full(): boolean {
    return this.entries >= MOST || this.long.size >= MOST
  }

  /** The number of `text` from `start` to `end`, whose code units hash to `hash`. */
  numberOf(text: string, start: number, end: number, hash: number, word: boolean): number {
    const length = end - start
    if (length > LONGEST || this.entries >= MOST) return this.numberOfLong(text.slice(start, end), word)
    const { slots } = this
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const cell = CELLS * slot
      const number = slots[cell + 2]!
      if (number === 0) return this.enter(cell, text, start, length, hash, word)
      if (slots[cell] === hash && this.same(slots[cell + 1]!, text, start, length)) return number - 1
    }
  }

  /** The number of a folded word; none where no page has used it. */
  numberOfFolded(key: string): number | undefined {
    return this.byKey.get(key)
  }

  private same(from: number, text: string, start: number, length: number): boolean {
    const { pool } = this
    if (pool[from] !== length) return false
    for (let i = 0; i < length; i++) if (pool[from + 1 + i] !== text.charCodeAt(start + i)) return false
    return true
  }

  private enter(cell: number, text: string, start: number, length: number, hash: number, word: boolean): number {
    if (this.used + length >= this.pool.length) {
      const pool = new Uint16Array(2 * this.pool.length)
      pool.set(this.pool)
      this.pool = pool
    }
    this.entries++
    const number = this.numberOfKey(this.keyOf(text, start, length, word), word)
    this.slots[cell] = hash
    this.slots[cell + 1] = this.used
    this.slots[cell + 2] = number + 1
    this.pool[this.used++] = length
    for (let i = 0; i < length; i++) this.pool[this.used++] = text.charCodeAt(start + i)
    return number
  }

  private numberOfLong(spelling: string, word: boolean): number {
    let number = this.long.get(spelling)
    if (number === undefined) {
      number = this.numberOfKey(copied(word ? fold(spelling, this.letters) : spelling), word)
      this.long.set(copied(spelling), number)
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

/** A part of a text, kept for long, would keep its whole page in memory. */
const copied = (part: string): string => part.split('').join('')
