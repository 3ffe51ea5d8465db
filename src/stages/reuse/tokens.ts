import type { Article } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { foldWithMap } from '../../text/fold.ts'
import { wordsOf } from '../../text/words/words.ts'

/** The words of a text with spelling levelled, each with its span in the text as printed. */
export interface Tokens {
  readonly text: string
  readonly words: readonly string[]
  readonly spans: readonly Span[]
}

export function tokensOf(text: string, language: Language): Tokens {
  const folded = foldWithMap(text, language.letters)
  const words: string[] = []
  const spans: Span[] = []
  for (const span of wordsOf(folded.text)) {
    words.push(folded.text.slice(span.start, span.end))
    spans.push(folded.printed(span))
  }
  return { text, words, spans }
}

const known = new WeakMap<Article, Tokens>()

/** An article is compared with many others: its words are read once. */
export function articleTokens(article: Article, language: Language): Tokens {
  let tokens = known.get(article)
  if (!tokens) {
    tokens = tokensOf(article.text, language)
    known.set(article, tokens)
  }
  return tokens
}
