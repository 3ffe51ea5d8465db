import { isSameSite, siteHost } from '../../addresses/same-site.ts'
import { parseHtml } from '../../captures/html/html-tree.ts'
import type { PageElement } from '../../model/capture.ts'
import type { PlanKind, Planned } from '../../store/watch/plan.ts'
import type { WatchSource } from '../../store/watch/sources.ts'
import { answerText, exchangeOf } from '../archives/exchange-of.ts'
import { fetchHops } from '../fetching/fetch-hops.ts'
import { robotsSitemaps } from '../robots/kept-robots.ts'
import { mannersOf } from '../schedule/visit.ts'
import type { Watcher } from '../watcher.ts'
import { articleLinks, elementsOf } from './article-links.ts'
import { listOf, plannedList } from './listed-pages.ts'

/** What was found at an address that somebody wants to be watched. */
export interface FoundSource {
  readonly source: WatchSource
  readonly lists: readonly Planned[]
  /** In words, a line for each list: where it was found. */
  readonly found: readonly string[]
}

/** Feeds of one site that are watched; more of them mostly repeat the first. */
const MOST_FEEDS = 5
const MOST_SITEMAPS = 3
/** Where feeds and sitemaps of news are put by habit, tried one after the other where a site names none. */
const USUAL: readonly string[] = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/news-sitemap.xml',
  '/sitemap-news.xml',
  '/sitemap.xml',
]
const FEED_TYPE = /^application\/(?:rss|atom|rdf)\+xml|^application\/feed\+json/iu
const COMMENTS = /comments/iu

interface Fetched {
  readonly url: string
  readonly text: string
}

/** Looks for the lists of a site: the address itself, links of its head, its robots.txt, the usual places, else its front page. Throws with the cause where nothing answers. */
export async function findLists(watcher: Watcher, address: string): Promise<FoundSource> {
  const first = await fetched(watcher, address)
  if ('why' in first) throw new Error(`${address}: ${first.why}`)
  const now = watcher.clock.now()
  const list = listOf(first.text)
  if (list) {
    const home = homeOf(list.feed.link, first.url)
    const source = sourceAt(home, list.feed.title, undefined, now)
    return { source, lists: plannedList(address, list.kind, { source: source.id }, now), found: [`${NAMES[list.kind]} ${address}`] }
  }
  return ofPage(watcher, first, now)
}

const NAMES: Readonly<Record<PlanKind, string>> = {
  feed: 'feed',
  sitemap: 'sitemap',
  sitemaps: 'list of sitemaps',
  listing: 'list of links',
  page: 'page',
}

async function ofPage(watcher: Watcher, first: Fetched, now: number): Promise<FoundSource> {
  const root = parseHtml(first.text)
  const home = homeOf(undefined, first.url)
  const source = sourceAt(home, siteName(root), elementsOf(root, 'html')[0]?.attributes.lang, now)
  const lists: Planned[] = []
  const found: string[] = []
  const take = (url: string, kind: PlanKind, where: string): void => {
    const planned = plannedList(url, kind, { source: source.id }, now)
    if (planned.length === 0 || lists.some(({ page }) => page === planned[0]!.page)) return
    lists.push(...planned)
    found.push(`${NAMES[kind]} ${url} (${where})`)
  }
  for (const url of feedLinks(root, first.url).slice(0, MOST_FEEDS)) take(url, 'feed', 'linked in the head of the page')
  const sitemaps = await newsSitemaps(watcher, home)
  for (const { url, kind } of sitemaps.slice(0, MOST_SITEMAPS)) take(url, kind, 'in robots.txt')
  if (lists.length === 0) {
    const usual = await atUsualPlace(watcher, home)
    if (usual) take(usual.url, usual.kind, 'at a usual place')
  }
  if (lists.length > 0) return { source, lists, found }
  const links = articleLinks(first.text, first.url).length
  if (links === 0) throw new Error(`${first.url}: no feed, no sitemap, and no links that look like articles`)
  take(first.url, 'listing', `${links} links that look like articles`)
  return { source, lists, found }
}

async function fetched(watcher: Watcher, address: string): Promise<Fetched | { readonly why: string }> {
  const end = await fetchHops(watcher.fetcher, address, {
    accept: '*/*',
    manners: mannersOf(watcher),
    onHop: async (hop) => void (await watcher.archives.write('lists', exchangeOf(hop, { metadata: { reason: 'discovery' } }))).settle(),
  })
  if ('without' in end) return { why: end.why }
  const { request, response } = end.hop
  if (response.status !== 200) return { why: `it answers with status ${response.status}` }
  const text = await answerText(response)
  return text === undefined ? { why: 'its body cannot be unpacked' } : { url: request.url.href, text }
}

/** Feeds that the head of a page links to, those of comments and of other sites excepted. */
export function feedLinks(root: PageElement, address: string): string[] {
  return elementsOf(root, 'link').flatMap(({ attributes: { rel = '', type = '', href } }) => {
    if (!href || !/(?:^|\s)alternate(?:\s|$)/iu.test(rel) || !FEED_TYPE.test(type) || COMMENTS.test(href)) return []
    return URL.canParse(href, address) ? [new URL(href, address).href] : []
  })
}

/** Sitemaps of news that robots.txt names; where it names none for news, all. */
async function newsSitemaps(watcher: Watcher, home: string): Promise<{ url: string; kind: PlanKind }[]> {
  const all = (await robotsSitemaps(watcher, new URL(home).origin)).flatMap((written) =>
    URL.canParse(written, home) ? [new URL(written, home).href] : [],
  )
  const own = all.filter((url) => isSameSite(url, home))
  const news = own.filter((url) => /news/iu.test(new URL(url).pathname))
  return (news.length > 0 ? news : own).map((url) => ({ url, kind: 'sitemap' as const }))
}

async function atUsualPlace(watcher: Watcher, home: string): Promise<{ url: string; kind: PlanKind } | undefined> {
  for (const path of USUAL) {
    const one = await fetched(watcher, new URL(path, home).href)
    const list = 'why' in one ? undefined : listOf(one.text)
    if (list && !('why' in one)) return { url: one.url, kind: list.kind }
  }
  return undefined
}

/** The front page of the site: the one that a feed names, where it is an address. */
function homeOf(link: string | undefined, url: string): string {
  return link !== undefined && /^https?:\/\//iu.test(link) && URL.canParse(link) ? `${new URL(link).origin}/` : `${new URL(url).origin}/`
}

const LONGEST_NAME = 80

export function sourceAt(home: string, name: string | undefined, language: string | undefined, added: number): WatchSource {
  const id = siteHost(new URL(home).hostname)
  const shown = name?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME)
  return {
    id,
    name: shown || id,
    home,
    ...(language && { language: language.split('-')[0]!.toLowerCase() }),
    added,
    counts: {},
    outcomes: {},
  }
}

function siteName(root: PageElement): string | undefined {
  const meta = elementsOf(root, 'meta').find(({ attributes }) => attributes.property === 'og:site_name')?.attributes.content
  const title = elementsOf(root, 'title')[0]
    ?.children.filter((child) => typeof child === 'string')
    .join('')
  return meta ?? title?.split(/\s[|–—-]\s/u)[0]
}
