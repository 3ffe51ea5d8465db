import { briefing } from '../../examples/sources/briefing.ts'
import { others } from '../../examples/sources/others.ts'
import type { Told } from './filling.ts'

interface Line {
  readonly title?: string
  readonly byline?: string | null
  readonly seen?: string
  readonly text: string
}

const LEAST_PARAGRAPHS = 3
const LEAST_LENGTH = 400
/** A shorter first paragraph is a signature, not the body's. */
const SIGNATURE = 60

/** Articles to fill pages with, of lines of a corpus: those long enough to be told from what is around them. */
export const toldOfLines = (lines: readonly Line[]): Told[] =>
  lines.flatMap(({ title, byline, seen, text }): Told[] => {
    const paragraphs = text
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter(Boolean)
    if (!title || paragraphs.length < LEAST_PARAGRAPHS || text.length < LEAST_LENGTH || paragraphs[0]!.length < SIGNATURE) return []
    return [{ title: title.replace(/\s+/gu, ' ').trim(), byline: byline ?? '', day: seen ?? '2015-07-21', paragraphs }]
  })

/** What is told of the examples in this repository. */
export const toldOfExamples = (): Told[] =>
  [...Object.values(briefing), ...Object.values(others)]
    .filter(({ paragraphs }) => paragraphs.length >= LEAST_PARAGRAPHS)
    .map(({ title, byline, published, paragraphs }) => ({
      title,
      byline: byline ?? '',
      day: published?.slice(0, 10) ?? '2023-03-14',
      paragraphs,
    }))
