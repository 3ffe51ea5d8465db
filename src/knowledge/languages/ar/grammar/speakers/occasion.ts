import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { FORM, IS, type Word } from '../words/word.ts'

/** Words of a name in marks within an occasion, marks included. */
const NAME = 8

/** "In a statement", "during his visit": a preposition that begins an occasion, and its noun. */
export function opensOccasion({ words, tokens, beginsTime }: Page, i: number): boolean {
  const [lead, noun] = [words[i]!, words[i + 1]]
  if (!(lead.is & IS.occasionLead) || !noun) return false
  if (noun.is & IS.occasionNoun) return true
  // "During his first press conference".
  if (noun.beforeTime) return ((words[i + 2]?.is ?? 0) & IS.occasionNoun) !== 0
  return lead.setting && isEvent(noun) && beginsTime[tokens.number[i + 1]!] === 0
}

/** "During" is followed by any noun that names no time: "during the session". */
const isEvent = ({ is, form, roleBare, beforeThat }: Word): boolean =>
  !(is & (IS.time | IS.stop | IS.place)) &&
  !roleBare &&
  !beforeThat &&
  ((is & IS.definite) !== 0 || (form & (FORM.noun | FORM.owned)) !== 0)

/** The first occasion from token `from` up to, and without, token `to`. */
export function occasionIn(page: Page, from: number, to: number): Range | undefined {
  for (let i = from; i < to - 1; i++) if (opensOccasion(page, i)) return occasionAt(page, i, to)
  return undefined
}

/** An occasion from its first word to the end of its phrase, with whom it was said to and who published it. */
export function occasionAt(page: Page, first: number, to: number): Range {
  const { words, quoteAt } = page
  let last = first + 1
  while (last + 1 < to) {
    const { is, according } = words[last + 1]!
    const quote = quoteAt[last + 1]
    if (quote?.closed && quote.close < to && quote.close - quote.open <= NAME) {
      last = quote.close
      continue
    }
    if (!(is & IS.word) || is & IS.time || carriesOn(page, last + 1) || according?.some(({ length }) => length === 1)) break
    last++
  }
  // "In the statement that", "on his page on", "in her statement, saying": what follows is named no more.
  const dangles = ({ is, cue }: Word) =>
    (is & (IS.relative | IS.occasionLead)) !== 0 || (cue?.form === 'participle' && cue.row.act === 'say')
  while (last > first + 1 && dangles(words[last]!)) last--
  return { first, last }
}

/** Whether an agency, told by its head or its name, carried the occasion on and is a hand of its own: «في إيجاز نقلته وكالة …» (in a briefing carried by the agency …). Who published it is part of it: «في بيان نشرته وكالة …» (in a statement that the agency … published). */
const carriesOn = ({ carrierAt, words, lexicon }: Page, i: number): boolean =>
  (words[i]!.is & IS.handOn) !== 0 &&
  !lexicon.putOut.has(words[i]!.key) &&
  (words[i + 1]?.head === 'agency' || carrierAt[i + 1]?.carrier.kind === 'agency')
