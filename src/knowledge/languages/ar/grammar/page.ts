import type { PageTokens } from '../../../../model/language/grammar.ts'
import type { KnownMentions } from './speakers/known-mentions.ts'
import type { Lexicon } from './words/speech-lexicon.ts'
import type { Word } from './words/word.ts'

/** One page as the frames read it: its words, with what begins at each. */
export interface Page extends PageTokens {
  readonly words: readonly Word[]
  /** Token → what may begin there, by the bits of `BEGINS`. */
  readonly begins: Uint8Array
  readonly lexicon: Lexicon
  /** How the page names those who speak; empty until its certain proposals are noted. */
  readonly mentions: KnownMentions
}
