import type { EdgePlace } from '../../store/reading.ts'

export interface Group {
  /** Ids, sorted. */
  readonly statements: readonly string[]
  readonly articles: ReadonlySet<number>
}

/** The connected parts of some edges between statements. */
export function groupsAmong(edges: readonly EdgePlace[]): Group[] {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    for (let at = id; at !== root; ) {
      const next = parent.get(at)!
      parent.set(at, root)
      at = next
    }
    return root
  }
  const articleOf = new Map<string, number>()
  for (const { a, b, article_a, article_b } of edges) {
    articleOf.set(a, article_a).set(b, article_b)
    const [one, other] = [rootOf(a), rootOf(b)]
    const least = one < other ? one : other
    parent.set(one, least).set(other, least)
  }
  const groups = new Map<string, { statements: string[]; articles: Set<number> }>()
  for (const [id, article] of articleOf) {
    const group = groups.get(rootOf(id)) ?? { statements: [], articles: new Set<number>() }
    group.statements.push(id)
    group.articles.add(article)
    groups.set(rootOf(id), group)
  }
  return [...groups.values()].map(({ statements, articles }) => ({ statements: statements.sort(), articles }))
}
