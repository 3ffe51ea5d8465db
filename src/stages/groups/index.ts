import type { Alignment } from '../../model/chain.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

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
  const units = new Float64Array(a.length * b.length)
  for (const pair of matched)
    for (let i = 0; i < a.length; i++)
      if (meets(a[i]!, pair[0])) for (let j = 0; j < b.length; j++) units[i * b.length + j]! += common(pair, a[i]!.content, b[j]!.content)
  const edges: StatementEdge[] = []
  for (let at = 0; at < units.length; at++) {
    if (units[at]! < LEAST_UNITS) continue
    const [one, other] = [a[Math.floor(at / b.length)]!, b[at % b.length]!]
    const overlap = Math.min(1, units[at]! / Math.max(1, Math.min(lengthOf(one), lengthOf(other))))
    if (overlap >= LEAST_SHARE) edges.push({ a: one.id, b: other.id, overlap: Math.round(overlap * 1000) / 1000 })
  }
  return edges
}

function meets({ content }: Printed, run: Span): boolean {
  for (let i = 0; i < content.length; i++) if (content[i]!.start < run.end && run.start < content[i]!.end) return true
  return false
}

/** Code units of a matched run that lie in both contents; inside a run the two sides go in step. */
function common([inA, inB]: readonly [Span, Span], a: readonly Span[], b: readonly Span[]): number {
  let units = 0
  for (let j = 0; j < b.length; j++) {
    const right = b[j]!
    if (right.end <= inB.start || inB.end <= right.start) continue
    const scale = (inA.end - inA.start) / Math.max(1, inB.end - inB.start)
    const start = inA.start + (Math.max(right.start, inB.start) - inB.start) * scale
    const end = inA.start + (Math.min(right.end, inB.end) - inB.start) * scale
    for (let i = 0; i < a.length; i++) units += Math.max(0, Math.min(end, inA.end, a[i]!.end) - Math.max(start, inA.start, a[i]!.start))
  }
  return units
}
