import { lineShape } from './line-shape.ts'
import { PageLine } from './page-line.ts'
import { type PageLines, pageLines } from './page-lines.ts'

/** The lines of a text, white space levelled. Plain text has no markup: all lines lie in one box. */
export function plainTextLines(text: string): PageLines {
  const { boxes } = pageLines({ tag: '#text', attributes: {}, children: [] })
  const box = boxes[0]!
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line) => {
    const printed = line.replace(/\s+/gu, ' ').trim()
    return printed ? [new PageLine(printed, box, 0, 0, undefined, 'line', lineShape(printed))] : []
  })
  return { lines, boxes }
}
