import { everything, foundRows, inLanguage, type Source, strictly, together, without } from '../../store/search-rows.ts'
import { changesByHand } from './changes/change-finds.ts'
import type { CompiledFollow, FollowSource } from './compiled-follow.ts'
import { type FollowedPage, followedPages, TOGETHER } from './followed-page.ts'
import { findsOnPage, type PlacedFind } from './item-finds.ts'

const ALL = { limit: 1_000_000_000, offset: 0 }

/**
 * What a follow finds in the whole collection at this moment, by the full-text index of the database: the same search run by hand. The
 * alerts of a follow never differ from it.
 */
export async function* findsByHand(source: FollowSource, follow: CompiledFollow): AsyncGenerator<PlacedFind> {
  const isOnChanges = follow.follow.query.on === 'changes'
  // Changes may be asked for on any page.
  if (!follow.isAsking && !isOnChanges) return
  if (isOnChanges) yield* await changesByHand(source, follow, (one) => pagesByHand(source, one))
  else for await (const page of pagesByHand(source, follow)) yield* findsOnPage(source, follow, page)
}

/** Pages on which it may find something. */
export async function* pagesByHand(source: FollowSource, follow: CompiledFollow): AsyncGenerator<FollowedPage> {
  const { database, world } = source
  const { rows } = await foundRows(database, sourceOf(source, follow), follow.filter, ALL)
  const numbers = rows.map(({ number }) => number).sort((a, b) => a - b)
  for (let i = 0; i < numbers.length; i += TOGETHER) yield* await followedPages(database, world, numbers.slice(i, i + TOGETHER))
}

/** Of the pages of each language; of statements the words that are excluded may stand in others of the page. */
function sourceOf({ database: { dialect } }: FollowSource, { asked, follow }: CompiledFollow): Source {
  const sources = [...asked].map(([language, { include, exclude }]) => {
    const held = include ? strictly(dialect, include, []) : everything
    return inLanguage(exclude && follow.query.on === 'pages' ? without(dialect, held, exclude) : held, language)
  })
  return together(sources)
}
