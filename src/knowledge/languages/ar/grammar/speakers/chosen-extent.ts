import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { IS, type Word } from '../words/word.ts'
import { extentClues } from './extent-clues.ts'
import { opensOccasion } from './occasion.ts'
import { echoesOf } from './page-echoes.ts'
import { isNameLike } from './phrase-limits.ts'
import { speakerPhrase } from './speaker-phrase.ts'
import { isToldCarrier } from './told.ts'

/** Words of a phrase that are weighed, at most. */
const LONGEST = 16

/** A phrase for somebody as the rules cut it, and where most speaks for it that it ends, before token `to`; the rules' own where nothing was learnt. */
export function chosenExtent(page: Page, ruled: Range, to: number, clause: boolean): Range {
  const { extent: chooser } = page.lexicon.choices
  if (!chooser) return ruled
  const ends = endsOf(page, ruled, to)
  if (ends.length < 2) return ruled
  const stretch = { ruled, to, clause, echoes: echoesOf(page) }
  const clues = ends.map((last) => extentClues(page, stretch, last))
  const chosen = chooser.choose(ruled.first, clues, (i): ExtentCandidate => {
    const range = { first: ruled.first, last: ends[i]! }
    return { ...range, name: nameOf(page, range) }
  })
  return { first: ruled.first, last: ends[chosen]! }
}

/** What a candidate stands for: a phrase and the name in it. */
export interface ExtentCandidate extends Range {
  readonly name: string
}

/** The name in a phrase, else the whole phrase. */
function nameOf(page: Page, range: Range): string {
  const { name, print, printed } = speakerPhrase(page, range, false)
  return name[1] > name[0] ? print(name) : printed
}

/** Where it may end: with any word before the first mark that the rules do not cross, but not with a preposition or within marks. */
function endsOf(page: Page, { first, last: ruled }: Range, to: number): number[] {
  const { words, quoteAt } = page
  const ends: number[] = []
  for (let i = first; i < to && i - first <= LONGEST; i++) {
    const quote = quoteAt[i]
    if (quote && (!quote.closed || quote.close >= to)) break
    if (i > ruled && endsSurely(page, i)) break
    if (quote) i = quote.close
    else if (!(words[i]!.is & IS.word)) {
      if (i > ruled && !isHyphen(page, i)) break
      continue
    }
    if (i === ruled || !(words[i]!.is & NO_END || (i < ruled && partsName(words[i]!, words[i + 1]!)))) ends.push(i)
  }
  return ends
}
const NO_END = IS.stop | IS.that | IS.thatPronoun | IS.demonstrative | IS.relative

/** No name is parted: between two words of names no phrase ends before the rules end it. */
const partsName = (word: Word, next: Word): boolean => isNameLike(word) && isNameLike(next)

/** No phrase goes on over a time, a formula, an occasion, a relative clause, "that" or another saying: what stands there is not weighed. */
function endsSurely(page: Page, i: number): boolean {
  const { is, cue, role, blessings, key } = page.words[i]!
  if (blessings || page.lexicon.issued.has(key)) return true
  if (is & SURE_END || page.beginsTime[page.tokens.number[i]!] || opensOccasion(page, i) || isToldCarrier(page, i)) return true
  return cue !== undefined && cue.form !== 'finite' && !role
}
const SURE_END = IS.time | IS.addressee | IS.handOn | IS.passOn | IS.opener | IS.that | IS.thatPronoun | IS.relative | IS.according

/** «جان-بول» (Jean-Paul): a dash with no space around it. */
const isHyphen = ({ words, tokens }: Page, i: number): boolean =>
  words[i]!.key === '-' && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1]
