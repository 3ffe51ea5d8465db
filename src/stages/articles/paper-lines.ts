import { lineShape } from './line-shape.ts'
import { type PageLines, pageLines } from './page-lines.ts'

/** The lines of a text, white space levelled. Plain text has no markup: all lines lie in one box. */
export function paperLines(text: string): PageLines {
  const { boxes } = pageLines({ tag: '#text', attributes: {}, children: [] })
  const box = boxes[0]!
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line) => {
    const printed = line.replace(/\s+/gu, ' ').trim()
    return printed ? [{ text: printed, box, linked: 0, marked: 0, url: undefined, kind: 'line' as const, shape: lineShape(printed) }] : []
  })
  return { lines, boxes }
}
