import type { Alignment, Change, StatementGroup } from '../../model/chain.ts'
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
  readonly typed: (alignment: Alignment) => Alignment
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
  const nearest = nearestSources(overs).map((over) => ({ ...over, alignment: parts.typed(over.alignment) }))
  const printings = (over: HandOver) => printingsOf(over, parts.edges)
  return {
    id: statements[0] ?? '',
    statements,
    chains: kept.flatMap(({ article, statements: all, carriers }) =>
      creditedChains(article, all, carriers, world).filter(({ statement }) => members.has(statement)),
    ),
    observed: nearest.map(observedLink),
    changes: nearest
      .map((over) => ({ a: over.earlier.article.id, b: over.later.article.id, changes: changesAt(over, printings(over)) }))
      .filter(({ changes }) => changes.length > 0),
    disagreements: nearest.flatMap((over) => disagreementsOf(over, printings(over), world)),
  }
}

function printingsOf({ earlier, later }: HandOver, edges: readonly StatementEdge[]): Printing[] {
  const one = new Map(earlier.statements.map((statement) => [statement.id, statement]))
  const other = new Map(later.statements.map((statement) => [statement.id, statement]))
  return edges.flatMap(({ a, b }) => {
    const [was, is] = [one.get(a) ?? one.get(b), other.get(b) ?? other.get(a)]
    return was && is ? [{ earlier: was, later: is }] : []
  })
}

/** Code units around a statement in which a change still is one of the statement: its cue, speaker and credit. */
const AROUND = 60

function changesAt(over: HandOver, printings: readonly Printing[]): Change[] {
  const before = printings.map(({ earlier }) => reachOf(earlier))
  const after = printings.map(({ later }) => reachOf(later))
  const meets = (span: Span, reaches: readonly Span[]) =>
    reaches.some((reach) => overlaps({ start: span.start, end: Math.max(span.end, span.start + 1) }, reach))
  return changesOnward(over).filter(({ a, b }) => meets(a, before) || meets(b, after))
}

function reachOf({ content, cue, mention }: Statement): Span {
  const all = [...content, ...(cue ? [cue.span] : []), ...(mention ? [mention] : [])].reduce(hull)
  return { start: Math.max(0, all.start - AROUND), end: all.end + AROUND }
}
