import { entities } from '../knowledge/gazetteer/index.ts'
import { pageWords } from '../knowledge/page-words/index.ts'
import { scripts } from '../knowledge/scripts/index.ts'
import type { Language } from '../model/language.ts'
import type { World } from '../model/stage.ts'
import { buildGazetteer } from './gazetteer.ts'
import { languages } from './languages.ts'

/** Pages of every language print labels in others too. */
const withPageWords = (language: Language): Language => ({
  ...language,
  furniture: { ...language.furniture, rows: [...language.furniture.rows, ...pageWords.furniture] },
})

/** The worlds of some languages; the one of the first is returned, and leads to the others by `of`. */
export function worldOf(first: Language, ...others: readonly Language[]): World {
  const known = [first, ...others].map(withPageWords)
  const worlds = new Map<string, World>()
  const of = function (this: World, tag: string | undefined): World {
    const id = tag === undefined ? first.id : tag.split('-')[0]!.toLowerCase()
    // A world whose language was exchanged for another of its id stays with that.
    return id === this.language.id ? this : (worlds.get(id) ?? worlds.get(first.id)!)
  }
  for (const language of known) {
    const gazetteer = buildGazetteer(entities, language.letters)
    worlds.set(language.id, { language, gazetteer, pageWords, languages: known, scripts, of })
  }
  return worlds.get(first.id)!
}

/** All that Isnad knows of the world, for pages in the first of its languages. */
export const world: World = worldOf(...languages)
