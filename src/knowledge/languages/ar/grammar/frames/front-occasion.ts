import type { Source } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { carriersIn } from '../speakers/carriers-named.ts'
import { occasionAt, opensOccasion } from '../speakers/occasion.ts'
import { IS } from '../words/word.ts'

const LONGEST = 24

/** "And in a statement to the agency, the mayor said": the occasion opens the sentence, and whoever was told stands there too. */
export function withFrontOccasion(page: Page, source: Source, first: number, cue: number): Source {
  if (source.occasion || cue - first < 2 || cue - first > LONGEST || !opensHere(page, first)) return source
  for (let i = first + 2; i < cue; i++) if (page.words[i]!.cue || page.words[i]!.is & (IS.that | IS.thatPronoun)) return source
  const carriers = carriersIn(page, first, cue)
  return { phrase: source.phrase, occasion: occasionAt(page, first, cue), carriers: [...carriers, ...source.carriers] }
}

/** "In", or "and in", and a noun such as "statement". */
function opensHere(page: Page, first: number): boolean {
  const { words, lexicon } = page
  if (opensOccasion(page, first)) return true
  const { key } = words[first]!
  const joined = lexicon.joins.includes(key[0]!) && (lexicon.wordOf(key.slice(1)).is & IS.occasionLead) !== 0
  return joined && (words[first + 1]!.is & IS.occasionNoun) !== 0
}
