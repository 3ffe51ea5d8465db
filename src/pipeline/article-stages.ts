import type { Article } from '../model/article.ts'
import type { Layers, TimeMention } from '../model/layers.ts'
import type { World } from '../model/stage.ts'
import { carriers } from '../stages/carriers/index.ts'
import { sentences } from '../stages/sentences/index.ts'
import { statements } from '../stages/statements/index.ts'
import { times } from '../stages/times/index.ts'

/** All layers of one page, in order; the compiler refuses a stage that stands before what it needs. */
export function readLayers(article: Article, world: World): Layers {
  const read0 = sentences.run(article, {}, world)
  const read1 = { ...read0, ...times.run(article, read0, world) }
  const read2 = { ...read1, ...carriers.run(article, read1, world) }
  return { ...read2, ...statements.run(article, read2, world) }
}

/** The layers that a collection keeps, as `readLayers` gives them. Times are read where a statement asks for them: most pages have none that does. */
export function readKeptLayers(article: Article, world: World): Pick<Layers, 'carriers' | 'statements'> {
  const cut = sentences.run(article, {}, world)
  const carried = carriers.run(article, cut, world)
  let known: readonly TimeMention[] | undefined
  const layers = {
    sentences: cut.sentences,
    carriers: carried.carriers,
    get times() {
      known ??= times.run(article, cut, world).times
      return known
    },
  }
  return { carriers: carried.carriers, statements: statements.run(article, layers, world).statements }
}
