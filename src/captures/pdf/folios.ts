import { rowsOf } from './columns.ts'
import { bottomOf, commonSize, type Run, topOf } from './run.ts'

/** Of the size of the letters: how much larger a folio may be, and how far the page stands from it. */
const [LARGEST, APART] = [1.1, 1]

interface Folios {
  readonly page: Run[]
  readonly folios: Run[][]
}

/** The lines at the top and bottom that hold the day, the number of the page or its address, apart from what the page says: they are read last. */
export function foliosOf(runs: readonly Run[]): Folios {
  const size = commonSize(runs)
  const rows = rowsOf(runs)
  const isFolio = (row: readonly Run[] | undefined, next: readonly Run[] | undefined): boolean =>
    row !== undefined &&
    next !== undefined &&
    row.every((run) => run.size <= LARGEST * size && Math.abs(run.y - row[0]!.y) < size / 2) &&
    row.some(({ text }) => /\p{Nd}/u.test(text)) &&
    distance(row, next) >= APART * size
  const hasTop = isFolio(rows[0], rows[1])
  const hasFoot = isFolio(rows.at(-1), rows.at(-2))
  return {
    page: rows.slice(hasTop ? 1 : 0, hasFoot ? -1 : rows.length).flat(),
    folios: [...(hasTop ? [rows[0]!] : []), ...(hasFoot && rows.length > 1 + (hasTop ? 1 : 0) ? [rows.at(-1)!] : [])],
  }
}

function distance(row: readonly Run[], next: readonly Run[]): number {
  const [above, below] = row[0]!.y < next[0]!.y ? [row, next] : [next, row]
  const bottom = above.reduce((most, run) => Math.max(most, bottomOf(run)), Number.NEGATIVE_INFINITY)
  return below.reduce((least, run) => Math.min(least, topOf(run)), Number.POSITIVE_INFINITY) - bottom
}
