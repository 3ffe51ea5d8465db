import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { fold } from './fold.ts'
import { wordsOf } from './words.ts'

/** A word of a text with its folded form and what is printed between it and the word before. */
export interface Token extends Span {
  readonly key: string
  readonly gap: string
}

/** The words of a text in order. Offsets are UTF-16 code units. */
export function tokensOf(text: string, letters: Letters): Token[] {
  let last = 0
  return wordsOf(text).map(({ start, end }) => {
    const token = { start, end, key: fold(text.slice(start, end), letters), gap: text.slice(last, start) }
    last = end
    return token
  })
}

/** Index of the first token that starts at or after an offset; the number of tokens where none does. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
