import type { Article } from '../src/model/article.ts'
import type { Change } from '../src/model/chain.ts'
import { readLayers, readTimes } from '../src/pipeline/article-stages.ts'
import { world } from '../src/pipeline/world.ts'
import { groupOf } from '../src/stages/chains/index.ts'
import { statementEdges } from '../src/stages/groups/index.ts'
import { alignmentOf } from '../src/stages/reuse/index.ts'

/** The changes of all statements that two pages print, with `a` on the first. */
export function shownBetween(one: Article, other: Article): Change[] {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  const kept = [a, b].map((article) => ({ article, ...readLayers(article, world), chain: [] }))
  const alignment = alignmentOf(a, b, world, [])
  if (!alignment) return []
  const edges = statementEdges(alignment, kept[0]!.statements, kept[1]!.statements)
  const group = groupOf(
    {
      statements: kept.flatMap(({ statements }) => statements.map(({ id }) => id)),
      kept,
      edges,
      alignments: [alignment],
      typed: (_, windows) => alignmentOf(a, b, world, windows) ?? alignment,
      times: (article) => readTimes(article, world),
    },
    world,
  )
  return group.changes.flatMap((pair) =>
    pair.changes.map((change) => (pair.a === one.id ? change : { ...change, a: change.b, b: change.a })),
  )
}
