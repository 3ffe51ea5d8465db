import type { PageElement } from '../../../model/capture.ts'
import type { World } from '../../../model/stage.ts'
import { titledLines } from '../headline/titled-lines.ts'
import { declaredTexts } from '../metadata/declared-texts.ts'
import type { PageMetadata } from '../metadata/page-metadata.ts'
import { bodyAmong } from '../page/page-kind.ts'
import { type PageLines, pageLines } from '../page/page-lines.ts'
import { type BodyLines, bodyLines } from './body-lines.ts'
import { bodyOfJson } from './states/body-of-json.ts'
import { weighedBody, wholeBody } from './weighed-body.ts'
import type { WatchClues } from './weighing/two-pass-scoring.ts'

/** A page's lines, and where its body lies among them or among those that it carries otherwise; undefined where it has none. */
export interface PageBody {
  readonly page: PageLines
  readonly found: BodyLines | undefined
}

/** The body of a page as browsers show it; where that is none, as it is shown to browsers that run no scripts (`<noscript>`). */
export function bodyOfPage(tree: PageElement, metadata: PageMetadata, world: World, watch?: WatchClues): PageBody {
  const page = pageLines(tree)
  const found = bodyOf(page, metadata, world, watch)
  if (found) return { page, found }
  const scriptless = pageLines(tree, true)
  const more = scriptless.lines.length > page.lines.length && bodyOf(scriptless, metadata, world, watch)
  return more ? { page: scriptless, found: more } : { page, found: undefined }
}

/** The body that a page prints, each of its lines weighed; else the one that it carries in JSON-LD or in the state of an application. */
function bodyOf(lines: PageLines, metadata: PageMetadata, world: World, watch?: WatchClues): BodyLines | undefined {
  const says = declaredTexts(metadata)
  const run = bodyLines(lines, world, titledLines(lines.lines, says, world.language.letters))
  const printed = run?.whole ? wholeBody(run, lines.boxes) : run && weighedBody(run, lines.boxes, says, world, watch)
  const carried = bodyOfJson(metadata, says, printed ? wordsOf(printed) : 0)
  const found = carried && bodyLines(carried, world, undefined, false)
  if (!found) return printed
  // All that is carried is the body, be it prose or not.
  for (const line of found.lines) line.odds = line.row ? 0 : 1
  return { ...found, from: 0, to: found.lines.length }
}

const wordsOf = (found: BodyLines): number => bodyAmong(found).reduce((sum, { shape }) => sum + shape.weight, 0)
