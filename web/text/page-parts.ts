import type { Article } from '../../src/model/article.ts'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import { overlaps } from '../../src/text/spans.ts'

/** Most that one page of the room shows of an article: code units of its text, and statements. A usual article is a tenth of it. */
const UNITS = 40_000
const STATEMENTS = 200

/** A statement and its number on the whole page, from 1. */
export interface NumberedStatement {
  readonly statement: Statement
  readonly number: number
}

/** What is shown at once of an article. */
export interface PagePart {
  readonly span: Span
  /** From 1, of `count`. */
  readonly number: number
  readonly count: number
  /** Those that have words in the part. */
  readonly statements: readonly NumberedStatement[]
}

/** The part asked for by its number, else the one that holds a place, else the first. */
export function partOf(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  statements: readonly Statement[],
  { part, at }: { readonly part?: number; readonly at?: Span },
): PagePart {
  const starts = statements.map(({ content }) => content[0]?.start ?? 0).sort((a, b) => a - b)
  const ends = cutsOf(
    text,
    blocks.map(({ span }) => span.start),
    starts,
  )
  const placed = at ? ends.findIndex((end) => at.start < end) + 1 : 1
  const number = Math.max(1, Math.min(part ?? placed, ends.length))
  const span = { start: ends[number - 2] ?? 0, end: ends[number - 1] ?? text.length }
  return {
    span,
    number,
    count: Math.max(1, ends.length),
    statements: statements.flatMap((statement, i) =>
      statement.content.some((one) => overlaps(one, span)) ? [{ statement, number: i + 1 }] : [],
    ),
  }
}

/** Where the parts end: before a paragraph where one begins in time, else before a statement or between words. */
function cutsOf(text: string, paragraphs: readonly number[], starts: readonly number[]): number[] {
  const ends: number[] = []
  let [from, statement, paragraph] = [0, 0, 0]
  while (from < text.length) {
    const furthest = Math.min(from + UNITS, text.length, starts[statement + STATEMENTS] ?? text.length)
    let last: number | undefined
    for (; paragraph < paragraphs.length && paragraphs[paragraph]! <= furthest; paragraph++)
      if (paragraphs[paragraph]! > from) last = paragraphs[paragraph]
    // Many statements may begin at one place; a part has at least one letter.
    const end = Math.max(from + 1, furthest === text.length ? furthest : (last ?? wordEnd(text, from, furthest)))
    while (statement < starts.length && starts[statement]! < end) statement++
    ends.push(end)
    from = end
  }
  return ends
}

/** The last place at or before `to` at which a word begins; `to` itself where one word fills all of it. */
function wordEnd(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to - 1)
  return space > from ? space + 1 : to
}
