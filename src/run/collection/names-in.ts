import type { NamedCount } from '../../model/cards.ts'
import type { World } from '../../model/stage.ts'
import { isWording, nameAsKey, wordingKey, wordingOfKey } from '../../stages/speakers/index.ts'
import { countsAmong } from '../../store/counts.ts'
import type { Database } from '../../store/database.ts'
import { keysOfPerson, personsOf } from '../../store/known-names.ts'
import * as read from '../../store/reading.ts'
import { nameKey } from '../../text/names/name-key.ts'

/** Whom a name or a key means in a collection. */
export interface NamesIn {
  /** The keys that a name may be counted under: one for each way in which the languages of pages fold it. */
  keysOf(name: string): readonly string[]
  /** The first of them. */
  keyOf(name: string): string
  resolvedSpeaker(keyOrName: string): Promise<string | undefined>
  resolvedOutlet(idOrName: string): Promise<NamedCount | undefined>
}

export function namesIn(database: Database, { gazetteer, languages }: World): NamesIn {
  const keysOf = (name: string): string[] => {
    const known = gazetteer.byName(name)?.id
    return known === undefined ? distinct(languages.map(({ letters }) => nameKey(name, letters))) : [known]
  }
  return {
    keyOf: (name) => keysOf(name)[0]!,
    keysOf,
    resolvedSpeaker: async (keyOrName) => {
      const names = languages.map((language) => nameAsKey(keyOrName, language))
      const keys = distinct([keyOrName, ...keysOf(keyOrName), ...names])
      for (const key of [...keys, ...(await listedKeys(database, keys))]) if (await read.hasSpeaker(database, key)) return key
      const wordings = isWording(keyOrName) ? [wordingOfKey(keyOrName)] : languages.map(({ letters }) => nameKey(keyOrName, letters))
      for (const wording of distinct(wordings)) if ((await read.localKeys(database, wording, 1)).length > 0) return wordingKey(wording)
      return undefined
    },
    resolvedOutlet: async (idOrName) => {
      const [known] = await countsAmong(database, 'outlets', [idOrName])
      if (known) return known
      const all = await read.outletCounts(database)
      const wanted = new Set(keysOf(idOrName))
      return all.find(({ key, name }) => wanted.has(key) || keysOf(name).some((one) => wanted.has(one)))
    },
  }
}

/** Other names of those whom a list of the user's own knows by one of these: a page may print none of the names that are asked for. */
async function listedKeys(database: Database, keys: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const person of new Set((await personsOf(database, keys)).values())) found.push(...(await keysOfPerson(database, person)))
  return found
}

const distinct = (keys: readonly string[]): string[] => [...new Set(keys)]
