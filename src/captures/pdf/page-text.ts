import { blocksOf } from './columns.ts'
import { foliosOf } from './folios.ts'
import { linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { isRtl, type Run } from './run.ts'
import { plainLetters, unmirrored } from './shown-letters.ts'

export interface PrintedPage {
  /** Its paragraphs in reading order, one a line. */
  readonly text: string
  /** Lines beside each other with no column between them, whose order cannot be told. */
  readonly unsure: number
}

/** The text of a printed page from what is drawn on it. */
export function printedText(drawn: readonly Run[]): PrintedPage {
  const runs = drawnOnce(drawn)
  const fromRight = isRtl(runs)
  const { page, folios } = foliosOf(runs)
  const columns = [...blocksOf(page, fromRight), ...folios].map((block) => linesOf(block, fromRight))
  const text = plainLetters(paragraphsOf(columns, fromRight).join('\n'))
  return { text: fromRight ? unmirrored(text) : text, unsure: columns.flat().filter(({ isBeside }) => isBeside).length }
}

/** Of the size of the letters: a headline made bold is drawn twice, the second time hardly beside the first. */
const TWICE = 0.15

function drawnOnce(drawn: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>()
  return drawn.filter((run) => {
    const same = seen.get(run.text)
    if (!same) seen.set(run.text, [run])
    // Only the last few: a page of one letter alone must not take the square of its length.
    else if (same.slice(-LAST).some((one) => Math.abs(one.left - run.left) + Math.abs(one.y - run.y) < TWICE * run.size)) return false
    else same.push(run)
    return true
  })
}
const LAST = 50
