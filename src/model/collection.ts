import type { Article } from './article.ts'
import type { ArticleCard, NamedCount, StatementCard } from './cards.ts'
import type { Alignment, Chain, Direction, Inferred, Relation, StatementGroup } from './chain.ts'
import type { DeskQuery, DeskView } from './desk.ts'
import type { CarrierMention } from './layers.ts'
import type { Carried, CarrierView, DayCount, UncreditedCopy } from './overview.ts'
import type { ParsedQuery } from './search.ts'
import type { Field, Span } from './span.ts'
import type { Carrier, Statement } from './statement.ts'
import type { VersionHistory } from './version.ts'
import type { WatchedSource } from './watched-source.ts'

/** What is stored of one page: the article and what was read in it. */
export interface PageReading {
  readonly article: Article
  readonly statements: readonly Statement[]
  readonly carriers: readonly CarrierMention[]
}

/** A stored page as it is shown: with its credited chains, one a statement, which are made anew whenever it is read. */
export interface Kept extends PageReading {
  readonly chain: readonly Chain[]
}

export interface SearchQuery {
  /** In the query language (`isnad search --help`); may be empty where a filter is given. */
  readonly words: string
  readonly speaker?: string
  readonly outlet?: string
  /** Days, `2022-12-29`, both included; compared with the publication, else the capture. */
  readonly from?: string
  readonly to?: string
  readonly in?: 'quotes' | 'body' | 'headline'
  readonly limit?: number
  readonly offset?: number
  /** Counts by outlet, speaker and day are wanted too. */
  readonly facets?: boolean
  /** How the pages stand that hold everything, and behind them the others; `relevance` where nothing is said. */
  readonly sort?: SearchOrder
  /** Near-same pages among the first hundred are one hit, under the first of them. `offset` and `limit` then count such hits. */
  readonly fold?: boolean
}

/** Best first; by publication, else by capture: newest or oldest first, those without a day last. */
export type SearchOrder = 'relevance' | 'newest' | 'oldest'

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
  /** Words of the query that the page lacks, as typed. */
  readonly missing: readonly string[]
  /** With `fold`: pages found too that share nearly all of their words with this one, in the order of hits. */
  readonly copies: readonly ArticleCard[]
}

/** Pages that a further filter would leave: an outlet's by `key`, a speaker's by `key`, a day's by `from` and `to`. */
export interface Facets {
  /** Pages that were counted: all that were found, or the first of very many. */
  readonly of: number
  readonly outlets: readonly NamedCount[]
  readonly speakers: readonly NamedCount[]
  /** Newest first. */
  readonly days: readonly NamedCount[]
}

export interface SearchResult {
  readonly total: number
  /** Pages with everything that was asked for. Where they are few, pages with most of the words stand behind them, and `total` is greater. */
  readonly all: number
  /** Hits that the whole list has: `total`, less the pages that are folded into others. */
  readonly listed: number
  readonly hits: readonly SearchHit[]
  readonly query: ParsedQuery
  readonly facets?: Facets
}

/** The group of a statement over the collection, with the records that it names. */
export interface GroupView {
  readonly group: StatementGroup
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
}

/** Another article that shares words with one. */
export interface Copy {
  readonly article: ArticleCard
  readonly relation: Relation
  /** `a` and `b` of the alignment are ids of articles; its changes are not typed (`compare` does). */
  readonly alignment: Alignment
  readonly direction: Direction
  /** Names of the carriers that it credits as a whole. */
  readonly credits: readonly string[]
}

/** A kept page that shares words with one that is not kept; the changes of the alignment are typed. */
export interface GivenCopy extends Copy {
  readonly kept: Kept
}

/** What a page that is not kept shares with the collection. */
export interface GivenSharing {
  /** The page as it is kept, where it is. */
  readonly same?: ArticleCard
  /** By shared words. */
  readonly copies: readonly GivenCopy[]
  readonly inferred?: Inferred
}

/** Words of a page to be shown where it was captured: a place in its text, headline or byline. */
export interface CapturedAt {
  readonly span: Span
  readonly field?: Field
}

/** A page as it was captured, made harmless: it runs nothing and asks for nothing. Without `html`, `state` says why. */
export interface CapturedPage {
  readonly state: 'unchanged' | 'changed' | 'gone' | 'elsewhere' | 'unplaced' | 'no-markup'
  readonly html?: string
  /** Whether the words that were asked for were found on it. */
  readonly isFound?: boolean
  /** The digest of what was captured. */
  readonly digest?: string
}

/** What an article shares with the collection. */
export interface SharingView {
  readonly article: ArticleCard
  /** Carriers that it credits as a whole. */
  readonly credited: readonly Carrier[]
  /** The agency that its words show. Observed; `credited` is what it says. */
  readonly inferred?: Inferred
  /** Pages that print one text with it, itself among them, earliest first where that is known. `id` is the least of their ids. */
  readonly cluster: { readonly id: string; readonly articles: readonly ArticleCard[] }
  /** Copies before passages, then by shared words. */
  readonly copies: readonly Copy[]
}

/** Two articles side by side. */
export interface Comparison {
  readonly a: Article
  readonly b: Article
  readonly relation: Relation
  readonly alignment: Alignment
  readonly direction: Direction
}

/** Whose words an outlet prints, over its newest articles. */
export interface OutletReuse {
  readonly id: string
  readonly name: string
  /** Articles that were looked at, and of those: copies of other outlets' pages, and pages whose words show an agency. */
  readonly articles: number
  readonly copied: number
  readonly carried: number
  /** Pages whose words show an agency, by what they credit. */
  readonly standing: Readonly<Record<Inferred['standing'], number>>
  /** By agency: pages whose words show it, and those of them that credit it. */
  readonly agencies: readonly (NamedCount & { readonly credited: number })[]
  /** Outlets whose page came first, with the hours between the two where both state a time (the median; undefined without). */
  readonly sources: readonly (NamedCount & { readonly hours?: number })[]
  /** Pages that show an agency and do not credit it, those that are most certain first. */
  readonly uncredited: readonly { readonly article: ArticleCard; readonly credits: readonly string[]; readonly inferred: Inferred }[]
}

