import { complementClueNames } from '../../src/knowledge/languages/ar/grammar/frames/complement-clues.ts'
import { extentClueNames } from '../../src/knowledge/languages/ar/grammar/speakers/extent-clues.ts'
import type { World } from '../../src/model/stage.ts'
import type { ClueWeights } from '../../src/text/clue-weights.ts'
import { weighedChoice } from '../../src/text/weighed-choice.ts'
import type { GoldLine } from '../gold-statements.ts'
import { FOLDS, foldOf } from '../outlet-folds.ts'
import { choiceRegression } from './choice-regression.ts'
import { complementLessons, type Lesson } from './complement-lessons.ts'
import { extentLessons } from './extent-lessons.ts'
import { worldWith } from './world-with.ts'

/** The weights of each choice. */
export interface LearntChoices {
  readonly complement: ClueWeights
  readonly extent: ClueWeights
}

export const learnt = (complements: readonly Lesson[], extents: readonly Lesson[]): LearntChoices => ({
  complement: choiceRegression(complements, complementClueNames),
  extent: choiceRegression(extents, extentClueNames),
})

/** For each fold of outlets the world with choices that were learnt from the other outlets alone. */
export function foldedWorlds(lines: readonly GoldLine[]): readonly World[] {
  const [complements, extents] = [complementLessons(lines), extentLessons(lines)]
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = ({ outlet }: Lesson) => foldOf(outlet) !== fold
    const { complement, extent } = learnt(complements.filter(others), extents.filter(others))
    return worldWith({ complement: weighedChoice(complement, complementClueNames), extent: weighedChoice(extent, extentClueNames) })
  })
}
