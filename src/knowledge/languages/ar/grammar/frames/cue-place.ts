import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import type { CueForm } from '../words/lexicon-entry.ts'
import { IS } from '../words/word.ts'

/** A word that may report, with what stands around it. */
export interface CuePlace {
  readonly cue: CueForm
  readonly at: number
  readonly sentence: Range
  /** Where its clause begins. */
  readonly start: number
  /** Whether a clause begins with it; else it stands within another's. */
  readonly opens: boolean
  /** A subject that stands before the verb. */
  readonly inFront: Range | undefined
  /** A phrase behind it that names somebody elsewhere on the page. */
  readonly mention: Range | undefined
}

/** Whether a clause begins with a cue. */
export function opensClause({ words }: Page, at: number, start: number, sentence: Range, { joined, form, present, row }: CueForm): boolean {
  if (start !== at || at === sentence.first || form !== 'finite') return true
  const before = words[at - 1]!
  if (!(before.is & IS.word)) return true
  // "Gave a speech (in which) he said in it".
  if (before.is & IS.occasionNoun && words[at + 1]?.resumptive) return true
  // "Between him and the board" is written like "and he made clear".
  return (joined && !row.near) || (!present && (before.is & IS.relative) !== 0)
}

const ABOUT = 9
/** ", and about the camp the coach said": the token after the mark; -1 where no such words stand before the cue. */
function aboutClause(words: Page['words'], at: number, first: number): number {
  for (let i = at - 1; i >= first && at - i <= ABOUT; i--) {
    if (words[i]!.cue || words[i]!.is & (IS.that | IS.thatPronoun | IS.relative)) return -1
    const begins = i === first || !(words[i - 1]!.is & IS.word)
    if (begins && words[i]!.is & IS.opener) return -1
    if (begins) return words[i]!.andOf || (i === first && words[i]!.is & (IS.stop | IS.occasionLead)) ? i : -1
  }
  return -1
}

/** The clause of a cue begins with its openers: "as also", "for his part". */
export function clauseStart({ words }: Page, at: number, first: number): number {
  let start = at
  for (;;) {
    const before = words[start - 1]
    if (start <= first || !before) return start
    if (before.is & IS.opener)
      start -= before.openedBy !== undefined && words[start - 2]?.key === before.openedBy && start - 2 >= first ? 2 : 1
    else if (start === at && aboutClause(words, at, first) >= 0) return aboutClause(words, at, first)
    else if (before.is & IS.thatPronoun && start - 2 >= first && words[start - 2]!.fronts) start -= 2
    else return start
  }
}
