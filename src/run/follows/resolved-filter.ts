import type { Follow } from '../../model/follow.ts'
import { parseQuery } from '../../search/index.ts'
import { isLocal, nameAsKey, wordingKey, wordingOfKey } from '../../stages/speakers/index.ts'
import { keysOfPerson, personsOf } from '../../store/known-names.ts'
import type { ArticleFilter } from '../../store/search-rows.ts'
import type { Touched } from '../../store/touched.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { searchFilter } from '../collection/search/search-filter.ts'
import type { FollowSource } from './compiled-follow.ts'

/**
 * Whom the filters of a follow mean at this moment. `clues` are what tells that this may have changed: the last word of a speaker's name
 * ("al-Sayrafi": a page may show that two who end so are one), the wording of one who is not named, an outlet's id or name.
 */
export interface ResolvedFilter {
  readonly filter: ArticleFilter
  readonly clues: readonly string[]
}

export async function resolvedFilter(source: FollowSource, { query }: Pick<Follow, 'query'>): Promise<ResolvedFilter> {
  const { database, world, names } = source
  const parsed = parseQuery(query.words, world.language)
  const filter = await searchFilter(source, query, parsed)
  const [speaker, outlet] = [query.speaker ?? parsed.speaker, query.outlet ?? parsed.outlet]
  const clues = new Set<string>()
  if (outlet !== undefined)
    for (const one of [outlet, names.keyOf(outlet), ...(filter.outlet ? [filter.outlet] : [])]) clues.add(outletClue(one))
  if (speaker !== undefined) {
    const { letters } = world.language
    const keys = [speaker, names.keyOf(speaker), nameAsKey(speaker, world.language), ...(filter.speakers ?? [])]
    const persons = new Set((await personsOf(database, keys)).values())
    for (const person of persons) keys.push(...(await keysOfPerson(database, person)))
    for (const key of keys) clues.add(speakerClue(key))
    clues.add(speakerClue(wordingKey(nameKey(speaker, letters))))
  }
  return { filter, clues: [...clues] }
}

const outletClue = (name: string): string => `outlet ${name}`
const speakerClue = (key: string): string => (isLocal(key) ? `wording ${wordingOfKey(key)}` : `family ${key.split(' ').at(-1)}`)

/** The clues of what a transaction touched. */
export function touchedClues({ speakers, outlets }: Touched, keyOf: (name: string) => string): Set<string> {
  const clues = new Set<string>()
  for (const key of speakers) clues.add(speakerClue(key))
  for (const [id, name] of outlets) for (const one of [id, keyOf(id), keyOf(name)]) clues.add(outletClue(one))
  return clues
}
