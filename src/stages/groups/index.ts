import type { Alignment } from '../../model/chain.ts'
import type { Statement } from '../../model/statement.ts'

/** Two statements in two articles that are printings of one: ids, and the share of the shorter that is matched. */
export interface StatementEdge {
  readonly a: string
  readonly b: string
  readonly overlap: number
}

export function statementEdges(_alignment: Alignment, _a: readonly Statement[], _b: readonly Statement[]): StatementEdge[] {
  return []
}
