import type { JudgedLine } from './judged-line.ts'

const WHOLE = 0.95
const TWO_WORDS = /\p{L}.*\s.*\p{L}/u
const OUT = -1

const isLink = ({ text, linked, url, shape }: JudgedLine): boolean =>
  url !== undefined && !shape.stopped && linked >= WHOLE * text.length && TWO_WORDS.test(text)

/** Takes out of a body each paragraph that is nothing but a link and ends without a stop, as headlines of other pages do, where its neighbours are none. */
export function takeOutLoneLinks(lines: readonly JudgedLine[], odds: Float64Array): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (!(odds[i]! > 0) || (line.kind !== 'line' && line.kind !== 'quote') || !isLink(line)) continue
    if (![lines[i - 1], lines[i + 1]].some((beside) => beside && isLink(beside))) odds[i] = OUT
  }
}
