import type { Language } from '../../../model/language.ts'
import type { ParsedQuery } from '../../../model/search.ts'
import type { World } from '../../../model/stage.ts'
import { mostOf } from '../../../store/counts.ts'
import type { Database } from '../../../store/database.ts'
import { writtenIn } from '../../../text/written-in.ts'

/** What is asked of the pages of one language of a collection, in its terms. */
export interface LanguageQuery {
  /** The language as it is kept with its pages. */
  readonly id: string
  readonly language: Language
  readonly query: ParsedQuery
  /** How many pages it has. */
  readonly pages: number
  /** Whether the collection holds pages of other languages too. */
  readonly among: boolean
}

/** A query as a language reads it beside others that are searched at the same time. */
export type QueryReader = (language: Language, among: readonly Language[]) => ParsedQuery

const MOST_LANGUAGES = 100

/** A query as each language of a collection reads it, those with most pages first; by the first language that is known where nothing is kept yet. */
export async function languageQueries(database: Database, world: World, read: QueryReader): Promise<readonly LanguageQuery[]> {
  const counts = await mostOf(database, 'languages', { limit: MOST_LANGUAGES, offset: 0 })
  const kept = counts.map(({ key: id, count: pages }) => ({ id, pages, language: world.of(id).language }))
  const languages = kept.length > 0 ? kept : [{ id: world.language.id, pages: 0, language: world.language }]
  const among = languages.map(({ language }) => language)
  return languages.map((one) => ({ ...one, query: read(one.language, among), among: languages.length > 1 }))
}

/** The query as it is shown: as the language reads it in whose letters it is written. */
export function shownQuery(queries: readonly LanguageQuery[], words: string): ParsedQuery {
  const own = writtenIn(
    words,
    queries.map(({ language }) => language),
  )
  return queries.find(({ language }) => language === own)!.query
}
