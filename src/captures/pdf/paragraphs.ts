import type { Line } from './lines.ts'

/** Of the size of the letters. */
const [INDENT, SAME_SIZE, LINES_APART, HEADLINE] = [0.8, 0.08, 1.9, 1.25]
/** A column of fewer lines may be a name or a caption, which nothing goes on from. */
const FEWEST_LINES = 3
const SENTENCE_END = /[.!?؟。…:؛»"”)\]]\s*$/u

interface Column {
  readonly lines: readonly Line[]
  /** Where most lines begin, and where the longest end but for a few, as a folio is longer. */
  readonly start: number
  readonly end: number
  /** The size of most of its lines. */
  readonly size: number
}

/** The paragraphs of columns in reading order: lines joined, also from the end of a column to the next, where a sentence goes on. */
export function paragraphsOf(columns: readonly (readonly Line[])[], fromRight: boolean): string[] {
  const paragraphs: string[] = []
  let before: Column | undefined
  for (const lines of columns) {
    const column = columnOf(lines, fromRight)
    for (const [i, line] of lines.entries()) {
      const last = lines[i - 1]
      const goesOn = last ? isNext(last, line, column, fromRight) : before !== undefined && crosses(before, column, fromRight)
      if (goesOn) paragraphs.push(`${paragraphs.pop()} ${line.text}`)
      else paragraphs.push(line.text)
    }
    before = column
  }
  return paragraphs
}

function columnOf(lines: readonly Line[], fromRight: boolean): Column {
  return {
    lines,
    start: fromRight
      ? -rank(
          lines.map(({ right }) => -right),
          HALF,
        )
      : rank(
          lines.map(({ left }) => left),
          HALF,
        ),
    end: fromRight
      ? rank(
          lines.map(({ left }) => left),
          FEW,
        )
      : -rank(
          lines.map(({ right }) => -right),
          FEW,
        ),
    size: rank(
      lines.map(({ size }) => size),
      HALF,
    ),
  }
}

const [HALF, FEW] = [0.5, 0.1]
const rank = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!

const isSameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size)

/** Whether a line goes on from the one above it: as large, near, not indented, and the one above had no room for its first word. */
function isNext(last: Line, line: Line, column: Column, fromRight: boolean): boolean {
  if (!isSameSize(last, line) || line.y - last.y > LINES_APART * line.size || line.isBeside || last.isBeside) return false
  if (line.size > HEADLINE * column.size) return true
  return !isIndented(line, column, fromRight) && isFull(last, line, column, fromRight)
}

function crosses(before: Column, column: Column, fromRight: boolean): boolean {
  const [last, first] = [before.lines.at(-1)!, column.lines[0]!]
  return (
    before.lines.length >= FEWEST_LINES &&
    column.lines.length > 1 &&
    isSameSize(last, first) &&
    !SENTENCE_END.test(last.text) &&
    !isIndented(first, column, fromRight) &&
    isFull(last, first, before, fromRight)
  )
}

const isIndented = (line: Line, column: Column, fromRight: boolean): boolean =>
  (fromRight ? column.start - line.right : line.left - column.start) > INDENT * line.size

function isFull(last: Line, line: Line, column: Column, fromRight: boolean): boolean {
  const room = fromRight ? last.left - column.end : column.end - last.right
  const word = line.text.search(/\s|$/u) + 1
  const times = SENTENCE_END.test(last.text) ? 1 : 2
  return room <= times * (word / Math.max(1, line.text.length)) * (line.right - line.left)
}
