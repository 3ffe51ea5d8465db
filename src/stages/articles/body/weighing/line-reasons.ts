import type { Capture, PageElement } from '../../../../model/capture.ts'
import type { LineReason } from '../../../../model/line-reason.ts'
import type { World } from '../../../../model/stage.ts'
import { pageMetadata } from '../../metadata/page-metadata.ts'
import { plainTextLines } from '../../page/plain-text-lines.ts'
import { type BodyLines, bodyLines } from '../body-lines.ts'
import { bodyOfPage } from '../body-of-page.ts'
import { weighedText } from '../weighed-text.ts'
import { clueName } from './clue-names.ts'
import type { WatchClues } from './two-pass-scoring.ts'

/** Why each line of a page that may be of its body is in or out: the weight of its clues, the strongest first. Empty where nothing is weighed. */
export function lineReasons(capture: Capture, tree: PageElement | undefined, world: World): readonly LineReason[] {
  const clues = new Map<number, { name: string; weight: number }[]>()
  const watch: WatchClues = (line, group, seen, weight) => {
    const list = clues.get(line) ?? []
    list.push({ name: clueName(group, seen), weight })
    clues.set(line, list)
  }
  const found = weighedLinesOf(capture, tree, world, watch)
  return (found?.lines ?? []).flatMap(({ text, odds }, i): LineReason[] =>
    odds === undefined || !clues.has(i)
      ? []
      : [{ text, odds, clues: clues.get(i)!.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) }],
  )
}

function weighedLinesOf(capture: Capture, tree: PageElement | undefined, world: World, watch: WatchClues): BodyLines | undefined {
  if (capture.media === 'fields') return undefined
  if (tree) return bodyOfPage(tree, pageMetadata(tree), world, watch).found
  const run = bodyLines(plainTextLines(capture.body), world, undefined, false)
  return run && weighedText(run, world, watch)
}
