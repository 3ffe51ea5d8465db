import type { CarrierMention } from '../../../../model/layers.ts'
import type { Range } from '../../../../stages/statements/range.ts'
import { IS, type Word } from './words/word.ts'

/** Token → the carrier whose name begins there. */
type CarrierAt = readonly (CarrierMention | undefined)[]

const LONGEST = 8

/** "According to the agency.", a sentence of its own in the same paragraph, belongs to the sentence before it. */
export function withCredits(words: readonly Word[], carrierAt: CarrierAt, sentences: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const { first, last } of sentences) {
    const before = joined.at(-1)
    if (before && last - first < LONGEST && isCredit(words, carrierAt, first, last))
      joined[joined.length - 1] = { first: before.first, last }
    else joined.push({ first, last })
  }
  return joined
}

function isCredit(words: readonly Word[], carrierAt: CarrierAt, first: number, last: number): boolean {
  if (!words[first]!.according || words[first - 1]!.key === '\n') return false
  for (let i = first + 1; i < last; i++) if (words[i]!.cue || words[i]!.is & IS.comma) return false
  for (let i = first + 1; i <= last; i++) if (carrierAt[i] ?? words[i]!.head ?? words[i]!.toHead) return true
  return false
}
