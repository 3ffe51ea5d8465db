import type { JudgedLine } from '../../page/judged-line.ts'
import { type AddClue, isLong, onLine, step } from './clue-steps.ts'

const SIZES = [2, 4, 8, 15, 30, 60]
const ENDS = { none: 0, stop: 1, colon: 2, question: 3 }

/** What the letters and marks of a line say, whatever markup is around it. */
export function shapeClues(line: JudgedLine, add: AddClue): void {
  const { shape, text } = line
  add('size', step(shape.weight, SIZES))
  add('end', onLine(ENDS[endOf(line)], line))
  if (shape.inner) add('shape', 'inner')
  if (shape.comma) add('shape', 'comma')
  if (!shape.words) add('shape', 'no-words')
  if (shape.digits && !isLong(line)) add('shape', 'digits')
  if (shape.sign) add('shape', 'sign')
  if (shape.bar && shape.weight < 20) add('shape', 'bar')
  if (shape.opensSmall) add('shape', 'lower')
  if (/@|https?:|www\./u.test(text)) add('shape', 'address')
  if (shape.great && !shape.small && shape.weight > 1) add('shape', 'upper')
}

function endOf({ shape, text }: JudgedLine): keyof typeof ENDS {
  if (!shape.stopped) return 'none'
  if (/[:：]$/u.test(text)) return 'colon'
  const tail = behindLetters(text)
  return /(?=\p{Sentence_Terminal})[^.。।]/u.test(tail) && !/[.。।]/u.test(tail) ? 'question' : 'stop'
}

/** What stands behind the last letter. */
function behindLetters(text: string): string {
  let at = text.length
  while (at > 0 && !/\p{L}/u.test(text[at - 1]!)) at--
  return text.slice(at)
}
