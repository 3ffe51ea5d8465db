/**
 * How a source goes. `silent`: its lists answer and name nothing new for two of its own intervals; `refused`, `away`: no list of it can be had; `new`:
 * not visited yet.
 */
export type SourceState = 'new' | 'well' | 'silent' | 'away' | 'refused' | 'paused'

/** A site that is watched, as it stands now. Times are ISO 8601 in UTC. */
export interface WatchedSource {
  /** The host of its front page, without `www.`. */
  readonly id: string
  readonly name: string
  readonly home: string
  readonly state: SourceState
  /** What is odd about it, in words for the user. */
  readonly notes: readonly string[]
  readonly added: string
  /** When a list or page of it was last answered, when a new page was last found, when it is visited next. */
  readonly succeeded?: string
  readonly found?: string
  readonly next?: string
  /** Pages found today, and on a usual day. */
  readonly today: number
  readonly usual?: number
  /** What visits came to since it was added: `{"page": 40, "unchanged": 200, "refused": 1}`. */
  readonly outcomes: Readonly<Record<string, number>>
  /** Feeds, sitemaps and pages in which it names its pages, with what came of the last visit. */
  readonly lists: readonly { readonly address: string; readonly kind: string; readonly outcome?: string; readonly why?: string }[]
}
