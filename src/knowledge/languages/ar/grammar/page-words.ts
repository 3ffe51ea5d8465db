import type { PageTokens, PageWords, Range } from '../../../../model/language/grammar.ts'
import type { Tokens } from '../../../../model/tokens.ts'
import { KnownMentions } from './speakers/known-mentions.ts'
import { ArabicSpeech } from './speech-reader.ts'
import { BEGINS, type Lexicon } from './words/speech-lexicon.ts'
import { IS, Word } from './words/word.ts'

/** The words of a page, and what begins at each. */
export function pageWords(tokens: Tokens, lexicon: Lexicon): PageWords {
  const begins = beginnings(tokens, lexicon)
  const words = lexicon.words.rowsOf(tokens)
  if (begins.some((one) => (one & BEGINS.homograph) !== 0)) readNames(words, tokens, lexicon)
  return {
    words,
    isBroken: (last) => isBroken(words, last),
    isCredit: (sentence, carrierAt) => isCredit(words, carrierAt, sentence),
    over: (page) => new ArabicSpeech({ ...page, words, begins, lexicon, mentions: new KnownMentions() }),
  }
}

function beginnings(tokens: Tokens, { words }: Lexicon): Uint8Array {
  const flags = words.flagsOf(tokens)
  const begins = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) begins[i] = flags[tokens.number[i]!]!
  return begins
}

/** Where a page spells a word and a name that folds to it differently, the name is read as a name. */
function readNames(words: Word[], { text, start, end, number, vocabulary }: Tokens, { homographs }: Lexicon): void {
  for (const [key, { word, name }] of homographs) {
    const wanted = vocabulary.numberOfFolded(key)
    const at: number[] = []
    let told = false
    for (let i = 0; i < words.length; i++) {
      if (number[i] !== wanted) continue
      const printed = text.slice(start[i]!, end[i]!)
      told ||= printed === word
      if (printed === name) at.push(i)
    }
    if (told) for (const i of at) words[i] = new Word(key, IS.word)
  }
}

/** Behind "that" or a preposition, or before one, a line feed ends no sentence. */
function isBroken(words: readonly Word[], last: number): boolean {
  const [before, next] = [words[last], words[last + 2]]
  if (!before || !next || !(before.is & next.is & IS.word)) return false
  if (before.is & (IS.that | IS.relative) || (before.is & IS.stop && before.is & (IS.lead | IS.occasionLead))) return true
  return (next.is & (IS.that | IS.lead)) !== 0 && (next.is & IS.stop) !== 0
}

/** "According to the agency.": a source that is a carrier, and no verb of saying. */
function isCredit(words: readonly Word[], carrierAt: PageTokens['carrierAt'], { first, last }: Range): boolean {
  if (!words[first]!.according) return false
  for (let i = first + 1; i < last; i++) if (words[i]!.cue || words[i]!.is & IS.comma) return false
  for (let i = first + 1; i <= last; i++) if (carrierAt[i] ?? words[i]!.head ?? words[i]!.toHead) return true
  return false
}
