import type { World } from '../../../model/stage.ts'
import { takeOutContacts } from '../furniture/contact-lines.ts'
import { dropRepeatedTeaser } from '../furniture/drop-repeated-teaser.ts'
import { takeOutAddress } from '../furniture/last-address.ts'
import { takeOutLoneLinks } from '../furniture/lone-links.ts'
import { takeOutOffered, takeOutOffers } from '../furniture/offer-lines.ts'
import type { DeclaredTexts } from '../metadata/declared-texts.ts'
import type { PageBox } from '../page/page-box.ts'
import type { BodyLines } from './body-lines.ts'
import { insideOf } from './box-sums.ts'
import { isPlainLine } from './list-body.ts'
import { keepShortSentences } from './short-sentences.ts'
import { lineOdds } from './weighing/line-odds.ts'
import { pageView } from './weighing/page-view.ts'
import { NEVER, type WatchClues } from './weighing/two-pass-scoring.ts'
import { keepListsWhole } from './whole-lists.ts'

/** The body with each line weighed: `odds` above nothing is in. Where no line is, the run of prose stands as it was found. */
export function weighedBody(found: BodyLines, boxes: readonly PageBox[], says: DeclaredTexts, world: World, watch?: WatchClues): BodyLines {
  const { lines } = found
  const odds = lineOdds(pageView(found, boxes, says, world.language.letters), watch)
  keepShortSentences(lines, odds)
  keepListsWhole(lines, boxes, odds)
  takeOutLoneLinks(lines, odds)
  dropRepeatedTeaser(lines, odds)
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
  for (const [i, line] of found.lines.entries()) line.odds = i >= found.from && inside[line.box.index] && isPlainLine(line) ? SURE : NEVER
  return found
}
const SURE = 1
/** What the steps above give a line that they take out. */
const OUT = -1
