import type { Follow } from '../../model/follow.ts'
import { isLocal, nameAsKey, wordingKey, wordingOfKey } from '../../stages/speakers/index.ts'
import { mostOf } from '../../store/counts.ts'
import { keysOfPerson, personsOf } from '../../store/known-names.ts'
import type { ArticleFilter } from '../../store/search-rows.ts'
import type { Touched } from '../../store/touched.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { searchFilter } from '../collection/search/search-filter.ts'
import { type FollowSource, readQueries } from './compiled-follow.ts'

/**
 * Whom the filters of a follow mean at this moment. `clues` are what tells that this may have changed: the last word of a speaker's name
 * ("al-Sayrafi": a page may show that two who end so are one), the wording of one who is not named, an outlet's id or name.
 */
export interface ResolvedFilter {
  readonly filter: ArticleFilter
  /** Of the pages of the collection: each reads the words in its own way. */
  readonly languages: readonly string[]
  readonly clues: readonly string[]
}

export async function resolvedFilter(source: FollowSource, { query }: Pick<Follow, 'query'>): Promise<ResolvedFilter> {
  const { database, world, names } = source
  const languages = await languagesIn(source)
  const { shown: parsed } = readQueries(source, query.words, languages)
  const filter = await searchFilter(source, query, parsed)
  const [speaker, outlet] = [query.speaker ?? parsed.speaker, query.outlet ?? parsed.outlet]
  const clues = new Set<string>()
  if (outlet !== undefined)
    for (const one of [outlet, ...names.keysOf(outlet), ...(filter.outlet ? [filter.outlet] : [])]) clues.add(outletClue(one))
  if (speaker !== undefined) {
    const keys = [
      speaker,
      ...names.keysOf(speaker),
      ...world.languages.map((language) => nameAsKey(speaker, language)),
      ...(filter.speakers ?? []),
    ]
    const persons = new Set((await personsOf(database, keys)).values())
    for (const person of persons) keys.push(...(await keysOfPerson(database, person)))
    for (const key of keys) clues.add(speakerClue(key))
    for (const { letters } of world.languages) clues.add(speakerClue(wordingKey(nameKey(speaker, letters))))
  }
  return { filter, languages, clues: [...clues] }
}

const MOST_LANGUAGES = 100

/** Of the pages that are kept, in an order that adding a page does not change; the first that is known where nothing is kept yet. */
export async function languagesIn({ database, world }: FollowSource): Promise<readonly string[]> {
  const counts = await mostOf(database, 'languages', { limit: MOST_LANGUAGES, offset: 0 })
  return counts.length > 0 ? counts.map(({ key }) => key).sort() : [world.language.id]
}

const outletClue = (name: string): string => `outlet ${name}`
const speakerClue = (key: string): string => (isLocal(key) ? `wording ${wordingOfKey(key)}` : `family ${key.split(' ').at(-1)}`)

/** The clues of what a transaction touched. */
export function touchedClues({ speakers, outlets }: Touched, keysOf: (name: string) => readonly string[]): Set<string> {
  const clues = new Set<string>()
  for (const key of speakers) clues.add(speakerClue(key))
  for (const [id, name] of outlets) for (const one of [id, ...keysOf(id), ...keysOf(name)]) clues.add(outletClue(one))
  return clues
}
