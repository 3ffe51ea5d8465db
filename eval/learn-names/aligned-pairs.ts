import type { NamePair } from './name-pairs.ts'

/** So many letters are written as so many. */
export type Shape = readonly [number, number]

/** Steps through both words of a pair: from where to where, by which chunk. */
interface Lattice {
  readonly states: number
  readonly from: Int16Array
  readonly to: Int16Array
  readonly chunk: Int32Array
  readonly weight: number
}

/** A chunk of a pair: at which letter, how many of them, and what they are written as. */
export interface AlignedChunk {
  readonly at: number
  readonly letters: number
  readonly written: string
}

const ROUNDS = 6
/** Chunks lie near the diagonal of both words. */
const ASIDE = 2.6
const LONGEST = 20
const FEWEST = 0.02
/** A pair whose letters hardly go together is another name ("Sabina" beside "Anna"), by the mean logarithm for a letter. */
const UNLIKE = -4

/** Pairs of words with the likeliest way of cutting both into chunks, learnt from all pairs by expectation and maximisation. */
export function alignedPairs(pairs: readonly NamePair[], shapes: readonly Shape[]): (readonly AlignedChunk[] | undefined)[] {
  const chunks = new Map<string, number>()
  const lattices = pairs.map((pair) => latticeOf(pair, shapes, chunks))
  const keys = [...chunks.keys()]
  let chance = Float64Array.from(keys, firstChance)
  for (let round = 0; round < ROUNDS; round++) chance = nextChances(lattices, chance)
  return pairs.map((pair, i) => likeliest(pair, lattices[i], chance, keys))
}

function firstChance(key: string): number {
  const [from, to] = key.split('|') as [string, string]
  if (to === '') return 0.01
  return from.length === 1 && to.length === 1 ? 0.05 : 0.003
}

function latticeOf({ from, to, count }: NamePair, shapes: readonly Shape[], chunks: Map<string, number>): Lattice | undefined {
  if (from.length > LONGEST || to.length > LONGEST) return undefined
  const width = to.length + 1
  const near = (i: number, j: number) => Math.abs((i * to.length) / from.length - j) <= ASIDE
  const steps: [number, number, number][] = []
  for (let i = 0; i <= from.length; i++)
    for (let j = 0; j <= to.length; j++)
      for (const [letters, written] of near(i, j) ? shapes : []) {
        const [x, y] = [i + letters, j + written]
        if (x > from.length || y > to.length || !near(x, y)) continue
        const key = `${from.slice(i, x)}|${to.slice(j, y)}`
        if (!chunks.has(key)) chunks.set(key, chunks.size)
        steps.push([i * width + j, x * width + y, chunks.get(key)!])
      }
  return {
    states: (from.length + 1) * width,
    from: Int16Array.from(steps, ([one]) => one),
    to: Int16Array.from(steps, ([, one]) => one),
    chunk: Int32Array.from(steps, ([, , one]) => one),
    weight: Math.sqrt(Math.min(count, 4)),
  }
}

function nextChances(lattices: readonly (Lattice | undefined)[], chance: Float64Array): Float64Array<ArrayBuffer> {
  const expected = new Float64Array(chance.length)
  for (const lattice of lattices) if (lattice) expect(lattice, chance, expected)
  let total = 0
  for (const count of expected) if (count >= FEWEST) total += count
  return expected.map((count) => (count >= FEWEST ? count / total : 0))
}

/** Adds how often each chunk of one pair is expected (forward and backward). */
function expect({ states, from, to, chunk, weight }: Lattice, chance: Float64Array, expected: Float64Array): void {
  const [forward, backward] = [new Float64Array(states), new Float64Array(states)]
  forward[0] = 1
  for (let s = 0; s < from.length; s++) forward[to[s]!]! += forward[from[s]!]! * chance[chunk[s]!]!
  const whole = forward[states - 1]!
  if (!(whole > 0)) return
  backward[states - 1] = 1
  for (let s = from.length - 1; s >= 0; s--) backward[from[s]!]! += backward[to[s]!]! * chance[chunk[s]!]!
  for (let s = 0; s < from.length; s++)
    expected[chunk[s]!]! += ((forward[from[s]!]! * chance[chunk[s]!]! * backward[to[s]!]!) / whole) * weight
}

function likeliest(
  pair: NamePair,
  lattice: Lattice | undefined,
  chance: Float64Array,
  keys: readonly string[],
): AlignedChunk[] | undefined {
  if (!lattice) return undefined
  const { states, from, to, chunk } = lattice
  const best = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
  const by = new Int32Array(states)
  best[0] = 0
  for (let s = 0; s < from.length; s++) {
    const score = best[from[s]!]! + Math.log(chance[chunk[s]!]!)
    if (score > best[to[s]!]!) [best[to[s]!], by[to[s]!]] = [score, s]
  }
  if (!(best[states - 1]! / (pair.from.length + pair.to.length) > UNLIKE)) return undefined
  const found: AlignedChunk[] = []
  for (let state = states - 1; state > 0; state = from[by[state]!]!) {
    const step = by[state]!
    const [letters, written] = keys[chunk[step]!]!.split('|') as [string, string]
    found.push({ at: Math.floor(from[step]! / (pair.to.length + 1)), letters: letters.length, written })
  }
  return found
}
