import { parseHtml } from '../../captures/html/html-tree.ts'
import type { Article } from '../../model/article.ts'
import type { Capture, NoArticle, PageElement } from '../../model/capture.ts'
import type { PageReading } from '../../model/collection.ts'
import type { Layers } from '../../model/layers.ts'
import type { LineReason } from '../../model/line-reason.ts'
import type { Reading } from '../../model/reading.ts'
import type { World } from '../../model/stage.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { languageOfPage, languageOfText } from '../../pipeline/told-language.ts'
import { lineReasons, readArticle } from '../../stages/articles/index.ts'
import { creditedChains } from '../../stages/chains/index.ts'

const treeOf = (capture: Capture): PageElement | undefined => (capture.media === 'html' ? parseHtml(capture.body) : undefined)

/** Tree, article, layers: every page that Isnad reads comes through here. Pure: no other page, no disk, no clock. */
function articleAndLayers(capture: Capture, world: World): { readonly article: Article; readonly layers: Layers } | NoArticle {
  const tree = treeOf(capture)
  const page = languageOfPage(capture, tree, world)
  const first = readArticle(capture, tree, world.of(page.id))
  if ('none' in first) return first
  // The body says it more surely than a page with all its menus.
  const body = languageOfText(first.text, world, page.id)
  const told = body.read ? body : page
  const own = world.of(told.id)
  const read = own === world.of(page.id) ? first : readArticle(capture, tree, own)
  if ('none' in read) return read
  const article = { ...read, language: told.id }
  const layers = readLayers(article, own)
  // In a language that is not read the words of another would be taken for verbs.
  return { article, layers: told.read ? layers : { ...layers, statements: [] } }
}

/** What a collection keeps of one page. */
export function readForKeeping(capture: Capture, world: World): PageReading | NoArticle {
  const read = articleAndLayers(capture, world)
  return 'none' in read ? read : { article: read.article, statements: read.layers.statements, carriers: read.layers.carriers }
}

/** One page, from its capture to its credited chains, with all layers. */
export function readCapture(capture: Capture, world: World): Reading | NoArticle {
  const read = articleAndLayers(capture, world)
  if ('none' in read) return read
  const { article } = read
  // LikelyCopy, so that the times are read now and stand in the reading as any other layer.
  const layers = { ...read.layers }
  return { capture: article.capture, article, layers, chain: creditedChains(article, layers.statements, layers.carriers, world) }
}

/** Why each line of a page is in its body or not. */
export function reasonsOf(capture: Capture, world: World): readonly LineReason[] {
  const tree = treeOf(capture)
  return lineReasons(capture, tree, world.of(languageOfPage(capture, tree, world).id))
}
