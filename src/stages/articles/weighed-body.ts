import type { World } from '../../model/stage.ts'
import type { BodyLines } from './body-lines.ts'
import { takeOutAddress } from './last-address.ts'
import { lineOdds } from './line-odds.ts'
import { takeOutLoneLinks } from './lone-links.ts'
import type { PageBox } from './page-box.ts'
import type { PageSays } from './page-says.ts'
import { pageView } from './page-view.ts'
import { takeOutTeaser } from './teased-lines.ts'
import type { WatchClues } from './two-looks.ts'
import { keepListsWhole } from './whole-lists.ts'

/** The body with each line weighed: `odds` above nothing is in. Where no line is, the run of prose stands as it was found. */
export function weighedBody(
  found: BodyLines,
  boxes: readonly PageBox[],
  says: PageSays,
  { language }: World,
  watch?: WatchClues,
): BodyLines {
  const { lines } = found
  const odds = lineOdds(pageView(found, boxes, says, language.letters), watch)
  keepListsWhole(lines, boxes, odds)
  takeOutLoneLinks(lines, odds)
  takeOutTeaser(lines, odds)
  takeOutAddress(lines, odds)
  const from = lines.findIndex(({ score }, i) => score > 0 && odds[i]! > 0)
  if (from < 0) return found
  for (let i = 0; i < lines.length; i++) lines[i]!.odds = odds[i]
  return { ...found, from, to: odds.findLastIndex((value) => value > 0) + 1 }
}
