import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { IS } from '../words/word.ts'

/** The words within the marks, where a quotation that begins the sentence ends at the cue. */
export function quoteBefore({ quoteAt, words }: Page, start: number, first: number): Range | undefined {
  const quote = quoteAt[first]
  if (!quote?.closed) return undefined
  for (let i = quote.close + 1; i < start; i++) if (words[i]!.is & IS.word) return undefined
  return { first: first + 1, last: quote.close - 1 }
}
