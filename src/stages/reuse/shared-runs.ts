import type { Wording } from '../../model/wording.ts'
import type { Run } from './runs.ts'

/** Words, stock phrases not counted, that a run must have to say that two texts share copy. */
export const LEAST_RUN = 8
/** After a run ends, how many words on either side may differ before it goes on, and how many must then agree. */
const GAP = 3
const AGREE = 2
/** The shortest piece of a run that is kept once others have taken their words. */
const LEAST_PIECE = 3

/** The most runs that are looked for: a page that shares more shares them with itself. */
const MAX_RUNS = 600

/** The longest run of equal words through the words `i` of a and `j` of b, which are equal. */
export function runThrough(a: Int32Array, b: Int32Array, i: number, j: number): Run {
  let back = 0
  while (i > back && j > back && a[i - back - 1] === b[j - back - 1]) back++
  let on = 1
  while (i + on < a.length && j + on < b.length && a[i + on] === b[j + on]) on++
  return { a: i - back, b: j - back, length: back + on }
}

/** Words of a run that lie in no stock phrase. */
export function ownWords({ a, length }: Run, stock: Uint8Array): number {
  let own = 0
  for (let k = a; k < a + length; k++) own += 1 - stock[k]!
  return own
}

/**
 * The runs of equal words of two texts, found from the prints they share and followed over short differences; no word is in two
 * of them. Order of a. What lies far from any shared print, fewer than about eight words, is not found.
 */
export function sharedRuns(a: Wording, b: Wording): Run[] {
  const runs: Run[] = []
  for (const [i, j] of sharedPrints(a, b)) {
    if (runs.length >= MAX_RUNS) break
    if (runs.some((run) => i - run.a === j - run.b && i >= run.a && i < run.a + run.length)) continue
    const run = runThrough(a.words, b.words, i, j)
    runs.push(run)
    follow(a.words, b.words, run, runs)
    followBack(a.words, b.words, run, runs)
  }
  return apart(runs, a.words.length, b.words.length)
}

/** Index of a print of b + 1, by its hash: made anew for each pair, in the same memory. */
let slots = new Int32Array(1 << 12)

/** First words of the prints that both hold, in order of a. */
function sharedPrints(a: Wording, b: Wording): [number, number][] {
  const { hashes, places } = b.prints
  let size = 1 << 8
  while (size < 2 * hashes.length) size *= 2
  if (slots.length < size) slots = new Int32Array(size)
  else slots.fill(0, 0, size)
  const mask = size - 1
  for (let k = 0; k < hashes.length; k++) {
    let slot = hashes[k]! & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = k + 1
  }
  const shared: [number, number][] = []
  for (let k = 0; k < a.prints.hashes.length; k++) {
    const hash = a.prints.hashes[k]!
    let slot = hash & mask
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask
    if (slots[slot] === 0) continue
    const i = a.prints.places[k]!
    const j = places[slots[slot]! - 1]!
    // Two shingles may have one hash by chance.
    if (a.words[i] === b.words[j]) shared.push([i, j])
  }
  return shared
}

function follow(a: Int32Array, b: Int32Array, from: Run, runs: Run[]): void {
  let at = { a: from.a + from.length, b: from.b + from.length }
  for (;;) {
    const next = agreeing(a, b, at.a, at.b)
    if (!next) return
    const run = runThrough(a, b, next[0], next[1])
    runs.push({ a: next[0], b: next[1], length: run.length - (next[0] - run.a) })
    at = { a: run.a + run.length, b: run.b + run.length }
  }
}

/** The nearest place at or after a difference where the texts agree again. */
function agreeing(a: Int32Array, b: Int32Array, i: number, j: number): [number, number] | undefined {
  for (let sum = 1; sum <= 2 * GAP; sum++)
    for (let skip = Math.max(0, sum - GAP); skip <= Math.min(GAP, sum); skip++)
      if (agree(a, b, i + skip, j + sum - skip)) return [i + skip, j + sum - skip]
  return undefined
}

function agree(a: Int32Array, b: Int32Array, i: number, j: number): boolean {
  if (i < 0 || j < 0 || i + AGREE > a.length || j + AGREE > b.length) return false
  for (let k = 0; k < AGREE; k++) if (a[i + k] !== b[j + k]) return false
  return true
}

function followBack(a: Int32Array, b: Int32Array, from: Run, runs: Run[]): void {
  let at = { a: from.a, b: from.b }
  for (;;) {
    const last = agreeingBefore(a, b, at.a, at.b)
    if (!last) return
    const run = runThrough(a, b, last[0], last[1])
    runs.push({ a: run.a, b: run.b, length: last[0] + AGREE - run.a })
    at = { a: run.a, b: run.b }
  }
}

function agreeingBefore(a: Int32Array, b: Int32Array, i: number, j: number): [number, number] | undefined {
  for (let sum = 1; sum <= 2 * GAP; sum++)
    for (let skip = Math.max(0, sum - GAP); skip <= Math.min(GAP, sum); skip++)
      if (agree(a, b, i - skip - AGREE, j - (sum - skip) - AGREE)) return [i - skip - AGREE, j - (sum - skip) - AGREE]
  return undefined
}

/** The longest first, each without the words that others have taken. */
function apart(runs: readonly Run[], lengthA: number, lengthB: number): Run[] {
  if (runs.length < 2) return [...runs]
  const takenA = new Uint8Array(lengthA)
  const takenB = new Uint8Array(lengthB)
  const kept: Run[] = []
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    const free = freePart(run, takenA, takenB)
    if (free.length < LEAST_PIECE && free.length < run.length) continue
    if (free.length === 0) continue
    takenA.fill(1, free.a, free.a + free.length)
    takenB.fill(1, free.b, free.b + free.length)
    kept.push(free)
  }
  return kept.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** The longest stretch of a run whose words are free in both texts. */
function freePart({ a, b, length }: Run, takenA: Uint8Array, takenB: Uint8Array): Run {
  let best: Run = { a, b, length: 0 }
  let start = 0
  for (let k = 0; k <= length; k++) {
    if (k < length && !takenA[a + k] && !takenB[b + k]) continue
    if (k - start > best.length) best = { a: a + start, b: b + start, length: k - start }
    start = k + 1
  }
  return best
}
