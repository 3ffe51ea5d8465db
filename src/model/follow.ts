import type { ChangeType, Disagreement } from './chain.ts'
import type { SearchQuery } from './collection.ts'
import type { SpeechAct, Statement } from './statement.ts'

/** What a follow watches for: pages that hold words, statements somebody made, or what changed between two printings. */
export type FollowedKind = 'pages' | 'statements' | 'changes'

/**
 * What a follow on changes may tell of: a type of changed words, where credit and shared words disagree, a page that was altered and says
 * nothing of it, a statement that so many outlets print (`reach`), an outlet that prints such a statement for the first time.
 */
export type FollowedChange = ChangeType | Disagreement['kind'] | 'without-notice' | 'reach' | 'first-printing'

/** A question that stays open: that of a search, with conditions that statements and changes alone can meet. */
export interface FollowQuery extends Pick<SearchQuery, 'words' | 'speaker' | 'outlet' | 'from' | 'to' | 'in'> {
  readonly on: FollowedKind
  /** Of statements: any of these acts. */
  readonly acts?: readonly SpeechAct[]
  /** Of statements: what was denied, or what was not. */
  readonly polarity?: 'denied' | 'said'
  readonly form?: Statement['form']
  /** Of statements: one that the page credits with these words, by name or by id of the gazetteer. */
  readonly carrier?: string
  /** Of changes: any of these; where none is named, those that alter what was said, or hide whose words they are. */
  readonly kinds?: readonly FollowedChange[]
  /** Of changes: between pages, or between versions of one page; both where nothing is said. */
  readonly between?: 'printings' | 'versions'
  /** Of changes: a statement that so many outlets print. */
  readonly reach?: number
}

/** A follow as it is kept. Times are milliseconds since 1970. */
export interface Follow {
  readonly id: string
  readonly name: string
  readonly query: FollowQuery
  readonly added: number
  readonly paused?: number
  /** When it last found something. */
  readonly found?: number
  /** Days without a find after which that is an alert itself; 0 for never. */
  readonly quietDays: number
  /** Names its feeds: whoever has it may read them. */
  readonly token: string
}

/** One thing that a follow found, with the words that show it. */
export interface Find {
  /** What tells it from others: an article's id, a statement's, or a change's two places. */
  readonly item: string
  readonly kind: 'page' | 'statement' | FollowedChange
  readonly article: string
  readonly page: string
  readonly statement?: string
  readonly url?: string
  readonly outlet: string
  readonly outletName: string
  readonly headline: string
  /** Publication, else capture. */
  readonly day?: string
  readonly words: string
  readonly speaker?: { readonly name: string; readonly role?: string }
  readonly act?: SpeechAct
  /** Names of those whom the page credits with the words. */
  readonly via: readonly string[]
  /** Of a change: the words on the earlier page, and what became of them; either is empty where words came or fell out. */
  readonly from?: string
  readonly to?: string
  readonly earlier?: { readonly article: string; readonly outletName: string; readonly url?: string }
}

export type AlertKind =
  /** Finds of one dispatch: its copies join it. */
  | 'found'
  /** A follow that has found nothing for long, a watched source that fell silent, a target that takes nothing. */
  | 'quiet-follow'
  | 'silent-source'
  | 'failing-target'

/** What a version of an alert adds to the one before: it is new, copies joined it, something in it is other than it was told, all of it is gone. */
export type AlertNews = 'new' | 'grown' | 'mended' | 'withdrawn'

/** What somebody is told. `seq` grows with each version of any alert, so that whoever reads on from one misses none. */
export interface Alert {
  readonly id: string
  readonly follow: string
  readonly followName: string
  readonly kind: AlertKind
  readonly seq: number
  readonly version: number
  readonly news: AlertNews
  /** When it was first told, and when last. ISO 8601. */
  readonly at: string
  readonly updated: string
  /** One line: what happened. */
  readonly says: string
  readonly finds: readonly Find[]
  /** What was told before and holds no more: withdrawn, corrected, or read otherwise since. */
  readonly gone: readonly Find[]
  readonly unread: boolean
}

export type TargetKind = 'webhook' | 'mail'

/** Where alerts of a follow are sent. */
export interface FollowTarget {
  readonly id: string
  readonly follow: string
  readonly kind: TargetKind
  /** An address of a web page, or of a mailbox. */
  readonly address: string
  /** Signs what is sent to a webhook. */
  readonly secret: string
  /** Of mail: the hour of a day (UTC) at which all is sent together; at once where absent. */
  readonly digestHour?: number
  readonly added: number
  /** Attempts that failed since the last one that did not, and since when. */
  readonly failures: number
  readonly failing?: number
  readonly succeeded?: number
}

/** A follow with how much it finds at this moment, how much it told, and how much of that nobody has read. */
export interface FollowCounts {
  readonly follow: Follow
  readonly finds: number
  readonly alerts: number
  readonly unread: number
  /** Where its alerts are sent, without addresses and secrets. */
  readonly targets: readonly Pick<FollowTarget, 'kind' | 'failures' | 'failing'>[]
}

/** Follows and alerts of a collection, for a reading room. Nothing found is `undefined`. */
export interface FollowDesk {
  follows(): Promise<readonly FollowCounts[]>
  /** Newest first, of one follow by id or name, or of all. */
  alerts(range: {
    readonly follow?: string
    readonly limit: number
    readonly offset: number
  }): Promise<{ readonly alerts: readonly Alert[]; readonly follow?: Follow } | undefined>
  /** What the feed with this token holds, newest first. */
  feed(token: string, limit: number): Promise<{ readonly follow: Follow; readonly alerts: readonly Alert[] } | undefined>
  /** What a follow finds now on pages of this day or later, on all where none is given, so many at most. */
  finds(range: { readonly follow: string; readonly since?: string; readonly limit: number }): Promise<readonly Find[] | undefined>
  /** `refused` says why: the name is taken, or nothing is asked for. */
  follow(name: string, query: FollowQuery): Promise<{ readonly follow: Follow } | { readonly refused: string }>
  /** Whether there was a follow with this id or name. */
  pause(follow: string): Promise<boolean>
  resume(follow: string): Promise<boolean>
  remove(follow: string): Promise<boolean>
  /** Marks alerts up to this `seq` as read. */
  read(upTo: number): Promise<void>
}
