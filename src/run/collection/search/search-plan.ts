import type { Language } from '../../../model/language.ts'
import type { Expression, QueryClause, QueryPart, SearchField } from '../../../model/search.ts'
import { any, expressionsOf, partExpression, rarity } from '../../../search/index.ts'
import type { Database } from '../../../store/database.ts'
import { lastNumber } from '../../../store/pages.ts'
import {
  countOf,
  everything,
  inLanguage,
  mostly,
  type Source,
  strictly,
  together,
  type Weighed,
  without,
} from '../../../store/search-rows.ts'
import type { LanguageQuery } from './language-queries.ts'

/** Fewer pages than this with all words: pages with most of the words are shown behind them. */
const FEW_HITS = 10
const LEAST_WORDS = 3
/** The share of all weight that counts as most of the words; rare words weigh more. */
const SHARE_OF_WEIGHT = 0.3

/** What the database is asked for one query. */
export interface Plan {
  readonly source: Source
  /** The pages of `source`, without what tells the better ones: quicker where they are only counted. */
  readonly counted: Source
  /** By the language of pages as it is kept with them. */
  readonly byLanguage: ReadonlyMap<string, LanguagePlan>
}

/** What the pages of one language are looked through for. */
export interface LanguagePlan {
  readonly language: Language
  readonly clauses: readonly QueryClause[]
  /** By part, in the order of the clauses. */
  readonly weights: readonly number[]
}

/** The part of a plan that asks for the pages of one language. */
interface Asked extends LanguagePlan {
  readonly id: string
  readonly source: Source
  readonly counted: Source
}

/** How rare an expression is among the pages of a language; remembered as long as no page is added. */
export type RarityOf = (expression: Expression, pages: LanguageQuery) => Promise<number>

const MOST_REMEMBERED = 10_000

export function counter(database: Database): RarityOf {
  const counts = new Map<string, number>()
  let of = -1
  return async (expression, pages) => {
    const last = await lastNumber(database)
    if (last !== of || counts.size > MOST_REMEMBERED) counts.clear()
    of = last
    const key = `${pages.id} ${JSON.stringify(expression)}`
    const matching = database.dialect.matching(expression)
    const count = counts.get(key) ?? (await countOf(database, pages.among ? inLanguage(matching, pages.id) : matching))
    counts.set(key, count)
    return rarity(count, pages.among ? pages.pages : of)
  }
}

/**
 * All that is asked for, of the pages of each language in its own terms; where few pages have that, most of it. Whether they are few is told before any
 * filter, so that a filter never widens a search.
 */
export async function planOf(database: Database, queries: readonly LanguageQuery[], field: SearchField, rarityOf: RarityOf): Promise<Plan> {
  const asking = queries.some(({ query }) => query.clauses.length > 0)
  // What is no word in a language is in none of its pages.
  const parts = queries
    .filter(({ query }) => !asking || query.clauses.length > 0)
    .map((one) => new LanguageSearch(database, one, field, rarityOf))
  const strict = parts.map((part) => part.strict())
  const few = parts.some((part) => part.looser) && (await isFew(database, parts, strict))
  const weighed: Weighed[][] = []
  if (few) for (const part of parts) weighed.push(await part.weighed())
  const known = Math.max(...weighed.map((words) => words.filter(isPresent).length))
  const asked: Asked[] = []
  for (const [i, part] of parts.entries()) asked.push((few ? part.most(weighed[i]!, known) : undefined) ?? (await part.ranked(strict[i]!)))
  return {
    source: together(asked.map(({ source }) => source)),
    counted: together(asked.map(({ counted }) => counted)),
    byLanguage: new Map(asked.map(({ id, language, clauses, weights }) => [id, { language, clauses, weights }])),
  }
}

async function isFew(database: Database, parts: readonly LanguageSearch[], strict: readonly Source[]): Promise<boolean> {
  const count = await countOf(database, together(strict))
  return count < (parts.some(({ looser }) => looser?.exact) ? 1 : FEW_HITS)
}

const isPresent = ({ weight }: Weighed): boolean => weight > 0

/** What is asked of the pages of one language. */
class LanguageSearch {
  readonly looser: Looser | undefined
  private readonly clauses: readonly QueryClause[]
  private readonly expressions: ReturnType<typeof expressionsOf>

  constructor(
    private readonly database: Database,
    private readonly asked: LanguageQuery,
    private readonly field: SearchField,
    private readonly rarityOf: RarityOf,
  ) {
    this.clauses = asked.query.clauses.filter(({ not }) => !not)
    this.expressions = expressionsOf(asked.query, field)
    this.looser = loosened(this.clauses)
  }

  /** Pages with everything. */
  strict(): Source {
    const { include } = this.expressions
    return this.own(include ? strictly(this.database.dialect, include, []) : everything)
  }

  /** Pages with everything, the better ones told from the others by their headlines. */
  async ranked(counted: Source): Promise<Asked> {
    const { include } = this.expressions
    const { clauses, field } = this
    if (!include) return this.plan(counted, counted, [], [])
    const parts = clauses.flatMap((clause) => clause.any)
    const weights: number[] = []
    for (const part of parts) weights.push(parts.length === 1 ? ALONE : await this.rarityOf(partExpression(part, field), this.asked))
    const bonuses = field === 'all' ? headlineBonuses(parts, weights) : []
    return this.plan(this.own(strictly(this.database.dialect, include, bonuses)), counted, clauses, weights)
  }

  /** The words one by one, each with how rare it is in this language. */
  async weighed(): Promise<Weighed[]> {
    const words: Weighed[] = []
    for (const clause of this.looser?.clauses ?? []) {
      const expression = any(clause.any.map((part) => partExpression(part, this.field)))
      words.push({ expression, weight: await this.rarityOf(expression, this.asked) })
    }
    return words
  }

  /**
   * Pages with most of the words that any page has. Undefined where no page has one, or where pages of another language have twice as many of them
   * (`known`): what they share with this language is a name.
   */
  most(weighed: readonly Weighed[], known: number): Asked | undefined {
    const present = weighed.filter(isPresent)
    if (!this.looser || present.length === 0 || present.length * 2 <= known) return undefined
    const { clauses, exact } = this.looser
    const sum = present.reduce((all, { weight }) => all + weight, 0)
    // Where a word is in no page, or a phrase in none, no page has everything.
    const whole = exact || present.length < weighed.length ? sum + 1 : sum
    const source = this.own(mostly(this.database.dialect, present, Math.ceil(sum * SHARE_OF_WEIGHT), whole))
    const weights = weighed.flatMap(({ weight }, i) => clauses[i]!.any.map(() => weight))
    return this.plan(source, source, clauses, weights)
  }

  private plan(source: Source, counted: Source, clauses: readonly QueryClause[], weights: readonly number[]): Asked {
    const { id, language } = this.asked
    return { id, language, source, counted, clauses, weights }
  }

  /** Without what is not to be there, and of this language. */
  private own(source: Source): Source {
    const { exclude } = this.expressions
    const kept = exclude ? without(this.database.dialect, source, exclude) : source
    return this.asked.among ? inLanguage(kept, this.asked.id) : kept
  }
}

/** The rarity of a part that there is nothing to compare with. */
const ALONE = 100

const headlineBonuses = (parts: readonly QueryPart[], weights: readonly number[]): Weighed[] =>
  parts.flatMap((part, i) => (part.field ? [] : [{ expression: partExpression(part, 'headline'), weight: Math.max(1, weights[i]!) }]))

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
