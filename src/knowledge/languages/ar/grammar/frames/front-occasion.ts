import type { Page } from '../../../../../stages/statements/page.ts'
import { carriersIn, occasionAt, type Source } from '../speakers/source-phrase.ts'
import { IS } from '../words/word.ts'

const LONGEST = 24

/** "And in a statement to the agency, the mayor said": the occasion opens the sentence, and whoever was told stands there too. */
export function withFrontOccasion(page: Page, source: Source, first: number, cue: number): Source {
  if (source.occasion || cue - first < 2 || cue - first > LONGEST || !opensOccasion(page, first)) return source
  for (let i = first + 2; i < cue; i++) if (page.words[i]!.cue || page.words[i]!.is & (IS.that | IS.thatPronoun)) return source
  const carriers = carriersIn(page, first, cue)
  return { phrase: source.phrase, occasion: occasionAt(page, first, cue), carriers: [...carriers, ...source.carriers] }
}

/** "In", or "and in", and a noun such as "statement". */
function opensOccasion({ words, lexicon }: Page, first: number): boolean {
  if (!(words[first + 1]!.is & IS.occasionNoun)) return false
  const { key, is } = words[first]!
  return (is & IS.occasionLead) !== 0 || (lexicon.joins.includes(key[0]!) && (lexicon.wordOf(key.slice(1)).is & IS.occasionLead) !== 0)
}
