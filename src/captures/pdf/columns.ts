import { bottomOf, commonSize, type Run, topOf } from './run.ts'

/** A gap between columns, of the size of the letters; words of a justified line stand nearer, or not above one another. */
const LEAST_GAP = 0.8
/** Of the size that most letters have. */
const HEADLINE = 1.2
const DEEPEST = 12

/** From left to right; the outermost are endless. */
type Free = readonly (readonly [from: number, to: number])[]

/** Rows one below the other that leave the same gaps free. */
interface Band {
  readonly rows: Run[][]
  free: Free
}

/**
 * The runs of a page in blocks that each hold one column, in the order in which they are read: from top to bottom as far as a gap
 * between columns goes on, then column by column, from the right where the page is written so.
 */
export function blocksOf(runs: readonly Run[], fromRight: boolean): Run[][] {
  const size = commonSize(runs)
  const [least, headline] = [LEAST_GAP * size, HEADLINE * size]
  const split = (part: readonly Run[], depth: number): Run[][] => {
    const bands = depth < DEEPEST ? bandsOf(part, { least, headline, fromRight }) : []
    if (bands.length > 1) return bands.flatMap(({ rows }) => split(rows.flat(), depth + 1))
    const columns = bands[0] ? columnsOf(part, bands[0].free) : []
    if (columns.length < 2) return part.length > 0 ? [[...part]] : []
    return (fromRight ? columns.reverse() : columns).flatMap((column) => split(column, depth + 1))
  }
  return split(runs, 0)
}

interface Measures {
  /** The least gap, and the least size of a headline, in points. */
  readonly least: number
  readonly headline: number
  readonly fromRight: boolean
}

function bandsOf(runs: readonly Run[], { least, headline, fromRight }: Measures): Band[] {
  const bands: Band[] = []
  const isHeadline = (row: readonly Run[]): boolean => row.every(({ size }) => size >= headline)
  for (const row of rowsOf(runs)) {
    const last = bands.at(-1)
    const free = freeOf(row, least)
    const both = last ? shared(last.free, free, least) : []
    // A headline with nothing beside it begins what stands below, and ends the columns above.
    const begins = inner(free).length === 0 && isHeadline(row) && !isHeadline(last?.rows.at(-1) ?? [])
    const [had, has, now] = [inner(last?.free ?? []), inner(free), inner(both)].map(({ length }) => length) as [number, number, number]
    if (last && !begins && (had > 0 ? now > 0 : now >= has)) {
      last.rows.push(row)
      last.free = both
    } else bands.push({ rows: [row], free })
  }
  return withoutLoneGaps(bands, fromRight)
}

/** Gaps that only one or two lines have are wide spaces, as between justified words: those lines belong to the text around them. */
function withoutLoneGaps(bands: readonly Band[], fromRight: boolean): Band[] {
  const kept: Band[] = []
  for (const [i, { rows, free }] of bands.entries()) {
    const around = [bands[i - 1]?.rows.at(-1), bands[i + 1]?.rows[0]]
    const gaps = inner(free).filter(
      (gap) =>
        linesBeside(rows, gap) >= FEWEST_BESIDE ||
        (isAligned(rows, gap, fromRight) && !around.some((row) => row && crosses(row, rows, gap))),
    )
    const last = kept.at(-1)
    if (gaps.length === 0 && last?.free.length === 0) last.rows.push(...rows)
    else kept.push({ rows: [...rows], free: gaps })
  }
  return kept
}

/** Lines beside each other that show a gap to divide columns; lines on each side, where those behind the gap begin at the same edge. */
const [FEWEST_BESIDE, FEWEST_LEVEL] = [3, 2]
/** Of the size of the letters. */
const SAME_EDGE = 0.08

const sidesOf = (rows: readonly Run[][], [from]: Free[number]): { left: Run[]; right: Run[] }[] =>
  rows.map((row) => ({ right: row.filter(({ left }) => left >= from), left: row.filter(({ left }) => left < from) }))

const linesBeside = (rows: readonly Run[][], gap: Free[number]): number =>
  sidesOf(rows, gap).reduce((lines, { left, right }) => lines + Math.min(levelsOf(left), levelsOf(right)), 0)

function isAligned(rows: readonly Run[][], gap: Free[number], fromRight: boolean): boolean {
  const sides = sidesOf(rows, gap)
  const [left, right] = [sides.flatMap((side) => side.left), sides.flatMap((side) => side.right)]
  if (Math.min(levelsOf(left), levelsOf(right)) < FEWEST_LEVEL) return false
  const edges = sides.flatMap((side) => {
    const second = fromRight ? side.left : side.right
    return second.length > 0 ? [largest(second.map((run) => (fromRight ? run.right : -run.left)))] : []
  })
  return largest(edges) + largest(edges.map((edge) => -edge)) <= SAME_EDGE * rows[0]![0]!.size
}

/** Whether the next line of the text goes through a gap. */
function crosses(row: readonly Run[], rows: readonly Run[][], [from, to]: Free[number]): boolean {
  const { size, y } = row[0]!
  const near = rows.flat().some((run) => Math.abs(run.size - size) < SAME_EDGE * size && Math.abs(run.y - y) < NEXT_LINE * size)
  return near && row.some((run) => run.left < to && run.right > from)
}
const NEXT_LINE = 1.9

const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)

function levelsOf(runs: readonly Run[]): number {
  let [levels, last] = [0, Number.NEGATIVE_INFINITY]
  for (const { y, size } of [...runs].sort((a, b) => a.y - b.y)) {
    if (y - last < size / 2) continue
    levels++
    last = y
  }
  return levels
}

/** Runs that stand beside each other, from top to bottom. Columns whose lines are not level are one row. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of [...runs].sort((a, b) => topOf(a) - topOf(b))) {
    if (topOf(run) < end) rows.at(-1)!.push(run)
    else rows.push([run])
    end = Math.max(end, bottomOf(run))
  }
  return rows
}

/** What a row leaves free. Words of a headline stand wider apart than a column of the text below it, so a gap is also measured by the letters beside it. */
function freeOf(row: readonly Run[], least: number): Free {
  const free: [number, number][] = []
  let [end, before] = [Number.NEGATIVE_INFINITY, 0]
  for (const { left, right, size } of [...row].sort((a, b) => a.left - b.left)) {
    if (left - end >= Math.max(least, LEAST_GAP * Math.min(size, before))) free.push([end, left])
    if (right > end) [end, before] = [right, size]
  }
  return [...free, [end, Number.POSITIVE_INFINITY]]
}

function shared(a: Free, b: Free, least: number): Free {
  const both: [number, number][] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const [from, to] = [Math.max(a[i]![0], b[j]![0]), Math.min(a[i]![1], b[j]![1])]
    if (to - from >= least) both.push([from, to])
    if (a[i]![1] < b[j]![1]) i++
    else j++
  }
  return both
}

const inner = (free: Free): Free => free.filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to))

function columnsOf(runs: readonly Run[], gaps: Free): Run[][] {
  const columns = Array.from({ length: gaps.length + 1 }, (): Run[] => [])
  let at = 0
  for (const run of [...runs].sort((a, b) => a.left - b.left)) {
    while (at < gaps.length && run.left >= gaps[at]![0]) at++
    columns[at]!.push(run)
  }
  return columns.filter((column) => column.length > 0)
}
