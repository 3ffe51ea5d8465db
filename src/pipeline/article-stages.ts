import type { Article } from '../model/article.ts'
import type { Layers, TimeMention } from '../model/layers.ts'
import type { World } from '../model/stage.ts'
import { carriers } from '../stages/carriers/index.ts'
import { sentences } from '../stages/sentences/index.ts'
import { statements } from '../stages/statements/index.ts'
import { times } from '../stages/times/index.ts'

/** The time expressions of a page alone. */
export const readTimes = (article: Article, world: World): readonly TimeMention[] =>
  times.run(article, { sentences: [] }, world.of(article.language)).times

/**
 * All layers of one page, in order; the compiler refuses a stage that stands before what it needs.
 * Times are read where a statement or the caller asks for them: most pages that a collection keeps have no statement that does.
 */
export function readLayers(article: Article, world: World): Layers {
  const cut = sentences.run(article, {}, world)
  const carried = carriers.run(article, cut, world)
  let known: readonly TimeMention[] | undefined
  const timesOf = () => {
    known ??= times.run(article, cut, world).times
    return known
  }
  const needed = {
    ...cut,
    ...carried,
    get times() {
      return timesOf()
    },
  }
  const said = statements.run(article, needed, world)
  return {
    ...cut,
    get times() {
      return timesOf()
    },
    ...carried,
    ...said,
  }
}
