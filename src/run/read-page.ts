import { parseHtml } from '../captures/html-tree.ts'
import type { Capture, NoArticle, PageElement } from '../model/capture.ts'
import type { LineReason } from '../model/line-reason.ts'
import type { Reading } from '../model/reading.ts'
import type { World } from '../model/stage.ts'
import { readLayers } from '../pipeline/article-stages.ts'
import { lineReasons, readArticle } from '../stages/articles/index.ts'
import { creditedChains } from '../stages/chains/index.ts'

const treeOf = (capture: Capture): PageElement | undefined => (capture.media === 'html' ? parseHtml(capture.body) : undefined)

/** One page, from its capture to its layers. Pure: no other page, no disk, no clock. */
export function layersOf(capture: Capture, world: World): Pick<Reading, 'article' | 'layers'> | NoArticle {
  const article = readArticle(capture, treeOf(capture), world)
  return 'none' in article ? article : { article, layers: readLayers(article, world) }
}

/** The same, and its credited chains. */
export function readCapture(capture: Capture, world: World): Reading | NoArticle {
  const read = layersOf(capture, world)
  if ('none' in read) return read
  const { article, layers } = read
  return { capture: article.capture, article, layers, chain: creditedChains(article, layers.statements, layers.carriers, world) }
}

/** Why each line of a page is in its body or not. */
export const reasonsOf = (capture: Capture, world: World): readonly LineReason[] => lineReasons(capture, treeOf(capture), world)
