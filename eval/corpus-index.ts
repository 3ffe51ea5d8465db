import type { Article } from '../src/model/article.ts'
import type { Kept } from '../src/model/collection.ts'
import { readLayers } from '../src/pipeline/article-stages.ts'
import { world } from '../src/pipeline/world.ts'
import { type Candidate, candidateIndex, fingerprintsOf } from '../src/stages/reuse/index.ts'
import { articleOfLine, type CorpusLine, linesOf } from './corpus-lines.ts'

export interface CorpusIndex {
  readonly kept: ReadonlyMap<string, Omit<Kept, 'chain'>>
  readonly index: ReturnType<typeof candidateIndex>
  readonly candidates: readonly Candidate[]
}

/** A corpus read and indexed in memory as a collection would be. `hide`: ids whose byline is not read. */
export function corpusIndex(file: string, hide: ReadonlySet<string> = new Set()): CorpusIndex {
  const index = candidateIndex()
  const kept = new Map<string, Omit<Kept, 'chain'>>()
  for (const line of linesOf<CorpusLine>(file)) {
    const article: Article = articleOfLine(hide.has(line.id) ? { ...line, byline: null } : line)
    const layers = readLayers(article, world)
    kept.set(article.id, { article, statements: layers.statements, carriers: layers.carriers })
    index.add({
      article: article.id,
      page: article.page,
      ...(line.seen && { day: line.seen }),
      fingerprints: fingerprintsOf(article, layers, world),
    })
  }
  return { kept, index, candidates: index.all() }
}
