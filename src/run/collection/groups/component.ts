import type { EdgePlace, StatementPlace } from '../../../store/reading.ts'

/** A group larger than this is cut: no statement is printed by so many pages but a formula. */
const MOST = 500

export interface Component {
  /** Ids of statements. */
  readonly statements: readonly string[]
  /** Numbers of their articles. */
  readonly articles: readonly number[]
  readonly edges: readonly EdgePlace[]
}

/** All statements that edges tie to one, step by step outward. */
export async function componentOf(
  { id, article }: StatementPlace,
  edgesOf: (ids: readonly string[]) => Promise<readonly EdgePlace[]>,
): Promise<Component> {
  const statements = new Set([id])
  const articles = new Set([article])
  const edges = new Map<string, EdgePlace>()
  for (let next = [id]; next.length > 0 && statements.size < MOST; ) {
    const found = await edgesOf(next)
    next = []
    for (const edge of found) {
      edges.set(`${edge.a} ${edge.b}`, edge)
      articles.add(edge.article_a).add(edge.article_b)
      for (const end of [edge.a, edge.b])
        if (!statements.has(end)) {
          statements.add(end)
          next.push(end)
        }
    }
  }
  return { statements: [...statements], articles: [...articles], edges: [...edges.values()] }
}
