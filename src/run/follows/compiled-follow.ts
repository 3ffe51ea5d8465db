import type { Follow } from '../../model/follow.ts'
import type { ParsedQuery } from '../../model/search.ts'
import type { World } from '../../model/stage.ts'
import { expressionsOf, parseQuery } from '../../search/index.ts'
import type { Database } from '../../store/database.ts'
import type { ArticleFilter } from '../../store/search-rows.ts'
import type { NamesIn } from '../collection/names-in.ts'
import { type LanguageQuery, shownQuery } from '../collection/search/language-queries.ts'
import type { SpeakerIdentities } from '../collection/speaker-identity.ts'

/** What a follow asks of the pages of one language, in its terms: what a text must hold, and must not. */
export type Asked = ReturnType<typeof expressionsOf>

/** A follow as it is matched: what its words ask of a text, and whom its filters mean at this moment. */
export interface CompiledFollow {
  readonly follow: Follow
  /** By the language of pages. Pages of a language that is not there are not asked: the words are none in it. */
  readonly asked: ReadonlyMap<string, Asked>
  readonly filter: ArticleFilter
  /** Languages of the collection, by which the words were read. */
  readonly languages: readonly string[]
  /** Whether anything at all is asked for: marks alone ask for nothing. */
  readonly isAsking: boolean
}

export interface FollowSource {
  readonly database: Database
  readonly world: World
  readonly names: NamesIn
  /** As they are when the source is made: it serves one transaction. */
  readonly identities: SpeakerIdentities
}

/** The words of a follow as each of some languages reads them beside the others, and as they are shown. */
export function readQueries(
  { world }: Pick<FollowSource, 'world'>,
  words: string,
  languages: readonly string[],
): { readonly queries: readonly LanguageQuery[]; readonly shown: ParsedQuery } {
  const known = languages.map((id) => ({ id, language: world.of(id).language }))
  const among = known.map(({ language }) => language)
  const queries = known.map(
    (one): LanguageQuery => ({
      ...one,
      query: parseQuery(words, one.language, among),
      pages: 0,
      among: known.length > 1,
    }),
  )
  return { queries, shown: shownQuery(queries, words) }
}

/** Conditions of statements may be asked for on any page. */
const hasConditions = ({ acts, polarity, form, carrier }: Follow['query']): boolean =>
  [acts, polarity, form, carrier].some((one) => one !== undefined)

/** A follow with whom its filters mean, for a collection of pages in these languages. */
export function compiledFollow(
  source: Pick<FollowSource, 'world'>,
  follow: Follow,
  { filter, languages }: { readonly filter: ArticleFilter; readonly languages: readonly string[] },
): CompiledFollow {
  const { query } = follow
  const { queries } = readQueries(source, query.words, languages)
  const hasWords = queries.some((one) => one.query.clauses.length > 0)
  // Of a statement, words without a field are to stand in what was said.
  const field = query.on === 'pages' ? (query.in ?? 'all') : 'quotes'
  const asked = queries
    .filter((one) => !hasWords || one.query.clauses.length > 0)
    .map((one) => [one.id, expressionsOf(one.query, field)] as const)
  return { follow, asked: new Map(asked), filter, languages, isAsking: hasWords || hasConditions(query) || Object.keys(filter).length > 0 }
}
