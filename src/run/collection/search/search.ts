import type { Facets, PageReading, Range, SearchQuery } from '../../../model/collection.ts'
import type { Language } from '../../../model/language.ts'
import type { ParsedQuery, QueryClause, QueryPart, SearchField } from '../../../model/search.ts'
import { rankOf, termsOf } from '../../../search/index.ts'
import { sharesAmong } from '../../../store/alignments.ts'
import type { Database } from '../../../store/database.ts'
import { COUNTED, facetRows } from '../../../store/facet-rows.ts'
import { keptByNumber } from '../../../store/reading.ts'
import { type ArticleFilter, type FoundRow, foundRows } from '../../../store/search-rows.ts'
import { foldedBy } from './folded.ts'
import type { LanguageQuery } from './language-queries.ts'
import { counter, type Plan, planOf } from './search-plan.ts'

/** So many pages are ranked by their texts; behind them stand the others by the words found, then by day. */
const RANKED = 100

export interface Found {
  readonly number: number
  readonly score: number
  /** As typed. */
  readonly missing: readonly string[]
  /** Numbers of the pages that are folded into it. */
  readonly copies: readonly number[]
  /** The language that it is found by, and what hits are to be shown of in it. */
  readonly language: Language
  readonly parts: readonly QueryPart[]
}

export interface FoundPages {
  readonly total: number
  readonly all: number
  readonly listed: number
  readonly pages: readonly Found[]
  readonly facets?: Facets
}

/** Asks for a query as each language of the collection reads it. */
export type Search = (
  queries: readonly LanguageQuery[],
  field: SearchField,
  filter: ArticleFilter,
  range: Range,
  options?: Pick<SearchQuery, 'facets' | 'sort' | 'fold'>,
) => Promise<FoundPages>

/** Searching one database. The index gives the pages; the order of the first is made here, so that it is the same in every database. */
export function searchOver(database: Database): Search {
  const rarityOf = counter(database)
  return async (queries, field, filter, range, { facets, sort = 'relevance', fold } = {}) => {
    // Marks alone ask for nothing: a quotation mark must not list every page.
    if (queries.every(({ query }) => isEmpty(query)) && Object.keys(filter).length === 0) return NOTHING
    const plan = await planOf(database, queries, field, rarityOf)
    const headed = range.offset < RANKED || fold
    const whole = headed || facets
    const furthest = range.offset + range.limit + (fold ? RANKED : 0)
    const asked = whole ? { limit: Math.max(facets ? COUNTED : RANKED, furthest), offset: 0 } : range
    const { total, all, rows } = await foundRows(database, plan.source, filter, asked, plan.counted, sort)
    const looked = looker(database, plan, field)
    const shown = { from: whole ? range.offset : 0, to: whole ? range.offset + range.limit : rows.length }
    const first = headed ? await looked(rows.slice(0, RANKED), sort === 'relevance') : []
    const head = fold ? foldedBy(first, await sharesAmong(database, numbersOf(first))) : first
    const hidden = first.length - head.length
    const rest = rows.slice(Math.max(first.length, shown.from + hidden), shown.to + hidden)
    return {
      total,
      all,
      listed: total - hidden,
      pages: [...head.slice(shown.from, shown.to), ...(await looked(rest, false))],
      ...(facets && { facets: await facetRows(database, rows) }),
    }
  }
}

const numbersOf = (pages: readonly Found[]): number[] => pages.map(({ number }) => number)

const isEmpty = ({ clauses, notes }: ParsedQuery): boolean => clauses.length === 0 && notes.some(({ kind }) => kind === 'empty')

const NOTHING: FoundPages = { total: 0, all: 0, listed: 0, pages: [] }

/** Looks at pages that were found: how well each answers the query, and what it lacks; best first where `sorted`. */
function looker(database: Database, plan: Plan, field: SearchField): (rows: readonly FoundRow[], sorted: boolean) => Promise<Found[]> {
  const isRanked = [...plan.byLanguage.values()].some(({ clauses }) => clauses.length > 0)
  return async (rows, sorted) => {
    if (!isRanked) return rows.map((row) => unscored(row, plan))
    const scored = await scoredRows(database, rows, plan, field)
    return sorted ? scored.sort(bestFirst) : scored
  }
}

const unscored = ({ number, language }: FoundRow, { byLanguage }: Plan): Found => ({
  number,
  score: 0,
  missing: [],
  copies: [],
  language: byLanguage.get(language)!.language,
  parts: [],
})

interface Scored extends Found {
  readonly complete: boolean
  readonly day: string
  readonly id: string
}

const bestFirst = (a: Scored, b: Scored): number =>
  Number(b.complete) - Number(a.complete) || b.score - a.score || byText(b.day, a.day) || byText(a.id, b.id)
const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

async function scoredRows(database: Database, rows: readonly FoundRow[], { byLanguage }: Plan, field: SearchField): Promise<Scored[]> {
  const kept = await keptByNumber(
    database,
    rows.map(({ number }) => number),
  )
  const looked = new Map([...byLanguage].map(([id, { clauses }]) => [id, lookedFor(clauses, field)]))
  return rows.map(({ number, complete, language: id }) => {
    const one = kept.get(number)!
    const { language, clauses, weights } = byLanguage.get(id)!
    const parts = looked.get(id)!
    const { score, missing } = rankOf(parts, weights, rankedText(one, parts, language))
    return {
      number,
      // To the thousandth, so that the last bits of a logarithm decide nothing.
      score: Math.round(score * 10) / 1000,
      missing: missingWords(clauses, new Set(missing)),
      copies: [],
      language,
      parts: clauses.flatMap((clause) => clause.any),
      complete,
      day: dayOf(one),
      id: one.article.id,
    }
  })
}

/** The parts of clauses, each with the field that it is looked for in. */
const lookedFor = (clauses: readonly QueryClause[], field: SearchField): QueryPart[] =>
  clauses.flatMap((clause) => clause.any.map((part) => (part.field || field === 'all' ? part : { ...part, field })))

const dayOf = ({ article }: PageReading): string => (article.published?.value ?? article.capture.at ?? '').slice(0, 10)
/** The texts that the parts are looked for in; a part of quotations alone has the quotations for a body. */
function rankedText({ article, statements }: PageReading, parts: readonly QueryPart[], language: Language) {
  const terms = (text: string) => termsOf(text, language).map(({ term }) => term)
  const quoted = () =>
    statements.map(({ content }) => content.map(({ start, end }) => article.text.slice(start, end)).join('\n')).join('\n')
  return {
    headline: parts.every(({ field }) => field === 'body' || field === 'quotes') ? [] : terms(article.headline?.value ?? ''),
    body: parts.every(({ field }) => field === 'headline')
      ? []
      : terms(parts.every(({ field }) => field === 'quotes') ? quoted() : article.text),
  }
}

function missingWords(clauses: readonly QueryClause[], missing: ReadonlySet<number>): string[] {
  let at = 0
  return clauses.flatMap(({ any: parts }) => {
    const from = at
    at += parts.length
    return parts.every((_, i) => missing.has(from + i)) ? [parts.map(({ words }) => words).join(' | ')] : []
  })
}
