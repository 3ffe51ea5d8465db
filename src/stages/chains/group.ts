import type { Alignment, StatementGroup } from '../../model/chain.ts'
import type { Kept } from '../../model/collection.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import { hull, overlaps } from '../../text/spans.ts'
import type { StatementEdge } from '../groups/index.ts'
import { creditedChains } from './credited.ts'
import { momentOf } from './direction.ts'
import { disagreementsOf, type Printing } from './disagreements.ts'
import { changesOnward, type HandOver, handOver, nearestSources, observedLink } from './observed.ts'

export interface GroupParts {
  /** Ids of the statements of one component. */
  readonly statements: readonly string[]
  /** Their articles. */
  readonly kept: readonly Kept[]
  readonly edges: readonly StatementEdge[]
  /** Between those articles; of those that matter the changes are asked for. */
  readonly alignments: readonly Alignment[]
  readonly typed: (alignment: Alignment, wanted: (a: Span, b: Span) => boolean) => Alignment
}

/** The group with its credited chains, observed links, changes and disagreements; the order of the parts does not matter. */
export function groupOf(parts: GroupParts, world: World): StatementGroup {
  const members = new Set(parts.statements)
  const statements = [...members].sort()
  const kept = [...parts.kept].sort((a, b) => momentOf(a) - momentOf(b) || (a.article.id < b.article.id ? -1 : 1))
  const byArticle = new Map(kept.map((one) => [one.article.id, one]))
  const overs = parts.alignments
    .filter(({ a, b }) => byArticle.has(a) && byArticle.has(b))
    .sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))
    .map((alignment) => handOver(alignment, byArticle.get(alignment.a)!, byArticle.get(alignment.b)!, world))
  const printingsOf = printingsBetween(kept, parts.edges)
  const nearest = nearestSources(overs).map((over) => {
    const printings = printingsOf(over)
    const meets = reachedBy(over, printings)
    return { over: { ...over, alignment: parts.typed(over.alignment, meets) }, printings, meets }
  })
  return {
    id: statements[0] ?? '',
    statements,
    chains: kept.flatMap(({ article, statements: all, carriers }) =>
      creditedChains(article, all, carriers, world).filter(({ statement }) => members.has(statement)),
    ),
    observed: nearest.map(({ over }) => observedLink(over)),
    changes: nearest
      .map(({ over, meets }) => ({
        a: over.earlier.article.id,
        b: over.later.article.id,
        changes: changesOnward({
          ...over,
          alignment: { ...over.alignment, changes: over.alignment.changes.filter(({ a, b }) => meets(a, b)) },
        }),
      }))
      .filter(({ changes }) => changes.length > 0),
    disagreements: nearest.flatMap(({ over, printings }) => disagreementsOf(over, printings, world)),
  }
}

/** The statements that an earlier and a later page both print. */
function printingsBetween(kept: readonly Kept[], edges: readonly StatementEdge[]): (over: HandOver) => Printing[] {
  const place = new Map(
    kept.flatMap(({ article, statements }) => statements.map((statement) => [statement.id, { article, statement }] as const)),
  )
  const between = new Map<string, [Statement, Statement][]>()
  for (const edge of edges) {
    const [one, other] = [place.get(edge.a), place.get(edge.b)]
    if (!one || !other) continue
    for (const [was, is] of [
      [one, other],
      [other, one],
    ] as const) {
      const pair = `${was.article.id} ${is.article.id}`
      const known = between.get(pair)
      if (known) known.push([was.statement, is.statement])
      else between.set(pair, [[was.statement, is.statement]])
    }
  }
  return ({ earlier, later }) =>
    (between.get(`${earlier.article.id} ${later.article.id}`) ?? []).map(([was, is]) => ({ earlier: was, later: is }))
}

/** Code units around a statement in which a change still is one of the statement: its cue, speaker and credit. */
const AROUND = 60

/** Whether a change of an alignment is one of the statements that both pages print. */
function reachedBy({ flipped }: HandOver, printings: readonly Printing[]): (a: Span, b: Span) => boolean {
  const [before, after] = [printings.map(({ earlier }) => reachOf(earlier)), printings.map(({ later }) => reachOf(later))]
  const [inA, inB] = flipped ? [after, before] : [before, after]
  const meets = (span: Span, reaches: readonly Span[]) =>
    reaches.some((reach) => overlaps({ start: span.start, end: Math.max(span.end, span.start + 1) }, reach))
  return (a, b) => meets(a, inA) || meets(b, inB)
}

function reachOf({ content, cue, mention }: Statement): Span {
  const all = [...content, ...(cue ? [cue.span] : []), ...(mention ? [mention] : [])].reduce(hull)
  return { start: Math.max(0, all.start - AROUND), end: all.end + AROUND }
}
