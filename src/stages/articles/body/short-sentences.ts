import type { JudgedLine } from '../page/judged-line.ts'
import { NEVER } from './weighing/two-pass-scoring.ts'

const LONGEST = 70
/** A line that is less likely than this is something else. */
const LEAST_ODDS = -4
/** Of a line that is in because those beside it are. */
const CARRIED = 0.1

/** Keeps short sentences and quotations ("The sitting ended without agreement.") with the paragraph before them, where both stand alike. */
export function keepShortSentences(lines: readonly JudgedLine[], odds: Float64Array): void {
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!]
    if (odds[i]! > 0 || (odds[i]! < LEAST_ODDS && odds[i] !== NEVER) || !(odds[i - 1]! > 0) || before.score <= 0) continue
    if (isShortSentence(line) && line.kind === before.kind && stands(line, before)) odds[i] = CARRIED
  }
}

const isShortSentence = ({ text, linked, marked, row, region, apart, shape }: JudgedLine): boolean =>
  text.length <= LONGEST && linked === 0 && marked < text.length && !row && !region && !apart && shape.stopped && !/[:：…]$/u.test(text)

const stands = ({ box }: JudgedLine, { box: other }: JudgedLine): boolean =>
  box === other || (box.parent === other.parent && box.kin === other.kin)
