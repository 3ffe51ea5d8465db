import type { Stamp } from './article.ts'
import type { ArticleCard, NamedCount, StatementCard } from './cards.ts'

/** A statement that several pages print, and how far it went. */
export interface CarriedStatement {
  /** Of its printings the one that is stated to be the earliest. */
  readonly card: StatementCard
  /** Stated times of its pages, earliest first; pages that state none are not among them. */
  readonly stamps: readonly Stamp[]
}

/** What was printed most in the newest part of the collection; `from` and `to` are the days of that part. */
export interface Carried {
  readonly from?: string
  readonly to?: string
  /** Those of most outlets first, then of most pages. */
  readonly statements: readonly CarriedStatement[]
  /** Words that recur over days and events, apart: they tell of nothing that was carried. */
  readonly formulas: readonly CarriedStatement[]
}

/** A page that prints after another what that one printed, and names no source at all. */
export interface UncreditedCopy {
  readonly article: ArticleCard
  readonly earlier: ArticleCard
  /** The share of the later page's words that both print, 0 to 1. */
  readonly share: number
}

export interface DayCount {
  /** A day, or a month where the days are many. */
  readonly day: string
  readonly count: number
}

/** A carrier as the pages credit it: an agency, a newspaper, a channel. */
export interface CarrierView {
  readonly key: string
  readonly name: string
  /** Pages that credit it. */
  readonly pages: number
  readonly outlets: readonly NamedCount[]
  readonly days: readonly DayCount[]
  readonly latest: readonly ArticleCard[]
  /** Where the collection has pages of its own: how many, and who printed them later, with and without naming a source. */
  readonly own?: { readonly articles: number; readonly taken: readonly NamedCount[]; readonly unnamed: readonly NamedCount[] }
}
