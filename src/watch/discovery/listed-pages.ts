import { pageAddress } from '../../addresses/page-address.ts'
import { isSameSite } from '../../addresses/same-site.ts'
import type { Feed, FeedEntry } from '../../captures/feeds/feed-entry.ts'
import { xmlRoot } from '../../captures/feeds/feed-root.ts'
import { isJsonFeed, jsonFeed } from '../../captures/feeds/json-feed.ts'
import { xmlFeed } from '../../captures/feeds/xml-feed.ts'
import type { PlanKind, Planned } from '../../store/watch/plan.ts'
import { PAUSE } from '../schedule/after-visit.ts'
import { articleLinks } from './article-links.ts'

const HOUR = 3_600_000
/** Pages that a list names and that are older are not fetched: the watch begins with today. */
const RECENT_MS = 48 * HOUR
/** Pages that are taken from one list at once, and sitemaps from a list of them. */
const MOST_PAGES = 500
const MOST_SITEMAPS = 5

/** A text as a list: what kind it is; undefined where it is neither feed nor sitemap. */
export function listOf(text: string): { readonly kind: PlanKind; readonly feed: Feed } | undefined {
  const root = xmlRoot(text.slice(0, 16_384))
  if (root !== undefined && /^(?:rss|feed|rdf|urlset|sitemapindex)$/u.test(root)) {
    const feed = xmlFeed(text)
    return { kind: feed.kind === 'urls' ? 'sitemap' : feed.kind, feed }
  }
  if (!/^\s*\{/u.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isJsonFeed(value) ? { kind: 'feed', feed: jsonFeed(value) } : undefined
  } catch {
    return undefined
  }
}

export interface ListVisit {
  /** The list, and its source's front page. */
  readonly list: Planned
  readonly home: string
  /** The list as text, and where it answered. */
  readonly text: string
  readonly url: string
  readonly now: number
}

/**
 * What a list names: pages of the same site, each planned once for now, and of a list of sitemaps the newest. Of pages that say when they were
 * published the recent ones; of a sitemap that says it of none, nothing at the first visit but what is known from then on.
 */
export function listedPages({ list, home, text, url, now }: ListVisit): Planned[] {
  if (list.kind === 'listing') return articleLinks(text, url).flatMap((one) => plannedPage(one, list, now))
  const found = listOf(text)
  if (!found) return []
  const own = found.feed.entries.filter((entry) => entry.url !== undefined && isSameSite(entry.url, home))
  if (found.kind === 'sitemaps') return newestSitemaps(own).flatMap((entry) => plannedList(entry.url!, 'sitemap', list, now))
  const isBare = found.kind === 'sitemap' && !own.some((entry) => dateOf(entry) !== undefined)
  const isFirst = list.visits <= 1
  return own
    .filter((entry) => isRecent(entry, now))
    .slice(0, MOST_PAGES)
    .flatMap((entry) => plannedPage(entry.url!, list, now))
    .map((one) => {
      if (!isBare || !isFirst) return one
      const { due: _, ...known } = one
      return { ...known, outcome: 'known', why: 'it was in the sitemap before the watch began' }
    })
}

function dateOf({ published, updated }: FeedEntry): number | undefined {
  const at = Date.parse(published ?? updated ?? '')
  return Number.isNaN(at) ? undefined : at
}

function isRecent(entry: FeedEntry, now: number): boolean {
  const at = dateOf(entry)
  return at === undefined || at >= now - RECENT_MS
}

/** Those changed last; of a list without dates those named for news, else the last. */
function newestSitemaps(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const dated = entries.filter((entry) => dateOf(entry) !== undefined)
  if (dated.length > 0) return dated.toSorted((a, b) => dateOf(b)! - dateOf(a)!).slice(0, MOST_SITEMAPS)
  const news = entries.filter(({ url }) => /news/iu.test(url!))
  return (news.length > 0 ? news : entries).slice(-MOST_SITEMAPS)
}

function plannedPage(url: string, list: Planned, now: number): Planned[] {
  const known = pageAddress(url)
  // The front page of a site is no article.
  if (!known || (new URL(known.url).pathname === '/' && new URL(known.url).search === '')) return []
  return [plannedAt(known, { source: list.source, kind: 'page', due: now, pause: 0, via: list.address })]
}

/** A list of a source, to be fetched now. */
export function plannedList(
  url: string,
  kind: PlanKind,
  { source, address }: Pick<Planned, 'source'> & Partial<Pick<Planned, 'address'>>,
  now: number,
): Planned[] {
  const known = pageAddress(url)
  return known ? [plannedAt({ ...known, url }, { source, kind, due: now, pause: PAUSE.first, ...(address && { via: address }) })] : []
}

const plannedAt = (
  { key, url }: { readonly key: string; readonly url: string },
  rest: Omit<Planned, 'page' | 'address' | 'host' | 'visits' | 'failures'>,
): Planned => ({ page: key, address: new URL(url).href, host: new URL(url).hostname, visits: 0, failures: 0, ...rest })
