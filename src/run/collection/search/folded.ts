import type { PairShares } from '../../../store/alignments.ts'

/** The share of the words of each of two pages from which on they are one hit: a dispatch with another headline, or without its last line. */
const NEAR_SAME = 0.8

/**
 * Pages that were found, those left out that are near-same to one before them; each of these is among the `copies` of the first such. A page is
 * compared with the hit it is folded into, never with another copy, so that no chain of slightly unlike pages becomes one hit.
 */
export function foldedBy<T extends { readonly number: number }>(
  found: readonly T[],
  shares: readonly PairShares[],
): (T & { readonly copies: readonly number[] })[] {
  const near = new Set(shares.filter(({ ofA, ofB }) => Math.min(ofA, ofB) >= NEAR_SAME).map(({ a, b }) => pairKey(a, b)))
  const hits: { readonly page: T; readonly copies: number[] }[] = []
  for (const page of found) {
    const lead = hits.find((hit) => near.has(pairKey(hit.page.number, page.number)))
    if (lead) lead.copies.push(page.number)
    else hits.push({ page, copies: [] })
  }
  return hits.map(({ page, copies }) => ({ ...page, copies }))
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
