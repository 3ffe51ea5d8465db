import type { Alignment } from '../../model/chain.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

export type { Candidate } from './candidate.ts'
export { clustersOf, LEAST_TIE, type Tie } from './clusters.ts'
export { partsOf, type StatementPart } from './partition.ts'

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
  if (a.length === 0 || b.length === 0) return []
  const [placesA, placesB] = [placesOf(a), placesOf(b)]
  // Place of the one × number of the others + place of the other → code units that both print.
  const units = new Map<number, number>()
  for (const run of matched) {
    const [inA, inB] = run
    const scale = (inA.end - inA.start) / Math.max(1, inB.end - inB.start)
    for (let i = firstReaching(placesA, inA.start); i < placesA.all.length && placesA.all[i]!.start < inA.end; i++) {
      const one = placesA.all[i]!
      if (one.end <= inA.start) continue
      // Inside a run the two sides go in step, so what stands beside a content is near; rounded outward.
      const from = Math.max(inB.start, Math.floor(inB.start + (one.start - inA.start) / scale))
      const to = Math.min(inB.end, Math.ceil(inB.start + (one.end - inA.start) / scale))
      for (let j = firstReaching(placesB, from); j < placesB.all.length && placesB.all[j]!.start < to; j++) {
        const pair = one.of * b.length + placesB.all[j]!.of
        units.set(pair, (units.get(pair) ?? 0) + common(run, scale, one, placesB.all[j]!))
      }
    }
  }
  const edges: StatementEdge[] = []
  for (const [pair, both] of [...units].sort(([one], [other]) => one - other)) {
    const edge = edgeOf(a[Math.floor(pair / b.length)]!, b[pair % b.length]!, both)
    if (edge) edges.push(edge)
  }
  return edges
}

/** Code units of a matched run that lie in both contents. */
function common([inA, inB]: readonly [Span, Span], scale: number, one: Span, other: Span): number {
  const start = inA.start + (Math.max(other.start, inB.start) - inB.start) * scale
  const end = inA.start + (Math.min(other.end, inB.end) - inB.start) * scale
  return Math.max(0, Math.min(end, inA.end, one.end) - Math.max(start, inA.start, one.start))
}

function edgeOf(one: Printed, other: Printed, units: number): StatementEdge | undefined {
  if (units < LEAST_UNITS) return undefined
  const overlap = Math.min(1, units / Math.max(1, Math.min(lengthOf(one), lengthOf(other))))
  return overlap >= LEAST_SHARE ? { a: one.id, b: other.id, overlap: Math.round(overlap * 1000) / 1000 } : undefined
}

/** A part of a statement's content, and the place of the statement in its list. */
interface Place extends Span {
  readonly of: number
}

/** By where they begin; with the furthest end of each and those before it, so that the first that reaches a span is found by halving. */
interface Places {
  readonly all: readonly Place[]
  readonly reach: readonly number[]
}

function placesOf(statements: readonly Printed[]): Places {
  const all: Place[] = []
  let ordered = true
  for (let of = 0; of < statements.length; of++)
    for (const { start, end } of statements[of]!.content) {
      ordered &&= all.length === 0 || all[all.length - 1]!.start <= start
      all.push({ start, end, of })
    }
  if (!ordered) all.sort((x, y) => x.start - y.start)
  const reach: number[] = []
  let furthest = 0
  for (const { end } of all) {
    furthest = Math.max(furthest, end)
    reach.push(furthest)
  }
  return { all, reach }
}

/** The first place that may reach beyond `from`. */
function firstReaching({ reach }: Places, from: number): number {
  let [low, high] = [0, reach.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach[middle]! > from) high = middle
    else low = middle + 1
  }
  return low
}
