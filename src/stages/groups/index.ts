import type { Alignment } from '../../model/chain.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { shared } from '../../text/spans.ts'

export { clustersOf, LEAST_TIE, type Tie } from './clusters.ts'

/** Two statements in two articles that are printings of one: ids, and the share of the shorter that is matched. */
export interface StatementEdge {
  readonly a: string
  readonly b: string
  readonly overlap: number
}

/** Least share of the shorter content that both print, and least code units of it: shorter contents meet by chance. */
const LEAST_SHARE = 0.5
const LEAST_UNITS = 30

/** What is looked at of a statement. */
type Printed = Pick<Statement, 'id' | 'content'>

function lengthOf({ content }: Printed): number {
  let length = 0
  for (const { start, end } of content) length += end - start
  return length
}

/** Which statements of two aligned articles print the same words. `a` and `b` are the statements of the alignment's sides. */
export function statementEdges({ matched }: Alignment, a: readonly Printed[], b: readonly Printed[]): StatementEdge[] {
  const edges: StatementEdge[] = []
  for (const one of a)
    for (const other of b) {
      let units = 0
      for (const pair of matched) units += common(pair, one.content, other.content)
      if (units < LEAST_UNITS) continue
      const overlap = Math.min(1, units / Math.max(1, Math.min(lengthOf(one), lengthOf(other))))
      if (overlap >= LEAST_SHARE) edges.push({ a: one.id, b: other.id, overlap: Math.round(overlap * 1000) / 1000 })
    }
  return edges
}

/** Code units of a matched run that lie in both contents; inside a run the two sides go in step. */
function common([inA, inB]: readonly [Span, Span], a: readonly Span[], b: readonly Span[]): number {
  const scale = (inA.end - inA.start) / Math.max(1, inB.end - inB.start)
  let units = 0
  for (const left of a) {
    if (shared(left, inA) === 0) continue
    for (const right of b) {
      const start = inA.start + (Math.max(right.start, inB.start) - inB.start) * scale
      const end = inA.start + (Math.min(right.end, inB.end) - inB.start) * scale
      if (end > start) units += Math.max(0, Math.min(end, inA.end, left.end) - Math.max(start, inA.start, left.start))
    }
  }
  return units
}
