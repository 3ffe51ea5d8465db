import { entities } from '../knowledge/gazetteer/index.ts'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { pageWords } from '../knowledge/page-words/index.ts'
import type { Language } from '../model/language.ts'
import type { World } from '../model/stage.ts'
import { buildGazetteer } from './gazetteer.ts'

/** Pages in Arabic print labels in other languages too. */
const language: Language = { ...arabic, furniture: { ...arabic.furniture, rows: [...arabic.furniture.rows, ...pageWords.furniture] } }

/** All that Isnad knows of the world, for pages in Arabic. */
export const world: World = { language, gazetteer: buildGazetteer(entities, arabic.letters), pageWords }
