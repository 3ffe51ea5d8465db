import type { World } from '../../../model/stage.ts'
import type { BodyLines } from './body-lines.ts'
import { textClues, textView } from './weighing/text-clues.ts'
import * as weights from './weighing/text-weights.ts'
import { twoLooks, type WatchClues } from './weighing/two-pass-scoring.ts'

/** Lines of a text that may be of its body: all but those known as furniture. */
export const weighedOfText = ({ lines }: BodyLines): Uint8Array => Uint8Array.from(lines, ({ row }) => (row ? 0 : 1))

/** The body of a text with each line weighed: `odds` above nothing is in. Where no line is, the run of prose stands as it was found. */
export function weighedText(found: BodyLines, { language }: World, watch?: WatchClues): BodyLines {
  const view = textView(found, language.letters)
  const odds = twoLooks(found.lines, weighedOfText(found), (i, add) => textClues(view, i, add), weights, watch)
  keepTogether(odds, found)
  if (isAlone(found)) keepSentences(odds, found)
  const from = odds.findIndex((value, i) => value > 0 && found.lines[i]!.score > 0)
  if (from < 0) return found
  for (const [i, line] of found.lines.entries()) line.odds = odds[i]
  return { ...found, from, to: odds.findLastIndex((value) => value > 0) + 1 }
}

/** Of a line that is in because those beside it are. */
const CARRIED = 0.1

/** Of the words of a text those of its run of prose, where somebody copied the article alone: what was learnt of lines at the end of a whole page does not hold there. */
const ALONE = 0.65

function isAlone({ lines, from, to }: BodyLines): boolean {
  let [run, all] = [0, 0]
  for (const [i, { shape, score }] of lines.entries()) {
    all += shape.weight
    if (i >= from && i < to && score > 0) run += shape.weight
  }
  return run >= ALONE * all
}

function keepSentences(odds: Float64Array, { lines, from, to }: BodyLines): void {
  for (let i = from; i < to; i++) if (lines[i]!.score > 0 && lines[i]!.shape.sentence) odds[i] = Math.max(odds[i]!, CARRIED)
}

/** Sentences that follow each other in the run of prose with nothing between them are in together where that is likely of all of them. */
function keepTogether(odds: Float64Array, { lines, from, to }: BodyLines): void {
  const isSentence = (i: number): boolean => lines[i]!.score > 0 && lines[i]!.shape.sentence
  for (let start = from; start < to; ) {
    let end = start
    let sum = 0
    for (; end < to && isSentence(end); end++) sum += odds[end]! * lines[end]!.shape.weight
    if (sum > 0) for (let i = start; i < end; i++) odds[i] = Math.max(odds[i]!, CARRIED)
    start = end + 1
  }
}
