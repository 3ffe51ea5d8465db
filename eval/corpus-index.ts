import type { Article } from '../src/model/article.ts'
import type { Alignment } from '../src/model/chain.ts'
import type { Kept } from '../src/model/collection.ts'
import type { Wording } from '../src/model/wording.ts'
import { readLayers } from '../src/pipeline/article-stages.ts'
import { world } from '../src/pipeline/world.ts'
import { daysOf } from '../src/run/join-reuse.ts'
import { copyFinder, periodOf, sharedCopy, supportOf, wordingOf } from '../src/stages/reuse/index.ts'
import { articleOfLine, type CorpusLine, linesOf } from './corpus-lines.ts'

export interface CorpusIndex {
  readonly kept: ReadonlyMap<string, Omit<Kept, 'chain'>>
  /** Pairs that share a print, `a < b`. */
  readonly candidates: readonly { readonly a: string; readonly b: string }[]
  /** What an article shares with each other that it shares copy with. */
  of(article: string): readonly Alignment[]
}

/** A corpus read and indexed in memory as a collection would be. `hide`: ids whose byline is not read. */
export function corpusIndex(file: string, hide: ReadonlySet<string> = new Set()): CorpusIndex {
  const finder = copyFinder()
  const kept = new Map<string, Omit<Kept, 'chain'>>()
  const wordings = new Map<string, Wording>()
  const alignments = new Map<string, Alignment[]>()
  const candidates: { a: string; b: string }[] = []
  for (const line of linesOf<CorpusLine>(file)) {
    const article: Article = articleOfLine(hide.has(line.id) ? { ...line, byline: null } : line)
    const layers = readLayers(article, world)
    kept.set(article.id, { article, statements: layers.statements, carriers: layers.carriers })
    const wording = wordingOf(article, layers, world)
    wordings.set(article.id, wording)
    alignments.set(article.id, [])
    const day = daysOf(line.seen)
    finder.hold(periodOf(day))
    const member = { number: kept.size, id: article.id, page: article.page, ...(day !== undefined && { day }) }
    for (const { member: other, anchors } of finder.add(member, wording.prints).sharers) {
      candidates.push(article.id < other.id ? { a: article.id, b: other.id } : { a: other.id, b: article.id })
      if (supportOf(wording, wordings.get(other.id)!, anchors) === 0) continue
      const alignment = sharedCopy({ id: article.id, wording }, { id: other.id, wording: wordings.get(other.id)! })
      alignments.get(article.id)!.push(alignment)
      alignments.get(other.id)!.push(alignment)
    }
  }
  return { kept, candidates, of: (article) => alignments.get(article) ?? [] }
}
