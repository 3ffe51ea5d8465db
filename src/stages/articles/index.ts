import type { Article } from '../../model/article.ts'
import type { Capture, NoArticle, PageElement } from '../../model/capture.ts'
import type { World } from '../../model/stage.ts'

export const version = 1

/** The article of a page. `tree` is given for captures of HTML. */
export function readArticle(_capture: Capture, _tree: PageElement | undefined, _world: World): Article | NoArticle {
  return { none: true, why: 'not built' }
}
