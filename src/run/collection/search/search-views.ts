import type { Article } from '../../../model/article.ts'
import type { Collection, SearchHit, SearchQuery, Snippet } from '../../../model/collection.ts'
import type { QueryPart } from '../../../model/search.ts'
import { hitsOf, parseQuery, plainQuery, snippetOf, termsOf } from '../../../search/index.ts'
import * as read from '../../../store/reading.ts'
import type { CollectionSource } from '../collection-source.ts'
import { speakerIdentities } from '../speaker-identity.ts'
import { languageQueries, shownQuery } from './language-queries.ts'
import { type Found, searchOver } from './search.ts'
import { searchFilter } from './search-filter.ts'

const DEFAULT_LIMIT = 20

/** What a search finds, as it is shown: pages with marked snippets, and statements. */
export function searchViews({ database, world, names, statementCards }: CollectionSource): Pick<Collection, 'search' | 'statementsLike'> {
  const search = searchOver(database)
  return {
    statementsLike: async (words, limit) => {
      const queries = await languageQueries(database, world, (language) => plainQuery(words, language))
      if (queries.every(({ query }) => query.clauses.length === 0)) return []
      const { pages, all } = await search(queries, 'quotes', {}, { limit: limit * 4, offset: 0 })
      const found = new Map(pages.slice(0, all).map((page, rank) => [page.number, { page, rank }]))
      const rows = await read.statementsIn(database, [...found.keys()])
      const scored = rows.map((row) => ({ row, hits: partsIn(row.words, found.get(row.article)!.page) })).filter(({ hits }) => hits > 0)
      scored.sort(
        (x, y) =>
          y.hits - x.hits || x.row.words.length - y.row.words.length || found.get(x.row.article)!.rank - found.get(y.row.article)!.rank,
      )
      return statementCards(scored.slice(0, limit).map(({ row }) => row))
    },
    search: async (asked) => {
      const queries = await languageQueries(database, world, (language, among) => parseQuery(asked.words, language, among))
      const query = shownQuery(queries, asked.words)
      const filter = await searchFilter({ database, names, identities: speakerIdentities(database, world) }, asked, query)
      const { speakers } = filter
      const range = { limit: asked.limit ?? DEFAULT_LIMIT, offset: asked.offset ?? 0 }
      const { total, all, listed, pages, facets } = await search(queries, asked.in ?? 'all', filter, range, asked)
      const byNumber = new Map(pages.map((page) => [page.number, page]))
      const numbers = [...byNumber.keys()]
      const [kept, cards] = [
        await read.keptByNumber(database, numbers),
        await read.cardsByNumber(database, [...numbers, ...pages.flatMap(({ copies }) => copies)]),
      ]
      const quoted = asked.in === 'quotes' || speakers ? await read.statementsIn(database, numbers, speakers) : []
      const statements = await statementCards(
        quoted.filter(({ words, article }) => {
          const page = byNumber.get(article)!
          return page.parts.length === 0 || partsIn(words, page) > 0
        }),
      )
      const hits = pages.map((page): SearchHit => {
        const { number, score, missing } = page
        const article = cards.get(number)!
        return {
          article,
          score,
          snippets: snippetsOf(kept.get(number)!.article, page, asked),
          statements: statements.filter((card) => card.article.id === article.id),
          missing,
          copies: page.copies.flatMap((one) => cards.get(one) ?? []),
        }
      })
      return { total, all, listed, hits, query, ...(facets && { facets }) }
    },
  }
}

/** How many parts of a query a text of a page that was found holds. */
function partsIn(text: string, { parts, language }: Found): number {
  const terms = termsOf(text, language).map(({ term }) => term)
  return new Set(hitsOf(terms, parts).map(({ part }) => part)).size
}

function snippetsOf({ headline, text }: Article, { parts, language }: Found, { in: where }: SearchQuery): Snippet[] {
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
