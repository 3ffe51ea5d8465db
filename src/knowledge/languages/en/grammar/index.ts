import type { Grammar } from '../../../../model/language/grammar.ts'
import type { Tokens } from '../../../../model/tokens.ts'
import { WordFlag } from '../../../../text/word-flag.ts'
import { WordTable } from '../../../../text/words/tokens.ts'
import type { EnglishWords } from './english-words.ts'
import { EnglishReader } from './speech-reader.ts'
import type { Word } from './words/word.ts'
import { wordReader } from './words/word-reader.ts'

/** Tokens of a tag in which its cue stands. */
const TAG = 7

/** `“Is it over?” she asked`: behind the closing mark comes a small letter, or a name and a cue. */
function goesOn({ text, start }: Tokens, words: readonly Word[], last: number): boolean {
  if (!CLOSING.has(words[last]!.key) || words[last + 1]?.key === '\n' || last + 1 >= words.length) return false
  const next = text.charAt(start[last + 1]!)
  if (next !== next.toUpperCase()) return true
  for (let k = last + 1; k <= last + TAG && words[k] && (words[k]!.is & WordFlag.word) !== 0; k++) if (words[k]!.verb) return true
  return false
}
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'"])

/** English: the subject stands before its verb, or behind it after a quotation; participles go on with the subject before them. */
export function englishGrammar(lists: EnglishWords): Grammar {
  const table = new WordTable(wordReader(lists))
  return {
    words: (tokens) => {
      const words = table.rowsOf(tokens)
      return {
        words,
        isBroken: () => false,
        goesOn: (last) => goesOn(tokens, words, last),
        isCredit: () => false,
        over: (page) => new EnglishReader(page, words),
      }
    },
    dropsSubjects: true,
    agrees: () => true,
    withoutArticle: (word) => word,
    surePart: (word) => word,
  }
}
