import type { World } from '../../model/stage.ts'
import { type BodyLines, bodyLines } from './body-lines.ts'
import { bodyOfJson } from './body-of-json.ts'
import type { PageLines } from './page-lines.ts'
import type { PageMetadata } from './page-metadata.ts'
import { pageSays } from './page-says.ts'
import { titledLines } from './titled-lines.ts'
import type { WatchClues } from './two-looks.ts'
import { weighedBody } from './weighed-body.ts'

/** The body that a page prints, each of its lines weighed; else the one that it carries in JSON-LD. */
export function bodyOfPage(lines: PageLines, metadata: PageMetadata, world: World, watch?: WatchClues): BodyLines | undefined {
  const says = pageSays(metadata)
  const run = bodyLines(lines, world, titledLines(lines.lines, says, world.language.letters))
  const printed = run && weighedBody(run, lines.boxes, says, world, watch)
  const carried = bodyOfJson(metadata, says, printed ? wordsOf(printed) : 0)
  const found = carried && bodyLines(carried, world, undefined, false)
  if (!found) return printed
  // All that is carried is the body, be it prose or not.
  for (const line of found.lines) line.odds = line.row ? 0 : 1
  return { ...found, from: 0, to: found.lines.length }
}

const wordsOf = ({ lines }: BodyLines): number => lines.reduce((sum, { odds, shape }) => sum + ((odds ?? 0) > 0 ? shape.weight : 0), 0)
