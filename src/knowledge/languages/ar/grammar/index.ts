import type { Grammar } from '../../../../model/language/grammar.ts'
import type { ArabicWords } from './arabic-words.ts'
import { pageWords } from './page-words.ts'
import { type Lexicon, speechLexicon } from './words/speech-lexicon.ts'

/** How Arabic builds sentences that report; its words are read when the first page is. */
export function arabicGrammar(words: ArabicWords): Grammar {
  let lexicon: Lexicon | undefined
  const known = () => {
    lexicon ??= speechLexicon(words)
    return lexicon
  }
  return {
    words: (tokens) => pageWords(tokens, known()),
    dropsSubjects: true,
    agrees: (speaker, { gender, many }) => (many ? speaker.many : speaker.gender === gender),
    withoutArticle: (word) => withoutArticle(word, words.speech.article),
    // The article is left out where "to" is written on.
    surePart: (word) => word.slice(words.speech.article.length),
  }
}

/** Letters of the shortest word that is left without its article. */
const SHORTEST = 3

const withoutArticle = (word: string, article: string): string =>
  word.startsWith(article) && word.length - article.length >= SHORTEST ? word.slice(article.length) : word
