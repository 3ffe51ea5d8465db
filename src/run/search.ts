import type { Kept, Range } from '../model/collection.ts'
import type { Expression, ParsedQuery, QueryClause, QueryPart, SearchField } from '../model/search.ts'
import type { World } from '../model/stage.ts'
import { any, expressionsOf, partExpression, rankOf, rarity, termsOf } from '../search/index.ts'
import type { Database } from '../store/database.ts'
import { lastNumber } from '../store/pages.ts'
import { keptByNumber } from '../store/reading.ts'
import {
  type ArticleFilter,
  countOf,
  everything,
  type FacetRows,
  facetRows,
  foundRows,
  mostly,
  type Source,
  strictly,
  type Weighed,
  without,
} from '../store/search-rows.ts'

/** Fewer pages than this with all words: pages with most of the words are shown behind them. */
const FEW = 10
const LEAST_WORDS = 3
/** The share of all weight that counts as most of the words; rare words weigh more. */
const MOST = 0.4
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
  readonly facets?: FacetRows
}

export type Search = (query: ParsedQuery, field: SearchField, filter: ArticleFilter, range: Range, facets?: boolean) => Promise<FoundPages>

/** What is read of one query before its pages are. */
interface Plan {
  readonly source: Source
  /** `found` of a page with everything. */
  readonly whole: number
  readonly clauses: readonly QueryClause[]
  readonly weights: readonly number[]
}

/** Searching one database. The index gives the pages; the order of the first is made here, so that it is the same in every database. */
export function searchOver(database: Database, world: World): Search {
  const countFor = counter(database)
  return async (query, field, filter, range, facets) => {
    const plan = await planOf(database, query, field, countFor)
    const parts = plan.clauses.flatMap((clause) => clause.any)
    const ranked = parts.length > 0 && range.offset < RANKED
    const asked = ranked ? { limit: Math.max(RANKED, range.offset + range.limit), offset: 0 } : range
    const { total, all, rows } = await foundRows(database, plan.source, filter, plan.whole, asked)
    const head = ranked ? await rankedRows(database, rows.slice(0, RANKED), plan, field, world) : []
    const pages = [...head, ...rows.slice(head.length).map(({ number }) => ({ number, score: 0, missing: [] }))]
    return {
      total,
      all,
      pages: ranked ? pages.slice(range.offset, range.offset + range.limit) : pages,
      parts,
      ...(facets && { facets: await facetRows(database, plan.source, filter) }),
    }
  }
}

/** How many pages match, remembered as long as no page is added. */
function counter(database: Database): (expression: Expression) => Promise<{ count: number; of: number }> {
  const counts = new Map<string, number>()
  let of = -1
  return async (expression) => {
    const last = await lastNumber(database)
    if (last !== of || counts.size > 10_000) counts.clear()
    of = last
    const key = JSON.stringify(expression)
    const count = counts.get(key) ?? (await countOf(database, database.dialect.matching(expression)))
    counts.set(key, count)
    return { count, of }
  }
}

