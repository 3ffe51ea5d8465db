import type { Article } from './article.ts'
import type { Alignment, Chain, Direction, StatementGroup } from './chain.ts'
import type { CarrierMention } from './layers.ts'
import type { Field, Span } from './span.ts'
import type { Statement } from './statement.ts'

/** What is kept of one page: the article, what was read in it, and its credited chains. */
export interface Kept {
  readonly article: Article
  readonly statements: readonly Statement[]
  readonly carriers: readonly CarrierMention[]
  readonly chain: readonly Chain[]
}

/** An article in a list. */
export interface ArticleCard {
  readonly id: string
  readonly page: string
  readonly url?: string
  readonly outlet: string
  readonly outletName: string
  readonly headline: string
  readonly byline?: string
  /** Stated time of publication, with the precision known. */
  readonly published?: string
  /** The day the page was taken or found: an upper bound of publication. */
  readonly seen?: string
  readonly statements: number
  /** Other articles that share long runs of words with it. */
  readonly copies: number
  /** Its first words. */
  readonly summary: string
}

/** A statement in a list, with the words around it left out. */
export interface StatementCard {
  readonly id: string
  readonly form: Statement['form']
  readonly words: string
  readonly speaker?: { readonly key: string; readonly name: string; readonly role?: string }
  readonly article: ArticleCard
  /** Pages in its group, itself included. */
  readonly pages: number
}

export interface SearchQuery {
  /** Words and "phrases"; may be empty where a filter is given. */
  readonly words: string
  readonly speaker?: string
  readonly outlet?: string
  /** Days, `2022-12-29`, both included; compared with the publication, else the capture. */
  readonly from?: string
  readonly to?: string
  readonly in?: 'quotes' | 'body' | 'headline'
  readonly limit?: number
  readonly offset?: number
}

/** Printed text with the hits in it; spans are into `text`. */
export interface Snippet {
  readonly field: Field
  readonly text: string
  readonly hits: readonly Span[]
}

export interface SearchHit {
  readonly article: ArticleCard
  readonly score: number
  readonly snippets: readonly Snippet[]
  /** With `in: 'quotes'` or a speaker: the statements that hold the words. */
  readonly statements: readonly StatementCard[]
}

export interface SearchResult {
  readonly total: number
  readonly hits: readonly SearchHit[]
}

/** The group of a statement over the collection, with the records that it names. */
export interface GroupView {
  readonly group: StatementGroup
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
}

export interface Copy {
  readonly article: ArticleCard
  /** `a` and `b` of the alignment are ids of articles. */
  readonly alignment: Alignment
  readonly direction: Direction
}

export interface NamedCount {
  readonly key: string
  readonly name: string
  readonly count: number
}

export interface SpeakerView {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly NamedCount[]
  readonly outlets: readonly NamedCount[]
  readonly total: number
  readonly statements: readonly StatementCard[]
}

export interface OutletView {
  readonly id: string
  readonly name: string
  readonly articles: number
  readonly statements: number
  /** Whom its pages credit. */
  readonly carriers: readonly NamedCount[]
  readonly speakers: readonly NamedCount[]
  readonly latest: readonly ArticleCard[]
}

export interface Stats {
  readonly articles: number
  readonly pages: number
  readonly outlets: number
  readonly statements: number
  readonly attributed: number
  readonly speakers: number
  readonly alignments: number
  readonly credited: number
  readonly from?: string
  readonly to?: string
}

export interface Range {
  readonly limit: number
  readonly offset: number
}

/** Reading a collection: what the command line, the API and the reading room are built on. Nothing found is `undefined` or empty, never an error. */
export interface Collection {
  stats(): Promise<Stats>
  /** Newest first: by publication, else by capture. */
  latest(range: Range, outlet?: string): Promise<readonly ArticleCard[]>
  /** By id, or by address (the newest version). */
  article(idOrUrl: string): Promise<Kept | undefined>
  /** All versions of a page, oldest capture first. */
  versions(page: string): Promise<readonly ArticleCard[]>
  copies(article: string): Promise<readonly Copy[]>
  statement(id: string): Promise<{ readonly statement: Statement; readonly article: Article } | undefined>
  group(statement: string): Promise<GroupView | undefined>
  /** Statements whose content holds words like these, best first. */
  statementsLike(words: string, limit: number): Promise<readonly StatementCard[]>
  speakers(range: Range): Promise<readonly NamedCount[]>
  speaker(keyOrName: string, range: Range): Promise<SpeakerView | undefined>
  outlets(): Promise<readonly NamedCount[]>
  outlet(idOrName: string, range: Range): Promise<OutletView | undefined>
  search(query: SearchQuery): Promise<SearchResult>
  close(): Promise<void>
}
