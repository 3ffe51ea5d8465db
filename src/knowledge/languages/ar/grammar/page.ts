import type { PageTokens, Proposal, Range } from '../../../../model/language/grammar.ts'
import type { Lexicon } from './words/speech-lexicon.ts'
import type { Word } from './words/word.ts'

/** One page as the frames read it: its words, with what begins at each. */
export interface Page extends PageTokens {
  readonly words: readonly Word[]
  /** Token → what may begin there, by the bits of `BEGINS`. */
  readonly begins: Uint8Array
  readonly lexicon: Lexicon
  /** How the page names those who speak; empty until its certain proposals are noted. */
  readonly mentions: Mentions
}

/** The phrases for somebody that a page prints where their ends are certain. */
export interface Mentions {
  readonly empty: boolean
  note(page: Page, proposal: Proposal): void
  /** The one that begins at a token and ends before what cannot go on with it. */
  at(page: Page, first: number): Range | undefined
}
