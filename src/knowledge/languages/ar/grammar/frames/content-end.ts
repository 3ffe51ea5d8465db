import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { IS } from '../words/word.ts'

/** What is said ends where the saying itself is spoken of: "without giving details", "without saying that". */
export function contentEnd({ words }: Page, { first, last }: Range): number {
  for (let i = first + 1; i < last; i++) {
    const phrase = words[i]!.tails?.find((one) => one.every((word, k) => words[i + k]?.key === word))
    if (!phrase) continue
    const behind = words[i + phrase.length]
    if (!(words[i + phrase.length - 1]!.is & IS.that) || behind?.cue) return i - 1
  }
  return last
}
