import type { Follow } from '../../model/follow.ts'
import type { Expression, ParsedQuery } from '../../model/search.ts'
import type { World } from '../../model/stage.ts'
import { expressionsOf, parseQuery } from '../../search/index.ts'
import type { Database } from '../../store/database.ts'
import type { ArticleFilter } from '../../store/search-rows.ts'
import type { NamesIn } from '../collection/names-in.ts'

/** A follow as it is matched: what its words ask of a text, and whom its filters mean at this moment. */
export interface CompiledFollow {
  readonly follow: Follow
  readonly parsed: ParsedQuery
  readonly include: Expression | undefined
  readonly exclude: Expression | undefined
  readonly filter: ArticleFilter
}

export interface FollowSource {
  readonly database: Database
  readonly world: World
  readonly names: NamesIn
}

/** A follow with whom its filters mean. */
export function compiledFollow({ world }: Pick<FollowSource, 'world'>, follow: Follow, filter: ArticleFilter): CompiledFollow {
  const { query } = follow
  const parsed = parseQuery(query.words, world.language)
  // Of a statement, words without a field are to stand in what was said.
  return { follow, parsed, ...expressionsOf(parsed, query.on === 'pages' ? (query.in ?? 'all') : 'quotes'), filter }
}

/** Whether anything at all is asked for: marks alone ask for nothing. */
export const asksForSomething = ({ parsed, filter }: Pick<CompiledFollow, 'parsed' | 'filter'>): boolean =>
  parsed.clauses.length > 0 || Object.keys(filter).length > 0
