import type { Expression, ParsedQuery, QueryClause, QueryPart, SearchField } from '../../../model/search.ts'
import { any, expressionsOf, partExpression, rarity } from '../../../search/index.ts'
import type { Database } from '../../../store/database.ts'
import { lastNumber } from '../../../store/pages.ts'
import { countOf, everything, mostly, type Source, strictly, type Weighed, without } from '../../../store/search-rows.ts'

/** Fewer pages than this with all words: pages with most of the words are shown behind them. */
const FEW = 10
const LEAST_WORDS = 3
/** The share of all weight that counts as most of the words; rare words weigh more. */
const MOST = 0.3

/** What the database is asked for one query. */
export interface Plan {
  readonly source: Source
  /** The same pages, without what tells the better ones. */
  readonly counted: Source
  /** `found` of a page with everything. */
  readonly whole: number
  readonly clauses: readonly QueryClause[]
  /** By part, in the order of the clauses. */
  readonly weights: readonly number[]
}

/** How rare an expression is; remembered as long as no page is added. */
export type RarityOf = (expression: Expression) => Promise<number>

const MOST_REMEMBERED = 10_000

export function counter(database: Database): RarityOf {
  const counts = new Map<string, number>()
  let of = -1
  return async (expression) => {
    const last = await lastNumber(database)
    if (last !== of || counts.size > MOST_REMEMBERED) counts.clear()
    of = last
    const key = JSON.stringify(expression)
    const count = counts.get(key) ?? (await countOf(database, database.dialect.matching(expression)))
    counts.set(key, count)
    return rarity(count, of)
  }
}

/** All that is asked for; where few pages have that, most of it. Whether they are few is told before any filter, so that a filter never widens a search. */
export async function planOf(database: Database, query: ParsedQuery, field: SearchField, rarityOf: RarityOf): Promise<Plan> {
  const { include, exclude } = expressionsOf(query, field)
  const kept = (source: Source) => (exclude ? without(database.dialect, source, exclude) : source)
  const clauses = query.clauses.filter(({ not }) => !not)
  const nothing = kept(everything)
  if (!include) return { source: nothing, counted: nothing, whole: 0, clauses, weights: [] }
  const counted = kept(strictly(database.dialect, include, []))
  const looser = loosened(clauses)
  if (looser && (await countOf(database, counted)) < (looser.exact ? 1 : FEW)) {
    const plan = await mostPlan(database, looser, field, rarityOf, kept)
    if (plan) return plan
  }
  const parts = clauses.flatMap((clause) => clause.any)
  const weights: number[] = []
  for (const part of parts) weights.push(parts.length === 1 ? ALONE : await rarityOf(partExpression(part, field)))
  const bonuses = field === 'all' ? headlineBonuses(parts, weights) : []
  return { source: kept(strictly(database.dialect, include, bonuses)), counted, whole: 0, clauses, weights }
}

/** The rarity of a part that there is nothing to compare with. */
const ALONE = 100

const headlineBonuses = (parts: readonly QueryPart[], weights: readonly number[]): Weighed[] =>
  parts.flatMap((part, i) => (part.field ? [] : [{ expression: partExpression(part, 'headline'), weight: Math.max(1, weights[i]!) }]))

/** Pages with most of the words that any page has; undefined where no page has one. */
async function mostPlan(
  { dialect }: Database,
  { clauses, exact }: Looser,
  field: SearchField,
  rarityOf: RarityOf,
  kept: (source: Source) => Source,
): Promise<Plan | undefined> {
  const weighed: Weighed[] = []
  for (const clause of clauses) {
    const expression = any(clause.any.map((part) => partExpression(part, field)))
    weighed.push({ expression, weight: await rarityOf(expression) })
  }
  const present = weighed.filter(({ weight }) => weight > 0)
  if (present.length === 0) return undefined
  const whole = present.reduce((sum, { weight }) => sum + weight, 0)
  const source = kept(mostly(dialect, present, Math.ceil(whole * MOST)))
  return {
    source,
    counted: source,
    // Where a word is in no page, or a phrase in none, no page has everything.
    whole: exact || present.length < weighed.length ? whole + 1 : whole,
    clauses,
    weights: weighed.flatMap(({ weight }, i) => clauses[i]!.any.map(() => weight)),
  }
}

interface Looser {
  readonly clauses: readonly QueryClause[]
  /** More than words was asked for, which is given up only where no page has it. */
  readonly exact: boolean
}

/** The words of a query one by one, where it has enough of them. */
function loosened(clauses: readonly QueryClause[]): Looser | undefined {
  const words = clauses.flatMap((clause) => {
    const [part] = clause.any
    return clause.any.length === 1 && (part!.kind === 'phrase' || part!.kind === 'near') ? wordsOf(part!) : [clause]
  })
  if (words.length < LEAST_WORDS) return undefined
  return { clauses: words, exact: clauses.some(({ any: parts }) => parts.length > 1 || parts[0]!.kind !== 'word') }
}

function wordsOf({ words, terms, field }: QueryPart): QueryClause[] {
  const typed = words.split(/\s+/u)
  return terms.map((term, i) => {
    const part: QueryPart = {
      kind: 'word',
      words: typed.length === terms.length ? typed[i]! : term,
      terms: [term],
      ...(field && { field }),
    }
    return { not: false, any: [part] }
  })
}
