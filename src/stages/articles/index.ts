import type { Article } from '../../model/article.ts'
import type { Capture, NoArticle, PageElement } from '../../model/capture.ts'
import type { World } from '../../model/stage.ts'
import { fieldsArticle } from './fields-article.ts'

export const version = 1

/** The article of a page. `tree` is given for captures of HTML. */
export function readArticle(capture: Capture, _tree: PageElement | undefined, world: World): Article | NoArticle {
  if (capture.media === 'fields') return fieldsArticle(capture, world)
  return { none: true, why: 'not built' }
}
