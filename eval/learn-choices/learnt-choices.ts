import { complementClueNames } from '../../src/knowledge/languages/ar/grammar/frames/complement-clues.ts'
import type { World } from '../../src/model/stage.ts'
import type { ClueWeights } from '../../src/text/clue-weights.ts'
import { weighedChoice } from '../../src/text/weighed-choice.ts'
import type { GoldLine } from '../gold-statements.ts'
import { FOLDS, foldOf } from '../outlet-folds.ts'
import { choiceRegression } from './choice-regression.ts'
import { type ComplementLesson, complementLessons } from './complement-lessons.ts'
import { worldWith } from './world-with.ts'

export const learnt = (lessons: readonly ComplementLesson[]): ClueWeights => choiceRegression(lessons, complementClueNames)

/** For each fold of outlets the world with choices that were learnt from the other outlets alone. */
export function foldedWorlds(lines: readonly GoldLine[]): readonly World[] {
  const lessons = complementLessons(lines)
  return Array.from({ length: FOLDS }, (_, fold) =>
    worldWith({ complement: weighedChoice(learnt(lessons.filter(({ outlet }) => foldOf(outlet) !== fold)), complementClueNames) }),
  )
}
