import type { Span } from '../model/span.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text: runs of letters, digits and marks (vowel signs and tatweel are inside a word). Offsets are UTF-16 code units. */
export function wordsOf(text: string): Span[] {
  const words: Span[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) words.push({ start: match.index, end: match.index + match[0].length })
  return words
}
