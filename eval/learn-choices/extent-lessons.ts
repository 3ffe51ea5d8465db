import type { ExtentCandidate } from '../../src/knowledge/languages/ar/grammar/speakers/chosen-extent.ts'
import { extentClueNames } from '../../src/knowledge/languages/ar/grammar/speakers/extent-clues.ts'
import type { Chooser, Clues } from '../../src/model/language/chooser.ts'
import type { Tokens } from '../../src/model/tokens.ts'
import { readLayers } from '../../src/pipeline/article-stages.ts'
import { tokensOf } from '../../src/text/words/tokens.ts'
import { type GoldLine, goldArticle } from '../gold-statements.ts'
import { wellNamed } from '../statement-scores.ts'
import type { Lesson } from './complement-lessons.ts'
import { worldWith } from './world-with.ts'

const BY_RULE = new Set(extentClueNames.names.flatMap((name, number) => (name.endsWith('-by-rule same') ? [number] : [])))

/** A choice as the grammar makes it, with the phrase of each candidate. */
interface Taken {
  readonly candidates: readonly Clues[]
  readonly phrases: readonly ExtentCandidate[]
}

/**
 * Where phrases for speakers end, on pages that the rules alone read: right is the end of the mention that is annotated where the phrase
 * begins, with the annotated name in it; else a phrase with that name, else that end.
 */
export function extentLessons(lines: readonly GoldLine[]): Lesson[] {
  const taken = new Map<number, Taken>()
  const recording: Chooser = {
    choose(token, candidates, standsFor) {
      taken.set(token, { candidates, phrases: candidates.map((_, i) => standsFor(i) as ExtentCandidate) })
      return Math.max(
        0,
        candidates.findIndex((clues) => clues.some((clue) => BY_RULE.has(clue))),
      )
    },
  }
  const read = worldWith({ complement: undefined, extent: recording })
  return lines.flatMap((line) => {
    taken.clear()
    readLayers(goldArticle(line, read), read)
    const tokens = tokensOf(line.text, read.language.letters)
    return [...taken.values()].flatMap(({ candidates, phrases }): Lesson[] => {
      const right = rightOf(line, tokens, phrases)
      return right?.includes(true) ? [{ outlet: line.outlet, candidates, right }] : []
    })
  })
}

function rightOf({ statements }: GoldLine, { start, end }: Tokens, phrases: readonly ExtentCandidate[]): boolean[] | undefined {
  const at = start[phrases[0]!.first]!
  const gold = statements.find(({ mention }) => mention && mention.start <= at + 1 && at < Math.min(mention.start + BEFORE, mention.end))
  const mention = gold?.mention
  if (!gold || !mention) return undefined
  const named = phrases.map(({ name }) => wellNamed(name, gold))
  const ends = phrases.map(({ last }) => start[last]! < mention.end && mention.end <= end[last]! + 1)
  const both = ends.map((one, i) => one && named[i] === true)
  return [both, named, ends].find((right) => right.includes(true))
}
/** A mark may stand before the first word of a mention: code units. */
const BEFORE = 3
