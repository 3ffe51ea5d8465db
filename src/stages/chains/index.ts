import type { Article } from '../../model/article.ts'
import type { Alignment, Chain, Direction, StatementGroup } from '../../model/chain.ts'
import type { Kept } from '../../model/collection.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import type { StatementEdge } from '../groups/index.ts'

/** What a page credits: one chain a statement, from the speaker to the page. */
export function creditedChains(
  _article: Article,
  _statements: readonly Statement[],
  _carriers: readonly CarrierMention[],
  _world: World,
): Chain[] {
  return []
}

export function directionOf(_alignment: Alignment, _a: Kept, _b: Kept, _world: World): Direction {
  return { earlier: 'unknown', confidence: 0, reasons: [] }
}

export interface GroupParts {
  /** Ids of the statements of one component. */
  readonly statements: readonly string[]
  /** Their articles. */
  readonly kept: readonly Kept[]
  readonly edges: readonly StatementEdge[]
  /** Between those articles. */
  readonly alignments: readonly Alignment[]
}

/** The group with its credited chains, observed links, changes and disagreements; the order of the parts does not matter. */
export function groupOf(parts: GroupParts, _world: World): StatementGroup {
  return {
    id: [...parts.statements].sort()[0] ?? '',
    statements: parts.statements,
    chains: [],
    observed: [],
    changes: [],
    disagreements: [],
  }
}
