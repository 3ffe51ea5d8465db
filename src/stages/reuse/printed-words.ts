import type { Article } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { foldWithMap } from '../../text/fold.ts'
import { wordsOf } from '../../text/words/words.ts'

/** The words of a text with spelling levelled, each with its span in the text as printed. */
export interface PrintedWords {
  readonly text: string
  readonly words: readonly string[]
  readonly spans: readonly Span[]
}

const JOINED = /^(\p{L}{2,})\d+$/u

export function printedWordsOf(text: string, language: Language): PrintedWords {
  const folded = foldWithMap(text, language.letters)
  const words: string[] = []
  const spans: Span[] = []
  const put = (span: Span) => {
    words.push(folded.text.slice(span.start, span.end))
    spans.push(folded.printed(span))
  }
  for (const span of wordsOf(folded.text)) {
    // A number set on to the word before it by a missing space: "about15".
    const letters = JOINED.exec(folded.text.slice(span.start, span.end))?.[1]?.length
    if (letters === undefined) put(span)
    else {
      put({ start: span.start, end: span.start + letters })
      put({ start: span.start + letters, end: span.end })
    }
  }
  return { text, words, spans }
}

const known = new WeakMap<Article, PrintedWords>()

/** An article is compared with many others: its words are read once. */
export function articleWords(article: Article, language: Language): PrintedWords {
  let tokens = known.get(article)
  if (!tokens) {
    tokens = printedWordsOf(article.text, language)
    known.set(article, tokens)
  }
  return tokens
}
