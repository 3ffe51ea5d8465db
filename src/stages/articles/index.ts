import type { Article } from '../../model/article.ts'
import type { Capture, NoArticle, PageElement } from '../../model/capture.ts'
import type { World } from '../../model/stage.ts'
import { fieldsArticle } from './fields-article.ts'
import { htmlArticle } from './html-article.ts'
import { textArticle } from './text-article.ts'

export { lineReasons } from './body/weighing/line-reasons.ts'
export { type LoneBlock, loneBlocks } from './furniture/lone-blocks.ts'
export { pageIdOf } from './identity.ts'

export const version = 11

/** The article of a page. `tree` is given for captures of HTML. */
export function readArticle(capture: Capture, tree: PageElement | undefined, world: World): Article | NoArticle {
  if (capture.media === 'fields') return fieldsArticle(capture, world)
  if (capture.garbled)
    return { none: true, why: `mojibake: UTF-8 was read as ${capture.garbled} and saved, and letters are lost; capture the page again` }
  return capture.media === 'html' && tree ? htmlArticle(capture, tree, world) : textArticle(capture, world)
}