/** Which speakers are listed. */
export interface SpeakerRange extends Range {
  /** Those who are called by what they are, and are somebody on one page: "a security source". */
  readonly unnamed?: boolean
  /** With a word in the name that begins so, folded as keys are. */
  readonly word?: string
  /** With a name that begins so. */
  readonly begin?: string
}

/** Another name that is counted with a speaker's, and what says so: the rule, and words that the offices of both have in common. */
export interface SpeakerTie {
  readonly key: string
  readonly rule: 'short' | 'spelling' | 'listed' | 'script'
  readonly roles: readonly string[]
}

export interface SpeakerView {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly ties: readonly SpeakerTie[]
  /** By an identifier of a list of the user's own. */
  readonly person?: string
  /** Nobody known: whoever is called so, on one page or, where no page is asked for, on several, each of which means its own. */
  readonly unnamed?: true
  readonly roles: readonly NamedCount[]
  readonly outlets: readonly NamedCount[]
  readonly total: number
  readonly days: readonly DayCount[]
  /** Words that mark these statements among others, and how many of the newest statements hold each. */
  readonly topics: readonly NamedCount[]
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
  readonly days: readonly DayCount[]
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
  /** Days that may lie between two printings of one text. */
  readonly window: number
  readonly from?: string
  readonly to?: string
}

export interface Range {
  readonly limit: number
  readonly offset: number
}

/** Where a list of articles goes on: behind the last article that was given, by the keys of its order. */
export type ArticlePlace = { readonly day: string; readonly published: string; readonly id: string } | { readonly number: number }

/** `newest`: by publication, else by capture, newest first. `added`: in the order of adding, oldest first, so that whoever reads on from a place misses nothing that came later. */
export type ArticleOrder = 'newest' | 'added'

export interface ArticleQuery {
  readonly limit: number
  /** Articles that are passed over; of no use beside `after`. */
  readonly offset?: number
  /** An outlet's id or name. */
  readonly outlet?: string
  /** A day, `2022-12-29`, itself included; compared with the publication, else the capture. */
  readonly since?: string
  /** `newest` where nothing is said; a place belongs to the order that gave it. */
  readonly order?: ArticleOrder
  readonly after?: ArticlePlace
}

/** A part of a list of articles. `next` is absent where nothing follows. */
export interface ArticleList {
  readonly total: number
  readonly items: readonly ArticleCard[]
  readonly next?: ArticlePlace
}

/** Reading a collection: what the command line, the API and the reading room are built on. Nothing found is `undefined` or empty, never an error. */
export interface Collection {
  stats(): Promise<Stats>
  /** Undefined where the outlet asked for is not known. */
  articles(query: ArticleQuery): Promise<ArticleList | undefined>
  /** By id, or by address (the newest version; `ADDRESS@1` is the first). */
  article(idOrUrl: string): Promise<Kept | undefined>
  /** The capture of an article as it lies in its file or archive; the words of a place, or of all its statements, are marked. Undefined where it is not kept. */
  captured(idOrUrl: string, at?: CapturedAt): Promise<CapturedPage | undefined>
  /** All versions of a page, oldest capture first. */
  versions(page: string): Promise<readonly ArticleCard[]>
  /** The versions of the page of an article, and what its outlet changed from each to the next. */
  versionHistory(idOrUrl: string): Promise<VersionHistory | undefined>
  /** Copies before passages, then by shared words. */
  copies(article: string): Promise<readonly Copy[]>
  sharing(idOrUrl: string, window?: { readonly days?: number }): Promise<SharingView | undefined>
  /** A page that is not kept, with what the kept pages of its outlet show to be furniture told apart. */
  known(page: Kept): Promise<Kept>
  /** What a page that is not kept shares with those that are. */
  sharingGiven(page: Kept): Promise<GivenSharing>
  /** Undefined where either is not kept; an alignment without words where they share no run. */
  compare(a: string, b: string): Promise<Comparison | undefined>
  outletReuse(idOrName: string, last: number): Promise<OutletReuse | undefined>
  statement(id: string): Promise<{ readonly statement: Statement; readonly article: Article } | undefined>
  group(statement: string): Promise<GroupView | undefined>
  /** Statements whose content holds words like these, best first. */
  statementsLike(words: string, limit: number): Promise<readonly StatementCard[]>
  speakers(range: SpeakerRange): Promise<readonly NamedCount[]>
  speaker(keyOrName: string, range: Range): Promise<SpeakerView | undefined>
  outlets(): Promise<readonly NamedCount[]>
  outlet(idOrName: string, range: Range): Promise<OutletView | undefined>
  search(query: SearchQuery): Promise<SearchResult>
  /** Statements printed most in the newest part of the collection. */
  carried(limit: number): Promise<Carried>
  /** Newest first. */
  uncredited(limit: number): Promise<readonly UncreditedCopy[]>
  /** Sites that are watched, by their ids. */
  sources(): Promise<readonly WatchedSource[]>
  /** Those whom pages credit, by the number of pages. */
  carriers(range: Range): Promise<readonly NamedCount[]>
  carrier(keyOrName: string, range: Range): Promise<CarrierView | undefined>
  /** What people wrote beside the machine's reading, in the order in which it was written. */
  desk(query: DeskQuery): Promise<readonly DeskView[]>
  close(): Promise<void>
}
