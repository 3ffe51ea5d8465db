import type { EdgePlace } from '../../../store/reading.ts'

/** The connected components of a graph, each in order of its members, and all in order of their first. */
export function connectedComponents(pairs: Iterable<readonly [string, string]>): string[][] {
  const parents = new Map<string, string>()
  const root = (id: string): string => {
    let top = id
    for (let next = parents.get(top); next !== undefined && next !== top; next = parents.get(top)) top = next
    for (let at = id; at !== top; ) {
      const next = parents.get(at)!
      parents.set(at, top)
      at = next
    }
    return top
  }
  for (const [a, b] of pairs) {
    for (const id of [a, b]) if (!parents.has(id)) parents.set(id, id)
    parents.set(root(a), root(b))
  }
  const parts = new Map<string, string[]>()
  for (const id of [...parents.keys()].sort()) {
    const top = root(id)
    const part = parts.get(top)
    if (part) part.push(id)
    else parts.set(top, [id])
  }
  return [...parts.values()]
}

export interface StatementsOnPages {
  /** Ids, sorted. */
  readonly statements: readonly string[]
  /** Numbers of their articles, those of the first edges first. */
  readonly articles: ReadonlySet<number>
}

/** The components that some edges between statements make. */
export function componentsOf(edges: readonly EdgePlace[]): StatementsOnPages[] {
  const groups = connectedComponents(edges.map(({ a, b }) => [a, b] as const)).map((statements) => ({
    statements,
    articles: new Set<number>(),
  }))
  const groupOf = new Map(groups.flatMap((group) => group.statements.map((id) => [id, group] as const)))
  for (const { a, b, article_a, article_b } of edges) {
    groupOf.get(a)!.articles.add(article_a)
    groupOf.get(b)!.articles.add(article_b)
  }
  return groups
}
