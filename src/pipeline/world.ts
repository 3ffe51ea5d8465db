import { entities } from '../knowledge/gazetteer/index.ts'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { pageWords } from '../knowledge/page-words/index.ts'
import type { World } from '../model/stage.ts'
import { buildGazetteer } from './gazetteer.ts'

/** All that Isnad knows of the world, for pages in Arabic. */
export const world: World = { language: arabic, gazetteer: buildGazetteer(entities, arabic.letters), pageWords }
