import { parseHtml } from '../captures/html-tree.ts'
import type { Capture, NoArticle } from '../model/capture.ts'
import type { Reading } from '../model/reading.ts'
import type { World } from '../model/stage.ts'
import { readLayers } from '../pipeline/article-stages.ts'
import { readArticle } from '../stages/articles/index.ts'
import { creditedChains } from '../stages/chains/index.ts'

/** One page, from its capture to its credited chains. Pure: no other page, no disk, no clock. */
export function readCapture(capture: Capture, world: World): Reading | NoArticle {
  const article = readArticle(capture, capture.media === 'html' ? parseHtml(capture.body) : undefined, world)
  if ('none' in article) return article
  const layers = readLayers(article, world)
  return { capture: article.capture, article, layers, chain: creditedChains(article, layers.statements, layers.carriers, world) }
}
