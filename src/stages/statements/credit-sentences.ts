import type { PageTokens, PageWords, Range } from '../../model/language/grammar.ts'

/** Tokens that such a sentence has, at most. */
const LONGEST = 8

/** "According to the agency.", a sentence of its own in the same paragraph, belongs to the sentence before it. */
export function withCredits({ words, isCredit }: PageWords, carrierAt: PageTokens['carrierAt'], sentences: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const sentence of sentences) {
    const { first, last } = sentence
    const before = joined.at(-1)
    if (before && last - first < LONGEST && words[first - 1]!.key !== '\n' && isCredit(sentence, carrierAt))
      joined[joined.length - 1] = { first: before.first, last }
    else joined.push(sentence)
  }
  return joined
}
