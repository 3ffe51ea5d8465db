import type { Article } from '../../../model/article.ts'
import type { Collection, SearchHit, SearchQuery, Snippet } from '../../../model/collection.ts'
import type { QueryPart } from '../../../model/search.ts'
import type { World } from '../../../model/stage.ts'
import { hitsOf, parseQuery, plainQuery, snippetOf, termsOf, wantedParts } from '../../../search/index.ts'
import * as read from '../../../store/reading.ts'
import type { CollectionSource } from '../collection-source.ts'
import { searchOver } from './search.ts'
import { searchFilter } from './search-filter.ts'

const DEFAULT_LIMIT = 20

/** What a search finds, as it is shown: pages with marked snippets, and statements. */
export function searchViews({ database, world, names, statementCards }: CollectionSource): Pick<Collection, 'search' | 'statementsLike'> {
  const { language } = world
  const search = searchOver(database, world)
  return {
    statementsLike: async (words, limit) => {
      const query = plainQuery(words, language)
      if (query.clauses.length === 0) return []
      const { pages, all } = await search(query, 'quotes', {}, { limit: limit * 4, offset: 0 })
      const rows = pages.slice(0, all)
      const found = await read.statementsIn(
        database,
        rows.map(({ number }) => number),
      )
      const scored = found.map((row) => ({ row, hits: partsIn(row.words, wantedParts(query), world) })).filter(({ hits }) => hits > 0)
      const rank = new Map(rows.map(({ number }, i) => [number, i]))
      scored.sort(
        (x, y) => y.hits - x.hits || x.row.words.length - y.row.words.length || rank.get(x.row.article)! - rank.get(y.row.article)!,
      )
      return statementCards(scored.slice(0, limit).map(({ row }) => row))
    },
    search: async (asked) => {
      const query = parseQuery(asked.words, language)
      const filter = await searchFilter({ database, world, names }, asked, query)
      const { speakers } = filter
      const range = { limit: asked.limit ?? DEFAULT_LIMIT, offset: asked.offset ?? 0 }
      const { total, all, pages, parts, facets } = await search(query, asked.in ?? 'all', filter, range, asked.facets)
      const numbers = pages.map(({ number }) => number)
      const [kept, cards] = [await read.keptByNumber(database, numbers), await read.cardsByNumber(database, numbers)]
      const quoted = asked.in === 'quotes' || speakers ? await read.statementsIn(database, numbers, speakers) : []
      const statements = await statementCards(quoted.filter(({ words }) => parts.length === 0 || partsIn(words, parts, world) > 0))
      const hits = pages.map(({ number, score, missing }): SearchHit => {
        const article = cards.get(number)!
        return {
          article,
          score,
          snippets: snippetsOf(kept.get(number)!.article, parts, asked, world),
          statements: statements.filter((card) => card.article.id === article.id),
          missing,
        }
      })
      return { total, all, hits, query, ...(facets && { facets }) }
    },
  }
}

/** How many parts of a query a text holds. */
function partsIn(text: string, parts: readonly QueryPart[], { language }: World): number {
  const terms = termsOf(text, language).map(({ term }) => term)
  return new Set(hitsOf(terms, parts).map(({ part }) => part)).size
}

function snippetsOf({ headline, text }: Article, parts: readonly QueryPart[], { in: where }: SearchQuery, { language }: World): Snippet[] {
  const snippet = (field: Snippet['field'], printed: string, shown: readonly QueryPart[]): Snippet[] => {
    const { span, hits } = snippetOf(printed, shown, language)
    if (hits.length === 0) return []
    return [
      {
        field,
        text: printed.slice(span.start, span.end),
        hits: hits.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
      },
    ]
  }
  const inHeadline = parts.filter(({ field = where }) => field === undefined || field === 'headline')
  const inText = parts.filter(({ field = where }) => field !== 'headline')
  return [...snippet('headline', headline?.value ?? '', inHeadline), ...snippet('text', text, inText)]
}
