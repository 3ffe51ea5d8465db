import type { Letters } from '../../model/language/letters.ts'
import { fold, foldTable } from '../fold.ts'

/** What is known of each word that was met, found by the printed letters without making a string of them. */
export interface FoldedWordCache<T> {
  /** Of the word printed at these offsets of the text. */
  of(text: string, start: number, end: number): T
}

const FIRST_SLOTS = 1 << 14

/**
 * A pure function of the folded word that remembers its answers. Words are told apart by 64 bits of hash; when there are more
 * than `most`, all are forgotten, so memory is bounded.
 */
export function foldedWordCache<T>(letters: Letters, most: number, make: (folded: string) => T): FoldedWordCache<T> {
  const folds = foldTable(letters)
  let mask = 0
  let highs = new Int32Array(0)
  let lows = new Int32Array(0)
  let values: (T | undefined)[] = []
  let used = 0
  const clear = (slots: number): void => {
    mask = slots - 1
    highs = new Int32Array(slots)
    lows = new Int32Array(slots)
    values = new Array<T | undefined>(slots).fill(undefined)
    used = 0
  }
  clear(FIRST_SLOTS)
  const slotOf = (high: number, low: number): number => {
    let slot = low & mask
    while (values[slot] !== undefined && (highs[slot] !== high || lows[slot] !== low)) slot = (slot + 1) & mask
    return slot
  }
  const put = (high: number, low: number, value: T): void => {
    const slot = slotOf(high, low)
    highs[slot] = high
    lows[slot] = low
    values[slot] = value
    used++
  }
  const widen = (): void => {
    const [oldHighs, oldLows, oldValues] = [highs, lows, values]
    const over = used >= most
    clear(over ? FIRST_SLOTS : (mask + 1) * 2)
    if (over) return
    for (let i = 0; i < oldValues.length; i++) if (oldValues[i] !== undefined) put(oldHighs[i]!, oldLows[i]!, oldValues[i]!)
  }
  return {
    of: (text, start, end) => {
      let high = 0x811c9dc5 | 0
      let low = 0x9e3779b1 | 0
      for (let i = start; i < end; i++) {
        const unit = folds[text.charCodeAt(i)]!
        if (unit === 0) continue
        high = Math.imul(high ^ unit, 0x01000193)
        low = Math.imul(low, 0x85ebca6b) ^ unit
        low ^= low >>> 13
      }
      const known = values[slotOf(high, low)]
      if (known !== undefined) return known
      if (used * 2 > mask || used >= most) widen()
      const made = make(fold(text.slice(start, end), letters))
      put(high, low, made)
      return made
    },
  }
}
