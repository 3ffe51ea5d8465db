import type { World } from '../../model/stage.ts'
import { type BodyLines, insideOf } from './body-lines.ts'
import { takeOutContacts } from './contact-lines.ts'
import { takeOutAddress } from './last-address.ts'
import { lineOdds } from './line-odds.ts'
import { isPlainLine } from './list-body.ts'
import { takeOutLoneLinks } from './lone-links.ts'
import { takeOutOffered, takeOutOffers } from './offer-lines.ts'
import type { PageBox } from './page-box.ts'
import type { PageSays } from './page-says.ts'
import { pageView } from './page-view.ts'
import { keepShortSentences } from './short-sentences.ts'
import { takeOutTeaser } from './teased-lines.ts'
import { NEVER, type WatchClues } from './two-looks.ts'
import { keepListsWhole } from './whole-lists.ts'

/** The body with each line weighed: `odds` above nothing is in. Where no line is, the run of prose stands as it was found. */
export function weighedBody(found: BodyLines, boxes: readonly PageBox[], says: PageSays, world: World, watch?: WatchClues): BodyLines {
  const { lines } = found
  const odds = lineOdds(pageView(found, boxes, says, world.language.letters), watch)
  keepShortSentences(lines, odds)
  keepListsWhole(lines, boxes, odds)
  takeOutLoneLinks(lines, odds)
  takeOutTeaser(lines, odds)
  takeOutAddress(lines, odds)
  takeOutOffered(lines, odds, world)
  takeOutOffers(lines, odds, world)
  takeOutContacts(lines, odds, world)
  const from = lines.findIndex(({ score }, i) => score > 0 && odds[i]! > 0)
  if (from < 0) {
    // The run stands as it was found, but for what is known to be something else.
    for (let i = 0; i < lines.length; i++) if (odds[i] === OUT) lines[i]!.odds = OUT
    return found
  }
  for (let i = 0; i < lines.length; i++) lines[i]!.odds = odds[i]
  return { ...found, from, to: odds.findLastIndex((value) => value > 0) + 1 }
}

/** A body without prose: all plain lines of its box are in. */
export function wholeBody(found: BodyLines, boxes: readonly PageBox[]): BodyLines {
  const inside = insideOf(found.box!, boxes)
  for (const line of found.lines) line.odds = inside[line.box.index] && isPlainLine(line) ? SURE : NEVER
  return found
}
const SURE = 1
/** What the steps above give a line that they take out. */
const OUT = -1
