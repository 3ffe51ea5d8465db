import type { Span } from '../src/model/span.ts'
import { wordsOf } from '../src/text/words/words.ts'
import type { GoldStatement, PredictedStatement } from './gold-statements.ts'
import { type Covered, covered, type Match, type Matched } from './statement-matches.ts'
import { EXACT, sameSpeaker, wellNamed } from './statement-scores.ts'

/** Where a statement is lost: the first stage of reading that went wrong, of those that can be told from the outside. */
export const STAGES = [
  'not detected',
  'content: start',
  'content: end',
  'name: phrase not found',
  'name: phrase too long',
  'name: phrase too short',
  'name: other phrase',
  'name: made wrongly of the right phrase',
  'name: subject dropped, another meant',
  'name: subject dropped, cut wrongly before',
] as const
export type LossStage = (typeof STAGES)[number]

/** How many annotated statements are lost at each stage, and how many are read whole. */
export interface Losses {
  readonly whole: number
  readonly lost: ReadonlyMap<LossStage, number>
}

/** An oracle of what each stage costs: a stage that is mended alone gives at most its count back. */
export function statementLosses(all: readonly Matched[]): Losses {
  const lost = new Map<LossStage, number>(STAGES.map((stage) => [stage, 0]))
  let whole = 0
  for (const matched of all)
    for (const stage of stagesOf(matched)) {
      if (stage) lost.set(stage, lost.get(stage)! + 1)
      else whole++
    }
  return { whole, lost }
}

function stagesOf({ line, matches, missed, spurious }: Matched): (LossStage | undefined)[] {
  const words = wordsOf(line.text)
  const found = [...spurious, ...matches.map(({ predicted }) => predicted)]
  return [
    ...missed.map(({ one, words: own }) => {
      const same = found.find(({ one: { cue } }) => cue && one.cue && cue.start < one.cue.end && cue.end > one.cue.start)
      return same ? contentStage(own, same) : ('not detected' as const)
    }),
    ...matches.map((match) => (match.share < EXACT ? contentStage(match.gold.words, match.predicted) : nameStage(words, match))),
  ]
}

const contentStage = (gold: ReadonlySet<number>, { words }: Covered<PredictedStatement>): LossStage =>
  Math.min(...gold) === Math.min(...words) ? 'content: end' : 'content: start'

/** Nothing where the name is cut right. */
function nameStage(words: readonly Span[], { gold, predicted }: Match): LossStage | undefined {
  const [one, said] = [gold.one, predicted.one]
  if (wellNamed(said.speaker, one)) return undefined
  if (!one.mention)
    return sameSpeaker(said.speaker, one) ? 'name: subject dropped, cut wrongly before' : 'name: subject dropped, another meant'
  return phraseStage(words, one, said)
}

function phraseStage(words: readonly Span[], { mention }: GoldStatement, said: PredictedStatement): LossStage {
  if (!said.mention) return 'name: phrase not found'
  const [wanted, read] = [covered(words, [mention!]), covered(words, [said.mention])]
  if (![...wanted].some((word) => read.has(word))) return 'name: other phrase'
  const more = [...read].some((word) => !wanted.has(word))
  const less = [...wanted].some((word) => !read.has(word))
  return more ? 'name: phrase too long' : less ? 'name: phrase too short' : 'name: made wrongly of the right phrase'
}

/** A line for each stage, the costliest first. */
export function lossLines({ whole, lost }: Losses): string[] {
  const all = whole + [...lost.values()].reduce((sum, count) => sum + count, 0)
  return [
    `read whole       ${whole} of ${all}`,
    ...[...lost].sort((a, b) => b[1] - a[1]).map(([stage, count]) => `${String(count).padStart(5)}  ${stage}`),
  ]
}
