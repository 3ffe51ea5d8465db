import type { NamedCount } from '../../model/cards.ts'
import type { World } from '../../model/stage.ts'
import { isWording, nameAsKey, wordingKey, wordingOfKey } from '../../stages/speakers/index.ts'
import { countsAmong } from '../../store/counts.ts'
import type { Database } from '../../store/database.ts'
import * as read from '../../store/reading.ts'
import { nameKey } from '../../text/names/name-key.ts'

/** Whom a name or a key means in a collection. */
export interface NamesIn {
  keyOf(name: string): string
  resolvedSpeaker(keyOrName: string): Promise<string | undefined>
  resolvedOutlet(idOrName: string): Promise<NamedCount | undefined>
}

export function namesIn(database: Database, { gazetteer, language }: World): NamesIn {
  const keyOf = (name: string) => gazetteer.byName(name)?.id ?? nameKey(name, language.letters)
  return {
    keyOf,
    resolvedSpeaker: async (keyOrName) => {
      for (const key of [keyOrName, keyOf(keyOrName), nameAsKey(keyOrName, language)]) if (await read.hasSpeaker(database, key)) return key
      const wording = isWording(keyOrName) ? wordingOfKey(keyOrName) : nameKey(keyOrName, language.letters)
      return (await read.localKeys(database, wording, 1)).length > 0 ? wordingKey(wording) : undefined
    },
    resolvedOutlet: async (idOrName) => {
      const [known] = await countsAmong(database, 'outlets', [idOrName])
      if (known) return known
      const all = await read.outletCounts(database)
      const wanted = keyOf(idOrName)
      return all.find(({ key, name }) => key === wanted || keyOf(name) === wanted)
    },
  }
}
