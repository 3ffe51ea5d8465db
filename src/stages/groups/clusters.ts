/** How much two pages are one text: the part of the longer page that stands on the other, 0 to 1. */
export interface Tie {
  readonly a: string
  readonly b: string
  readonly share: number
}

/** What the pages of two clusters share on average, at least, to be one cluster. */
const ALIKE = 0.5
/** A tie below this is none. */
export const LEAST_TIE = 0.4

/**
 * Pages that print one text, by average linkage (Sokal and Michener, 1958): a page that holds two dispatches is like either
 * in part, so it joins neither with the other, as single links would. Clusters in order of their least page; pages sorted.
 */
export function clustersOf(pages: readonly string[], ties: readonly Tie[]): string[][] {
  const clusters = new Map([...pages].sort().map((page) => [page, [page]]))
  const sums = sumsOf(ties.filter(({ share }) => share >= LEAST_TIE))
  for (let best = bestPair(clusters, sums); best; best = bestPair(clusters, sums)) merge(clusters, sums, best)
  return [...clusters.values()].map((cluster) => cluster.sort()).sort((x, y) => (x[0]! < y[0]! ? -1 : 1))
}

type Sums = Map<string, Map<string, number>>

function sumsOf(ties: readonly Tie[]): Sums {
  const sums: Sums = new Map()
  const put = (from: string, to: string, share: number) => {
    const row = sums.get(from) ?? new Map<string, number>()
    sums.set(from, row.set(to, share))
  }
  for (const { a, b, share } of ties) {
    put(a, b, share)
    put(b, a, share)
  }
  return sums
}

type Clusters = Map<string, string[]>

/** The two clusters that are most alike; of equals, those of the least names. */
function bestPair(clusters: Clusters, sums: Sums): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined
  let most = ALIKE
  for (const [one, row] of sums)
    for (const [other, sum] of row) {
      if (one >= other) continue
      const mean = sum / (clusters.get(one)!.length * clusters.get(other)!.length)
      if (mean > most || (mean === most && (!best || one < best[0] || (one === best[0] && other < best[1])))) {
        most = mean
        best = [one, other]
      }
    }
  return best
}

function merge(clusters: Clusters, sums: Sums, [one, other]: readonly [string, string]): void {
  clusters.get(one)!.push(...clusters.get(other)!)
  clusters.delete(other)
  const [kept, gone] = [sums.get(one)!, sums.get(other)!]
  sums.delete(other)
  kept.delete(other)
  for (const [third, sum] of gone) {
    if (third === one) continue
    const row = sums.get(third)!
    row.delete(other)
    const both = (kept.get(third) ?? 0) + sum
    kept.set(third, both)
    row.set(one, both)
  }
}
