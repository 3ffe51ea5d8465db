import type { Grammar } from '../../../../model/language/grammar.ts'
import { WordTable } from '../../../../text/words/tokens.ts'
import type { EnglishWords } from './english-words.ts'
import { EnglishReader } from './speech-reader.ts'
import { wordReader } from './words/word-reader.ts'

/** English: the subject stands before its verb, or behind it after a quotation; participles go on with the subject before them. */
export function englishGrammar(lists: EnglishWords): Grammar {
  const table = new WordTable(wordReader(lists))
  return {
    words: (tokens) => {
      const words = table.rowsOf(tokens)
      return { words, isBroken: () => false, isCredit: () => false, over: (page) => new EnglishReader(page, words) }
    },
    dropsSubjects: true,
    agrees: () => true,
    withoutArticle: (word) => word,
    surePart: (word) => word,
  }
}
