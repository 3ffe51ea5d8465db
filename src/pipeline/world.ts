import { entities } from '../knowledge/gazetteer/index.ts'
import { pageWords } from '../knowledge/page-words/index.ts'
import type { Language } from '../model/language.ts'
import type { World } from '../model/stage.ts'
import { buildGazetteer } from './gazetteer.ts'
import { languages } from './languages.ts'

/** Pages of every language print labels in others too. */
const withPageWords = (language: Language): Language => ({
  ...language,
  furniture: { ...language.furniture, rows: [...language.furniture.rows, ...pageWords.furniture] },
})

/** All that Isnad knows of the world, for pages in the first of its languages. */
export const world: World = {
  language: withPageWords(languages[0]),
  gazetteer: buildGazetteer(entities, languages[0].letters),
  pageWords,
}
