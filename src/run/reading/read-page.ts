import { parseHtml } from '../../captures/html-tree.ts'
import type { Article } from '../../model/article.ts'
import type { Capture, NoArticle, PageElement } from '../../model/capture.ts'
import type { Layers } from '../../model/layers.ts'
import type { LineReason } from '../../model/line-reason.ts'
import type { Reading } from '../../model/reading.ts'
import type { World } from '../../model/stage.ts'
import { readKeptLayers, readLayers } from '../../pipeline/article-stages.ts'
import { lineReasons, readArticle } from '../../stages/articles/index.ts'
import { creditedChains } from '../../stages/chains/index.ts'

const treeOf = (capture: Capture): PageElement | undefined => (capture.media === 'html' ? parseHtml(capture.body) : undefined)

/** What a collection keeps of one page. Pure: no other page, no disk, no clock. */
export function readForKeeping(capture: Capture, world: World): ReadPage | NoArticle {
  const article = readArticle(capture, treeOf(capture), world)
  return 'none' in article ? article : { article, layers: readKeptLayers(article, world) }
}

export interface ReadPage {
  readonly article: Article
  readonly layers: Pick<Layers, 'carriers' | 'statements'>
}

/** One page, from its capture to its credited chains. */
export function readCapture(capture: Capture, world: World): Reading | NoArticle {
  const article = readArticle(capture, treeOf(capture), world)
  if ('none' in article) return article
  const layers = readLayers(article, world)
  return { capture: article.capture, article, layers, chain: creditedChains(article, layers.statements, layers.carriers, world) }
}

/** Why each line of a page is in its body or not. */
export const reasonsOf = (capture: Capture, world: World): readonly LineReason[] => lineReasons(capture, treeOf(capture), world)
