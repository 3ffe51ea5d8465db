import type { JudgedLine } from '../page/judged-line.ts'
import type { PageBox } from '../page/page-box.ts'

const WHOLE = 0.95
/** A link may have a label beside it: "[pictures]". */
const MOSTLY = 0.6
const TWO_WORDS = /\p{L}.*\s.*\p{L}/u
const OUT = -1
/** Words of a label before a row of links: "do not miss". */
const MOST_LABEL = 5

const isLink = ({ text, linked, url, shape }: JudgedLine, share: number): boolean =>
  url !== undefined && !shape.stopped && linked >= share * text.length && TWO_WORDS.test(text)

const isPlain = ({ kind }: JudgedLine): boolean => kind === 'line' || kind === 'quote'
const isProse = (line: JudgedLine | undefined, odds: number | undefined): boolean => line !== undefined && (odds ?? 0) > 0 && line.score > 0

/**
 * Takes out of a body each paragraph that is nothing but a link and ends without a stop, as headlines of other pages do, where its
 * neighbours are none; and a row of such lines between two paragraphs of prose, with the label before it.
 */
export function takeOutLoneLinks(lines: readonly JudgedLine[], odds: Float64Array): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (!(odds[i]! > 0) || !isPlain(line)) continue
    const isLone = isLink(line, WHOLE) && ![lines[i - 1], lines[i + 1]].some((beside) => beside && isLink(beside, WHOLE))
    const end = isLink(line, MOSTLY) ? takeOutRow(lines, odds, i) : i
    if (isLone) odds[i] = OUT
    i = end
  }
}

/** Goes on behind the row that begins here. */
function takeOutRow(lines: readonly JudgedLine[], odds: Float64Array, from: number): number {
  let to = from
  while (to < lines.length && isPlain(lines[to]!) && isLink(lines[to]!, MOSTLY)) to++
  const label = lines[from - 1]
  const isUnder = label !== undefined && isPlain(label) && isLabel(label) && besides(label.box, lines[from]!.box)
  const start = isUnder ? from - 1 : from
  if ((isUnder || isLabelled(lines[from]!)) && isProse(lines[start - 1], odds[start - 1]) && isProse(lines[to], odds[to]))
    odds.fill(OUT, start, to)
  return to - 1
}

const isLabel = ({ text, linked, shape }: JudgedLine): boolean => linked === 0 && !shape.sentence && text.split(' ').length <= MOST_LABEL
/** A label and a colon before the link: "it may concern you: …". */
const isLabelled = ({ text, linked }: JudgedLine): boolean => linked < text.length && /^[^:：]{2,30}[:：]/u.test(text)
const besides = (box: PageBox, other: PageBox): boolean => box === other || (box.parent === other.parent && box.kin === other.kin)
