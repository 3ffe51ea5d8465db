/** What a feed says of one article. What it does not say is absent. */
export interface FeedEntry {
  /** Plain text. */
  readonly title?: string
  /** The page that the entry stands for: absolute, http or https. */
  readonly url?: string
  /** What the feed calls the entry by: `tag:marsa.example,2024:122`, `4711`. */
  readonly guid?: string
  /** The article in markup, where the entry holds it whole. */
  readonly html?: string
  /** Why `html` is absent. */
  readonly without?: string
  readonly byline?: string
  /** As the feed writes it: `Sun, 11 Feb 2024 08:00:00 +0300`. */
  readonly published?: string
  readonly updated?: string
  /** What broke off inside the entry. */
  readonly fault?: string
}

/** The kinds of list that are read; `urls` is a sitemap, which names pages and holds none. */
export type FeedKind = 'feed' | 'urls' | 'sitemaps'

export interface Feed {
  readonly kind: FeedKind
  readonly title?: string
  readonly link?: string
  readonly entries: readonly FeedEntry[]
  /** What is broken in the feed as a whole: it is cut off. */
  readonly fault?: string
}
