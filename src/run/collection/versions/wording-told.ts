import type { Article } from '../../../model/article.ts'
import type { Change } from '../../../model/chain.ts'
import type { Language } from '../../../model/language.ts'
import type { Span } from '../../../model/span.ts'
import { fold } from '../../../text/fold.ts'
import { sliceOf } from '../../../text/spans.ts'
import { wordsOf } from '../../../text/words/words.ts'

/** Words on either side of a change that must stand beside it. */
const AROUND = 2
/** Fewer words in a row than this are met by chance. */
const LEAST = 3

interface Place {
  readonly change: Change
  readonly older: Pick<Article, 'text'>
  readonly newer: Pick<Article, 'text'>
}

interface Words {
  readonly text: string
  readonly words: readonly string[]
  readonly spans: readonly Span[]
}

/**
 * Whether an article prints a place of a page as it was or as it is, with the words beside it ("… seven pupils were …"); undefined where it
 * prints neither, or both. The span lies in the article.
 */
export function wordingTold(
  { text }: Pick<Article, 'text'>,
  { change, older, newer }: Place,
  language: Language,
): { readonly as: 'was' | 'is'; readonly span: Span } | undefined {
  const own = levelled(text, language)
  const [was, is] = [phraseOf(levelled(older.text, language), change.a), phraseOf(levelled(newer.text, language), change.b)]
  if (was.join(' ') === is.join(' ')) return undefined
  const [old, fresh] = [placeIn(own, was), placeIn(own, is)]
  if ((old === undefined) === (fresh === undefined)) return undefined
  return old ? { as: 'was', span: old } : { as: 'is', span: fresh! }
}

function levelled(text: string, { letters }: Language): Words {
  const spans = wordsOf(text)
  return { text, spans, words: spans.map((span) => fold(sliceOf(text, span), letters)) }
}

/** The words of a span with those beside it; of an empty span those beside it alone. */
function phraseOf({ words, spans }: Words, { start, end }: Span): string[] {
  let first = spans.findIndex((span) => span.end > start)
  if (first < 0) first = spans.length
  let last = first
  while (last < spans.length && spans[last]!.start < end) last++
  return words.slice(Math.max(0, first - AROUND), last + AROUND)
}

function placeIn({ words, spans }: Words, phrase: readonly string[]): Span | undefined {
  if (phrase.length < LEAST) return undefined
  for (let i = 0; i + phrase.length <= words.length; i++)
    if (phrase.every((word, k) => words[i + k] === word)) return { start: spans[i]!.start, end: spans[i + phrase.length - 1]!.end }
  return undefined
}
