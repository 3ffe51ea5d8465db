import type { Page } from '../page.ts'
import { IS } from '../words/word.ts'

/** Tokens of an outlet's name in marks, at most. */
const MARKED_NAME = 6

/** Past what may stand between a verb and its subject: "in it", "yesterday", "to «the paper»". */
export function afterTold(page: Page, start: number, to: number): number {
  let from = start
  while (from < to) {
    const next = behindTold(page, from, start, to) ?? behindAddition(page, from, start, to)
    if (next === undefined) return from
    from = next
  }
  return from
}

/** The token behind whoever is told at `from`; undefined where nobody is. */
function behindTold(page: Page, from: number, start: number, to: number): number | undefined {
  const { words, quoteAt, carrierAt } = page
  const { toHead, is, key } = words[from]!
  const addressee = (is & IS.addressee) !== 0
  const name = quoteAt[from + 1]
  const inMarks = name?.closed && name.close - name.open <= MARKED_NAME && name.close + 1 < to
  if (isPronounOrSaying(page, from, start)) return from + 1
  if (inMarks && (toHead || addressee || key.length === 1)) return name.close + 1
  const told = addressee && !toHead && from + 1 < to && (carrierAt[from] || words[from + 1]!.roleBare)
  return told || isToldCarrier(page, from) ? behindCarrier(page, from) : undefined
}

/** "In it"; "(and he went on) to say". */
function isPronounOrSaying({ words }: Page, from: number, start: number): boolean {
  const { resumptive, cue } = words[from]!
  return resumptive || (from === start && cue?.present === true && cue.row.act === 'say' && !cue.joined)
}

/** The token behind a comma, "for his part" or "each of" at `from`; undefined where none stands there. */
function behindAddition(page: Page, from: number, start: number, to: number): number | undefined {
  const { words } = page
  const next = words[from + 1]
  // «قال لـ«الوادي» أمس، العميد سالم»: a mark parts who was told from who spoke.
  if (from > start && words[from]!.is & IS.comma && (next?.roleBare === 'person' || next?.roleBare === 'title')) return from + 1
  if (from + 2 >= to) return undefined
  return words[from]!.is & next!.is & IS.opener || isEachOf(page, from) ? from + 2 : undefined
}

/** «لرويترز» (to Reuters): a carrier's name with the preposition written on. */
export const isToldCarrier = ({ words, carrierAt, lexicon }: Page, i: number): boolean =>
  words[i]!.key.startsWith(lexicon.to) && carrierAt[i] !== undefined && !carrierAt[i].carrier.name.startsWith(lexicon.to)

/** The token behind a carrier's name; behind one word where none begins. */
function behindCarrier({ tokens, carrierAt }: Page, at: number): number {
  const end = carrierAt[at]?.span.end ?? 0
  let next = at + 1
  while (next < tokens.length && tokens.start[next]! < end) next++
  return next
}

/** "Each of", before those who are named. */
function isEachOf({ words, lexicon }: Page, i: number): boolean {
  const { each } = lexicon
  const next = words[i + each.length]!
  return each.every((word, k) => words[i + k]!.key === word) && (next.roleBare === 'person' || next.roleBare === 'title')
}