async function planOf(database: Database, query: ParsedQuery, field: SearchField, countFor: ReturnType<typeof counter>): Promise<Plan> {
  const { dialect } = database
  const { include, exclude } = expressionsOf(query, field)
  const kept = (source: Source) => (exclude ? without(dialect, source, exclude) : source)
  const clauses = query.clauses.filter(({ not }) => !not)
  if (!include) return { source: kept(everything), whole: 0, clauses, weights: [] }
  const weightOf = async (expression: Expression) => {
    const { count, of } = await countFor(expression)
    return rarity(count, of)
  }
  const looser = loosened(clauses)
  if (looser && (await countOf(database, kept(strictly(dialect, include, [])))) < (looser.exact ? 1 : FEW)) {
    const weighed: Weighed[] = []
    for (const clause of looser.clauses) {
      const expression = any(clause.any.map((part) => partExpression(part, field)))
      weighed.push({ expression, weight: await weightOf(expression) })
    }
    const present = weighed.filter(({ weight }) => weight > 0)
    const whole = present.reduce((sum, { weight }) => sum + weight, 0)
    if (present.length > 0) {
      // A word that no page holds is missing everywhere, so that no page has everything.
      const least = present.length < weighed.length ? whole + 1 : whole
      const weights = weighed.flatMap(({ weight }, i) => looser.clauses[i]!.any.map(() => weight))
      return {
        source: kept(mostly(dialect, present, Math.ceil(whole * MOST))),
        whole: looser.exact ? whole + 1 : least,
        clauses: looser.clauses,
        weights,
      }
    }
  }
  const parts = clauses.flatMap((clause) => clause.any)
  const weights: number[] = []
  for (const part of parts) weights.push(parts.length === 1 ? 100 : await weightOf(partExpression(part, field)))
  const bonuses =
    field === 'all'
      ? parts.flatMap((part, i) => (part.field ? [] : [{ expression: partExpression(part, 'headline'), weight: Math.max(1, weights[i]!) }]))
      : []
  return { source: kept(strictly(dialect, include, bonuses)), whole: 0, clauses, weights }
}

/** The words of a query one by one, where it has enough of them; `exact` where it asked for more than words, which is given up only for nothing at all. */
function loosened(clauses: readonly QueryClause[]): { readonly clauses: readonly QueryClause[]; readonly exact: boolean } | undefined {
  const exact = clauses.some((clause) => clause.any.length > 1 || clause.any[0]!.kind !== 'word')
  const words = clauses.flatMap((clause): QueryClause[] => {
    const [part] = clause.any
    if (clause.any.length > 1 || (part!.kind !== 'phrase' && part!.kind !== 'near')) return [clause]
    const { field, words: typed } = part!
    const printed = typed.split(/\s+/u)
    return part!.terms.map((term, i) => ({
      not: false,
      any: [{ kind: 'word', words: printed.length === part!.terms.length ? printed[i]! : term, terms: [term], ...(field && { field }) }],
    }))
  })
  return words.length < LEAST_WORDS ? undefined : { clauses: words, exact }
}

async function rankedRows(
  database: Database,
  rows: readonly { readonly number: number; readonly found: number }[],
  { clauses, weights, whole }: Plan,
  field: SearchField,
  world: World,
): Promise<Found[]> {
  const kept = await keptByNumber(
    database,
    rows.map(({ number }) => number),
  )
  const parts = clauses.flatMap((clause) => clause.any.map((part) => (part.field || field === 'all' ? part : { ...part, field })))
  const ranked = rows.map(({ number, found }) => {
    const one = kept.get(number)!
    const { score, missing } = rankOf(parts, weights, rankedText(one, parts, world))
    return { number, id: one.article.id, complete: found >= whole, score, missing: missingWords(clauses, new Set(missing)) }
  })
  // To the thousandth, so that the last bits of a logarithm decide nothing.
  const rounded = ranked.map((one) => ({ ...one, score: Math.round(one.score * 10) / 1000 }))
  rounded.sort(
    (a, b) =>
      Number(b.complete) - Number(a.complete) ||
      b.score - a.score ||
      newer(kept.get(a.number)!, kept.get(b.number)!) ||
      (a.id < b.id ? -1 : 1),
  )
  return rounded.map(({ number, score, missing }) => ({ number, score, missing }))
}

const dayOf = ({ article }: Omit<Kept, 'chain'>): string => (article.published?.value ?? article.capture.at ?? '').slice(0, 10)
const newer = (a: Omit<Kept, 'chain'>, b: Omit<Kept, 'chain'>): number => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1)

/** The texts that the parts are looked for in; a part of quotations alone has the quotations for a body. */
function rankedText({ article, statements }: Omit<Kept, 'chain'>, parts: readonly QueryPart[], { language }: World) {
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
