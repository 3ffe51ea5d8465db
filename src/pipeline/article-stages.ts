import type { Article } from '../model/article.ts'
import type { Layers } from '../model/layers.ts'
import type { World } from '../model/stage.ts'
import { carriers } from '../stages/carriers/index.ts'
import { mentions } from '../stages/mentions/index.ts'
import { sentences } from '../stages/sentences/index.ts'
import { statements } from '../stages/statements/index.ts'
import { times } from '../stages/times/index.ts'

/** All layers of one page, in order; the compiler refuses a stage that stands before what it needs. */
export function readLayers(article: Article, world: World): Layers {
  const read0 = sentences.run(article, {}, world)
  const read1 = { ...read0, ...mentions.run(article, read0, world) }
  const read2 = { ...read1, ...times.run(article, read1, world) }
  const read3 = { ...read2, ...carriers.run(article, read2, world) }
  return { ...read3, ...statements.run(article, read3, world) }
}
