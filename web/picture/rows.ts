import type { PageNode } from './chain-model.ts'

const HOUR = 3_600_000

/** Milliseconds of a stamp as far as its precision goes; undefined where there is none. */
const moment = (stamp: string | undefined): number | undefined => {
  const at = stamp ? Date.parse(/T\d\d:\d\d$/u.test(stamp) ? `${stamp}Z` : stamp) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}

export const daysApart = (a: string, b: string): number =>
  Math.round((Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / (24 * HOUR))

/**
 * A row for each page, top to bottom by time: later pages stand lower, by more where more time passed (as its square
 * root, so that a week does not push a morning together). A day that begins gets a line of its own.
 */
export function rowsOf(
  pages: readonly PageNode[],
  line: number,
): {
  ys: number[]
  days: { y: number; stamp?: string; seen: boolean }[]
  height: number
} {
  const least = 3.4 * line
  const ys: number[] = []
  const days: { y: number; stamp?: string; seen: boolean }[] = []
  let y = 0
  let before: PageNode | undefined
  for (const page of pages) {
    const fresh = !before || page.stamp?.slice(0, 10) !== before.stamp?.slice(0, 10) || page.seen !== before.seen
    if (before) {
      const [was, is] = [moment(before.stamp), moment(page.stamp)]
      const hours = was !== undefined && is !== undefined ? Math.max(0, is - was) / HOUR : 0
      y += least + Math.min(1.2 * line, 0.25 * line * Math.sqrt(hours))
    }
    if (fresh) {
      days.push({ y: y + line, seen: page.seen, ...(page.stamp && { stamp: page.stamp.slice(0, 10) }) })
      y += 1.7 * line
    }
    ys.push(y)
    before = page
  }
  return { ys, days, height: y + 2.6 * line }
}
