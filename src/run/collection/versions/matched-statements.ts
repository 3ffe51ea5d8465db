import type { Article } from '../../../model/article.ts'
import type { Alignment } from '../../../model/chain.ts'
import type { PageReading } from '../../../model/collection.ts'
import type { World } from '../../../model/stage.ts'
import type { Statement } from '../../../model/statement.ts'
import { statementEdges } from '../../../stages/groups/index.ts'
import { fold } from '../../../text/fold.ts'
import { sliceOf } from '../../../text/spans.ts'

export interface MatchedStatements {
  /** The same statement in the older version and in the newer. */
  readonly pairs: readonly (readonly [was: Statement, is: Statement])[]
  readonly came: readonly Statement[]
  readonly went: readonly Statement[]
}

/** Which statements of two versions are one: first those that are printed alike, then those that share most of their words; each once. */
export function matchedStatements(older: PageReading, newer: PageReading, alignment: Alignment, world: World): MatchedStatements {
  const pairs: [Statement, Statement][] = []
  const [went, came] = [new Map(older.statements.map((one) => [one.id, one])), new Map(newer.statements.map((one) => [one.id, one]))]
  const pair = (was: Statement, is: Statement): void => {
    pairs.push([was, is])
    went.delete(was.id)
    came.delete(is.id)
  }
  const printed = new Map<string, Statement[]>()
  for (const one of newer.statements) {
    const words = wordsOf(newer.article, one, world)
    printed.set(words, [...(printed.get(words) ?? []), one])
  }
  for (const was of older.statements) {
    const is = printed.get(wordsOf(older.article, was, world))?.shift()
    if (is) pair(was, is)
  }
  const flipped = alignment.a !== older.article.id
  const [a, b] = flipped ? [newer.statements, older.statements] : [older.statements, newer.statements]
  for (const edge of [...statementEdges(alignment, a, b)].sort((x, y) => y.overlap - x.overlap)) {
    const [was, is] = [went.get(flipped ? edge.b : edge.a), came.get(flipped ? edge.a : edge.b)]
    if (was && is) pair(was, is)
  }
  return { pairs, came: [...came.values()], went: [...went.values()] }
}

const wordsOf = ({ text }: Article, { content }: Statement, { language }: World): string =>
  fold(content.map((span) => sliceOf(text, span)).join(' '), language.letters)
