import { arabicOf, arabicWords } from '../../src/knowledge/languages/ar/index.ts'
import type { World } from '../../src/model/stage.ts'
import { languages } from '../../src/pipeline/languages.ts'
import { worldOf } from '../../src/pipeline/world.ts'

/** The world with other choices in Arabic. */
export const worldWith = (choices: typeof arabicWords.choices): World =>
  worldOf(arabicOf({ ...arabicWords, choices: { ...arabicWords.choices, ...choices } }), ...languages.filter(({ id }) => id !== 'ar'))
