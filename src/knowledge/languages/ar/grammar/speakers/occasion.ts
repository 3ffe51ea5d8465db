import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { FORM, IS, type Word } from '../words/word.ts'

/** Words of a name in marks within an occasion, marks included. */
const NAME = 8

/** "In a statement", "during his visit", "on the platform X": a preposition that begins an occasion, and its noun. */
export function opensOccasion(page: Page, i: number): boolean {
  const { words, tokens, beginsTime, lexicon } = page
  const [lead, noun] = [words[i]!, words[i + 1]]
  if (!(lead.is & IS.occasionLead) || !noun) return false
  if (noun.is & IS.occasionNoun) return true
  // «على تويتر» (on Twitter); «في تويتر» is where somebody works.
  if (lexicon.media.leads.has(lead.key) && lexicon.media.names.has(noun.key)) return true
  // «خلال أول مؤتمر» (during her first press conference), «في نهاية المحاضرة» (at the end of the lecture).
  if (noun.beforeTime || lexicon.partsOfOccasion.has(noun.key)) return ((words[i + 2]?.is ?? 0) & IS.occasionNoun) !== 0
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

/** «توجه في كلمته إلى العمال قائلا» (addressed the workers in his speech, saying): the occasion of what a participle hangs on. */
export function occasionBefore(page: Page, { form, cue }: Proposal): Range | undefined {
  const sentence = page.sentences.find(({ last }) => last >= cue.first)
  return form === 'participle' && sentence ? occasionIn(page, sentence.first, cue.first) : undefined
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
    if (!(is & IS.word) || carriesOn(page, last + 1) || isJoinedOn(page, last + 1) || according?.some(({ length }) => length === 1)) break
    const timed = is & IS.time ? behindTime(page, last + 1, to) : last + 1
    if (timed === undefined) break
    last = timed
  }
  // "In the statement that", "on his page on", "in her statement, saying": what follows is named no more.
  const dangles = ({ is, cue }: Word) =>
    (is & (IS.relative | IS.occasionLead)) !== 0 || (cue?.form === 'participle' && cue.row.act === 'say')
  while (last > first + 1 && dangles(words[last]!)) last--
  return { first, last }
}

/** «وردا على»، «وتلقت الوكالة نسخة» (and in reply to, and the agency received a copy): "and" before a preposition or a verb that hands on begins something else. */
function isJoinedOn({ words, lexicon }: Page, i: number): boolean {
  const { key } = words[i]!
  return lexicon.joins.includes(key[0]!) && (lexicon.wordOf(key.slice(1)).is & (IS.stop | IS.handOn)) !== 0
}

/** Words of a time within an occasion. */
const TIME = 4

/**
 * «خلال لقائه أمس مع الوفد» (during his meeting, yesterday, with the delegation): the token behind a time that the phrase of the occasion
 * goes on after; none where the time ends it («في بيان أمس»).
 */
function behindTime({ words }: Page, from: number, to: number): number | undefined {
  let next = from + 1
  while (next < to && next - from < TIME && words[next]!.is & IS.time) next++
  const after = next < to - 1 ? words[next]! : undefined
  return after && after.is & IS.stop && !(after.is & (IS.that | IS.thatPronoun | IS.relative)) && !after.cue ? next : undefined
}

/** Whether an agency, told by its head or its name, carried the occasion on and is a hand of its own: «في إيجاز نقلته وكالة …» (in a briefing carried by the agency …). Who published it is part of it: «في بيان نشرته وكالة …» (in a statement that the agency … published). */
const carriesOn = ({ carrierAt, words, lexicon }: Page, i: number): boolean =>
  (words[i]!.is & IS.handOn) !== 0 &&
  !lexicon.putOut.has(words[i]!.key) &&
  (words[i + 1]?.head === 'agency' || carrierAt[i + 1]?.carrier.kind === 'agency')
