import type { GivenCopy, GivenSharing, Kept } from '../../../model/collection.ts'
import type { Expression } from '../../../model/search.ts'
import type { World } from '../../../model/stage.ts'
import { termsOf } from '../../../search/index.ts'
import { creditedNames, directionOf, inferredCarrier, relationOf, sharingOf } from '../../../stages/chains/index.ts'
import { alignmentOf } from '../../../stages/reuse/index.ts'
import type { Database } from '../../../store/database.ts'
import * as read from '../../../store/reading.ts'
import { foundRows, mostly } from '../../../store/search-rows.ts'
import { articleNumber } from '../article-number.ts'
import type { CollectionSource } from '../collection-source.ts'

/** Runs of so many words are looked for, so many of them at most, spread over the page. */
const RUN = 6
const MOST_RUNS = 24
/** Pages that hold most of the runs are compared word by word. */
const COMPARED = 12

/** What a page that is not kept shares with those that are: found by runs of its words through the search index, then compared. */
export async function givenSharing({ database, world, keptOf }: CollectionSource, page: Kept): Promise<GivenSharing> {
  const [own] = (await read.cardsByNumber(database, await numbersOf(database, page.article.id))).values()
  const runs = runsOf(page.article.text, world.of(page.article.language))
  if (runs.length === 0) return { ...(own && { same: own }), copies: [] }
  const source = mostly(
    database.dialect,
    runs.map((expression) => ({ expression, weight: 1 })),
    1,
    runs.length,
  )
  const { rows } = await foundRows(database, source, {}, { limit: COMPARED, offset: 0 })
  const numbers = rows.map(({ number }) => number)
  const [kept, cards] = [await keptOf(numbers), await read.cardsByNumber(database, numbers)]
  const copies = numbers
    .flatMap((number) => {
      const other = kept.get(number)!
      return other.article.id === page.article.id ? [] : (copyOf(page, other, cards.get(number)!, world) ?? [])
    })
    .sort((x, y) => y.alignment.words - x.alignment.words || (x.article.id < y.article.id ? -1 : 1))
  const inferred = inferredCarrier(
    page,
    copies.map(({ alignment, kept: other }) => ({ alignment, kept: other })),
    world,
  )
  return { ...(own && { same: own }), copies, ...(inferred && { inferred }) }
}

async function numbersOf(database: Database, id: string): Promise<number[]> {
  const number = await articleNumber(database, id)
  return number === undefined ? [] : [number]
}

/** Runs of neighbouring terms at even distances, none of them overlapping. */
function runsOf(text: string, { language }: World): Expression[] {
  const terms = termsOf(text, language).map(({ term }) => term)
  const count = Math.min(MOST_RUNS, Math.floor(terms.length / RUN))
  return Array.from({ length: count }, (_, i): Expression => {
    const from = Math.floor(((i + 0.5) * terms.length) / count - RUN / 2)
    return { kind: 'phrase', terms: terms.slice(from, from + RUN), field: 'body' }
  })
}

function copyOf(page: Kept, other: Kept, card: GivenCopy['article'], world: World): GivenCopy | undefined {
  const alignment = alignmentOf(page.article, other.article, world)
  if (!alignment) return undefined
  const [a, b] = alignment.a === page.article.id ? [page, other] : [other, page]
  return {
    article: card,
    relation: relationOf(sharingOf(alignment, page.article)),
    alignment,
    direction: directionOf(alignment, a, b, world),
    credits: creditedNames(other),
    kept: other,
  }
}
