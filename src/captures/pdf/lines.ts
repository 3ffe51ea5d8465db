import { rowsOf } from './columns.ts'
import { hasLtr, hasRtl, type Run } from './run.ts'

export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Another line stands beside it and no gap of a column between them: which is read first cannot be told. */
  readonly isBeside: boolean
}

/** Of the size of the letters: baselines that are one line, and gaps that are a space. */
const [LEVEL, SPACE] = [0.35, 0.12]
/** Lines one above the other that are set so close that they touch overlap in their width. */
const LEAST_OVERLAP = 0.2

/** The lines of a column from top to bottom, each in reading order. */
export function linesOf(block: readonly Run[], fromRight: boolean): Line[] {
  const isArabic = block.some(({ text }) => /\p{Script=Arabic}/u.test(text))
  return rowsOf(block).flatMap((row) => {
    const lines = levels(row).map((runs) => ({ ...edges(runs), text: lineText(runs, fromRight, isArabic) }))
    return lines.map((line, i) => ({ ...line, isBeside: [lines[i - 1], lines[i + 1]].some((other) => other && !isAbove(line, other)) }))
  })
}

function levels(row: readonly Run[]): Run[][] {
  const lines: Run[][] = []
  for (const run of [...row].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1)
    const of = last?.[0]
    if (of && run.y - of.y <= LEVEL * Math.max(of.size, run.size)) last.push(run)
    else lines.push([run])
  }
  return lines
}

const edges = (runs: readonly Run[]): Omit<Line, 'text' | 'isBeside'> => {
  let [left, right, size] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const run of runs) {
    left = Math.min(left, run.left)
    right = Math.max(right, run.right)
    size = Math.max(size, run.size)
  }
  return { left, right, size, y: runs[0]!.y }
}

function isAbove(line: Omit<Line, 'isBeside' | 'text'>, other: Omit<Line, 'isBeside' | 'text'>): boolean {
  const overlap = Math.min(line.right, other.right) - Math.max(line.left, other.left)
  return overlap >= LEAST_OVERLAP * Math.min(line.right - line.left, other.right - other.left)
}

/** The text of runs on one line: a PDF says where each is drawn, not in which order they are read. */
function lineText(runs: readonly Run[], fromRight: boolean, isArabic: boolean): string {
  const drawn = [...runs].sort((a, b) => (fromRight ? a.right - b.right : a.left - b.left))
  const pieces: string[] = []
  for (const [i, { text, left, size }] of drawn.entries()) {
    if (i > 0 && left - drawn[i - 1]!.right > SPACE * size) pieces.push(' ')
    if (isArabic && !hasLtr(text)) pieces.push(...text.split(RANGE))
    else pieces.push(text)
  }
  return (fromRight ? readFromRight(pieces) : readFromLeft(pieces)).join('').replace(/\s+/gu, ' ').trim()
}

/** Around the hyphen of «2023-2024», of which the first number stands on the right among Arabic letters. */
const RANGE = /(?<=\p{Nd})(?=[-–])|(?<=[-–])(?=\p{Nd})/u

const isAgainst = (piece: string): boolean => hasLtr(piece) || (!hasRtl(piece) && /\p{Nd}/u.test(piece))

/** Pieces as they stand from left to right, in the order of a line that is read from the right: Latin words and numbers in it go the other way. */
function readFromRight(pieces: readonly string[]): string[] {
  const read: string[] = []
  for (let i = pieces.length - 1; i >= 0; i--) {
    const from = isAgainst(pieces[i]!) ? islandStart(pieces, i) : i
    read.push(...pieces.slice(from, i + 1))
    i = from
  }
  return read
}

/** Where the Latin words or the number begin that end at `end`. Two numbers with a space or hyphen between them are two. */
function islandStart(pieces: readonly string[], end: number): number {
  let start = end
  let hasWord = hasLtr(pieces[end]!)
  let isApart = false
  for (let i = end - 1; i >= 0 && !hasRtl(pieces[i]!); i--) {
    if (/^[\s–-]*$/u.test(pieces[i]!)) isApart = true
    if (!isAgainst(pieces[i]!)) continue
    const isWord = hasLtr(pieces[i]!)
    if (isApart && !hasWord && !isWord) break
    hasWord ||= isWord
    isApart = false
    start = i
  }
  return start
}

/** Pieces from left to right; Arabic in them goes the other way. */
function readFromLeft(pieces: readonly string[]): string[] {
  const read: string[] = []
  for (let i = 0; i < pieces.length; i++) {
    let end = i
    if (hasRtl(pieces[i]!)) for (let j = i + 1; j < pieces.length && !hasLtr(pieces[j]!); j++) if (hasRtl(pieces[j]!)) end = j
    read.push(...(end > i ? readFromRight(pieces.slice(i, end + 1)) : [pieces[i]!]))
    i = end
  }
  return read
}
