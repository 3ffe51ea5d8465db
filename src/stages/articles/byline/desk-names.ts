import type { Gazetteer } from '../../../model/gazetteer.ts'
import type { FurnitureWords } from '../../../model/language/furniture-words.ts'
import type { Letters } from '../../../model/language/letters.ts'
import type { World } from '../../../model/stage.ts'
import { madeOnce } from '../../../text/made-once.ts'
import { nameKey } from '../../../text/names/name-key.ts'

/** Whether a name is no person's but one of those that the site calls itself by, of its desk, or of the account that its pages are made with. */
export function isDesk(name: string, sites: readonly string[], { language, gazetteer }: World): boolean {
  const { furniture, letters } = language
  const key = nameKey(name, letters)
  if (key === '' || isSite(name, key, sites, gazetteer, letters)) return true
  return desks(furniture, letters).some((desk) => `${key} `.startsWith(desk))
}

/** Folded, with a space behind. */
const desks = madeOnce((words: FurnitureWords, letters: Letters) => words.desks.map((row) => `${nameKey(row, letters)} `))

function isSite(name: string, key: string, sites: readonly string[], gazetteer: Gazetteer, letters: Letters): boolean {
  const entity = gazetteer.byName(name)
  return sites.some((site) => nameKey(site, letters) === key || (entity !== undefined && gazetteer.byName(site) === entity))
}
