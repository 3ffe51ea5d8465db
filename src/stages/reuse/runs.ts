/** A run of equal words: `length` words from `a` in one text and from `b` in the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Words of a seed. */
export const SEED = 4
/** A seed that stands more often than this in the other text finds nothing: keeps hostile input linear. */
const OFTEN = 8
/** The most runs that are chained. */
const MAX_RUNS = 600

/** All maximal runs of at least SEED equal words, longest kept where there are too many. Each diagonal is walked once. */
export function runsOf(a: readonly number[], b: readonly number[]): Run[] {
  const seeds = new Map<string, number[]>()
  for (let j = 0; j + SEED <= b.length; j++) {
    const key = seedAt(b, j)
    const at = seeds.get(key)
    if (at) at.push(j)
    else seeds.set(key, [j])
  }
  const walked = new Map<number, number>()
  const runs: Run[] = []
  for (let i = 0; i + SEED <= a.length; i++) {
    const at = seeds.get(seedAt(a, i))
    if (!at || at.length > OFTEN) continue
    for (const j of at) {
      const until = walked.get(i - j) ?? 0
      if (i < until) continue
      let back = 0
      while (i - back > until && j - back > 0 && a[i - back - 1] === b[j - back - 1]) back++
      let length = SEED
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++
      walked.set(i - j, i + length)
      runs.push({ a: i - back, b: j - back, length: length + back })
    }
  }
  if (runs.length <= MAX_RUNS) return runs
  return runs.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b).slice(0, MAX_RUNS)
}

const seedAt = (ids: readonly number[], at: number): string => String.fromCharCode(ids[at]!, ids[at + 1]!, ids[at + 2]!, ids[at + 3]!)

/** The chain of runs that rises in both texts and holds the most words; runs that overlap are cut at their beginning. */
export function chainOf(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((x, y) => x.a - y.a || x.b - y.b)
  const best = sorted.map(({ length }) => length)
  const from = sorted.map(() => -1)
  for (let i = 0; i < sorted.length; i++) {
    const run = sorted[i]!
    for (let k = 0; k < i; k++) {
      const before = sorted[k]!
      if (before.b >= run.b) continue
      const own = run.length - overlapOf(before, run)
      if (own > 0 && best[k]! + own > best[i]!) {
        best[i] = best[k]! + own
        from[i] = k
      }
    }
  }
  let at = best.indexOf(Math.max(...best))
  const chain: Run[] = []
  for (; at >= 0; at = from[at]!) chain.unshift(sorted[at]!)
  return withoutOverlap(chain)
}

const overlapOf = (before: Run, run: Run): number => Math.max(0, before.a + before.length - run.a, before.b + before.length - run.b)

function withoutOverlap(chain: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of chain) {
    const cut = result.length ? overlapOf(result.at(-1)!, run) : 0
    if (run.length > cut) result.push({ a: run.a + cut, b: run.b + cut, length: run.length - cut })
  }
  return result
}

/** Runs outside the chain, over words that no run has taken yet: passages that were moved. Longest first, order of `a` in the result. */
export function movedRuns(runs: readonly Run[], chain: readonly Run[], least: number): Run[] {
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const take = ({ a, b, length }: Run) => {
    for (let k = 0; k < length; k++) {
      takenA.add(a + k)
      takenB.add(b + k)
    }
  }
  chain.forEach(take)
  const moved: Run[] = []
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    const free = freePart(run, takenA, takenB)
    if (free.length < least) continue
    take(free)
    moved.push(free)
  }
  return moved.sort((x, y) => x.a - y.a)
}

function freePart({ a, b, length }: Run, takenA: ReadonlySet<number>, takenB: ReadonlySet<number>): Run {
  let best: Run = { a, b, length: 0 }
  let start = 0
  for (let k = 0; k <= length; k++) {
    if (k < length && !takenA.has(a + k) && !takenB.has(b + k)) continue
    if (k - start > best.length) best = { a: a + start, b: b + start, length: k - start }
    start = k + 1
  }
  return best
}
