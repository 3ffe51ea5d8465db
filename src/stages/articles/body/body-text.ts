import type { Block, Stamp } from '../../../model/article.ts'

export interface BodyPart {
  readonly kind: Block['kind']
  readonly text: string
  readonly at?: Stamp
}

/** The body as one text, its parts parted by one line feed, and where each lies. */
export function bodyText(parts: readonly BodyPart[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let at = 0
  for (const { kind, text, at: added } of parts) {
    blocks.push({ kind, span: { start: at, end: at + text.length }, ...(added && { at: added }) })
    at += text.length + 1
  }
  return { text: parts.map(({ text }) => text).join('\n'), blocks }
}
