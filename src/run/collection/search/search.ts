import type { Facets, PageReading, Range } from '../../../model/collection.ts'
import type { ParsedQuery, QueryClause, QueryPart, SearchField } from '../../../model/search.ts'
import type { World } from '../../../model/stage.ts'
import { rankOf, termsOf } from '../../../search/index.ts'
import type { Database } from '../../../store/database.ts'
import { COUNTED, facetRows } from '../../../store/facet-rows.ts'
import { keptByNumber } from '../../../store/reading.ts'
import { type ArticleFilter, type FoundRow, foundRows } from '../../../store/search-rows.ts'
import { counter, type Plan, planOf } from './search-plan.ts'

/** So many pages are ranked by their texts; behind them stand the others by the words found, then by day. */
const RANKED = 100

export interface Found {
  readonly number: number
  readonly score: number
  /** As typed. */
  readonly missing: readonly string[]
}

export interface FoundPages {
  readonly total: number
  readonly all: number
  readonly pages: readonly Found[]
  /** What hits are to be shown of. */
  readonly parts: readonly QueryPart[]
  readonly facets?: Facets
}

export type Search = (query: ParsedQuery, field: SearchField, filter: ArticleFilter, range: Range, facets?: boolean) => Promise<FoundPages>

/** Searching one database. The index gives the pages; the order of the first is made here, so that it is the same in every database. */
export function searchOver(database: Database, world: World): Search {
  const rarityOf = counter(database)
  return async (query, field, filter, range, facets) => {
    // Marks alone ask for nothing: a quotation mark must not list every page.
    if (query.clauses.length === 0 && query.notes.some(({ kind }) => kind === 'empty') && Object.keys(filter).length === 0) return NOTHING
    const plan = await planOf(database, query, field, rarityOf)
    const parts = plan.clauses.flatMap((clause) => clause.any)
    const headed = range.offset < RANKED
    const whole = headed || facets
    const asked = whole ? { limit: Math.max(facets ? COUNTED : RANKED, range.offset + range.limit), offset: 0 } : range
    const { total, all, rows } = await foundRows(database, plan.source, filter, plan.whole, asked, plan.counted)
    const scored = (some: readonly FoundRow[]) => scoredRows(database, some, plan, field, world)
    const shown = { from: whole ? range.offset : 0, to: whole ? range.offset + range.limit : rows.length }
    const head = headed && parts.length > 0 ? (await scored(rows.slice(0, RANKED))).sort(bestFirst) : []
    const rest = rows.slice(Math.max(head.length, shown.from), shown.to)
    return {
      total,
      all,
      pages: [...head.slice(shown.from, shown.to), ...(parts.length > 0 ? await scored(rest) : rest.map(unscored))],
      parts,
      ...(facets && { facets: await facetRows(database, rows) }),
    }
  }
}

const NOTHING: FoundPages = { total: 0, all: 0, pages: [], parts: [] }

const unscored = ({ number }: FoundRow): Found => ({ number, score: 0, missing: [] })

interface Scored extends Found {
  readonly complete: boolean
  readonly day: string
  readonly id: string
}

const bestFirst = (a: Scored, b: Scored): number =>
  Number(b.complete) - Number(a.complete) || b.score - a.score || byText(b.day, a.day) || byText(a.id, b.id)
const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

async function scoredRows(
  database: Database,
  rows: readonly FoundRow[],
  { clauses, weights, whole }: Plan,
  field: SearchField,
  world: World,
): Promise<Scored[]> {
  const kept = await keptByNumber(
    database,
    rows.map(({ number }) => number),
  )
  const parts = clauses.flatMap((clause) => clause.any.map((part) => (part.field || field === 'all' ? part : { ...part, field })))
  return rows.map(({ number, found }) => {
    const one = kept.get(number)!
    const { score, missing } = rankOf(parts, weights, rankedText(one, parts, world))
    return {
      number,
      // To the thousandth, so that the last bits of a logarithm decide nothing.
      score: Math.round(score * 10) / 1000,
      missing: missingWords(clauses, new Set(missing)),
      complete: found >= whole,
      day: dayOf(one),
      id: one.article.id,
    }
  })
}

const dayOf = ({ article }: PageReading): string => (article.published?.value ?? article.capture.at ?? '').slice(0, 10)
/** The texts that the parts are looked for in; a part of quotations alone has the quotations for a body. */
function rankedText({ article, statements }: PageReading, parts: readonly QueryPart[], { language }: World) {
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
