import { fullStops } from '../../../../text/script-marks.ts'
import type { JudgedLine } from '../../page/judged-line.ts'
import { lineClues } from './line-clues.ts'
import { lineFlags } from './line-flags.ts'
import * as weights from './line-weights.ts'
import type { PageView } from './page-view.ts'
import { twoLooks, type WatchClues } from './two-pass-scoring.ts'

/** Lines that may be of the body: in the best box, or prose by their shape, or named in the page's description. */
export function weighedLines({ lines, inside, described }: PageView): Uint8Array {
  return lineFlags(
    lines,
    (line, i) =>
      !line.row &&
      !line.apart &&
      line.box.element.tag !== 'time' &&
      (inside[line.box.index] === 1 || line.plain > 0 || described[i] === 1) &&
      !isLead(line) &&
      !(line.listed && isLink(line)),
  )
}

const LEAD = 0.9
const LEAST_LEAD = 2
/** A longer list of links may be what the article is about. */
const MOST_LISTED = 3

const isLink = ({ linked, text }: JudgedLine): boolean => linked >= LEAD * text.length

/** A link to another page that stands by itself or in a short list of such, and is no sentence: a headline. */
function isLead(line: JudgedLine): boolean {
  const { text, kind, shape, box } = line
  if (!isLink(line) || shape.weight < LEAST_LEAD || fullStops.includes(text.at(-1)!)) return false
  const { parent } = box
  if (kind === 'item') return parent !== undefined && parent.lines <= MOST_LISTED && parent.linkedWords >= LEAD * parent.words
  return box.element.tag !== 'td' && box.element.tag !== 'th'
}

/** For each line, the logarithm of the odds that it is of the body. */
export const lineOdds = (view: PageView, watch?: WatchClues): Float64Array =>
  twoLooks(view.lines, weighedLines(view), (i, add) => lineClues(view, i, add), weights, watch)
