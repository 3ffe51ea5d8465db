import type { ArticleCard } from './cards.ts'
import type { Change } from './chain.ts'
import type { Field, RuleId, Span } from './span.ts'

/** One state of a page: what it printed when it was captured. */
export interface PageVersion {
  /** Counted from 1, the oldest first: `https://wadi.example/9@2` is the second. */
  readonly number: number
  readonly article: ArticleCard
  /** The first and the last capture that show it, ISO 8601; absent where no capture has a time. */
  readonly first?: string
  readonly last?: string
}

/**
 * Words with which an outlet says that it changed the page. `correction`: something was wrong ("Correction: an earlier version said …").
 * `update`: something was added ("Updated with the answer of the ministry").
 */
export interface CorrectionNotice {
  readonly kind: 'correction' | 'update'
  /** Where the notice is printed in the article, and in which part of it. */
  readonly span: Span
  readonly field: Field
  /** `versions.label`, `versions.note`, `versions.sentence`. */
  readonly rule: RuleId
}

/** A notice that is new in a version, with the changes of which it names words: indexes into `VersionChange.changes`; empty where it names none. */
export interface TiedNotice extends CorrectionNotice {
  readonly changes: readonly number[]
}

/** A statement that both versions print, otherwise than before: ids, and the indexes of the changes in its words. */
export interface ChangedStatement {
  readonly was: string
  readonly is: string
  readonly changes: readonly number[]
}

/** What an outlet changed on its own page from one version to the next. */
export interface VersionChange {
  readonly page: string
  /** Ids of the articles: `a` the older version, `b` the newer. */
  readonly a: string
  readonly b: string
  /** Numbers of the two versions. */
  readonly from: number
  readonly to: number
  /** Whether times of capture or of publication tell which was first; otherwise their order means nothing. */
  readonly ordered: boolean
  readonly headline?: { readonly was?: string; readonly is?: string }
  /** In the body, `a` in the text of the older version; a moved paragraph is one change, `order`. */
  readonly changes: readonly Change[]
  /** Indexes of the changes that alter what the page says: another number, speaker, hedge, denial …, words of a statement that went. */
  readonly sense: readonly number[]
  readonly statements: {
    /** Ids, of the newer version and of the older. */
    readonly came: readonly string[]
    readonly went: readonly string[]
    readonly changed: readonly ChangedStatement[]
  }
  /** Notices that the newer version prints and the older does not. */
  readonly notices: readonly TiedNotice[]
  /** The sense changed, and no notice says that anything did. */
  readonly withoutNotice: boolean
  /** Share of the newer version's words that the older prints too, from 0 to 1. */
  readonly kept: number
}

/** All versions of a page, oldest first, and what changed from each to the next. */
export interface VersionHistory {
  readonly page: string
  readonly url?: string
  readonly versions: readonly PageVersion[]
  /** One less than versions. */
  readonly changes: readonly VersionChange[]
}
