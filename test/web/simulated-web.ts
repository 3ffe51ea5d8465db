import { createHash } from 'node:crypto'
import { type Header, headerOf, type Network, type WireRequest, type WireResponse } from '../../src/watch/fetching/network.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** A request as the web saw it: from when to when, in the time of the simulation. */
export interface Seen {
  readonly host: string
  readonly address: string
  readonly url: string
  readonly from: number
  readonly to: number
  readonly status: number
}

/** How a site of the simulated web behaves. */
export interface SiteKind {
  /** Status and body of its robots.txt. */
  readonly robots: readonly [status: number, body: string]
  /** How its feed tells that nothing changed: by a tag, a date, or not at all, though asked (it lies). */
  readonly validator: 'etag' | 'date' | 'none'
  /** Paths that its robots.txt closes. */
  readonly closed?: string
  /** Milliseconds that it asks for between two requests. */
  readonly delayMs?: number
}

const KINDS: readonly SiteKind[] = [
  { robots: [404, ''], validator: 'etag' },
  { robots: [200, 'User-agent: *\nDisallow: /private/\n'], validator: 'date', closed: '/private/' },
  { robots: [200, 'User-agent: *\nCrawl-delay: 20\nDisallow:\n'], validator: 'etag', delayMs: 20_000 },
  { robots: [503, ''], validator: 'etag', closed: '/' },
  { robots: [200, 'User-agent: isnad\nDisallow: /\n\nUser-agent: *\nAllow: /\n'], validator: 'etag', closed: '/' },
  { robots: [200, '\uFEFFuser-agent: ISNAD\nallow: /news/\nallow: /feed\ndisallow: /\n'], validator: 'etag', closed: '/private/' },
  { robots: [403, 'no'], validator: 'etag' },
  { robots: [200, ''], validator: 'none' },
]

export interface Site {
  readonly host: string
  readonly address: string
  readonly kind: SiteKind
  /** When its articles appear, in order. */
  readonly articles: readonly number[]
}

const LISTED = 20
const EVERY_MS = 3 * 3_600_000

/** Numbers from 0 to 1, the same for the same seed. */
export function drawn(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Sites on the simulated web: each kind in turn, two of every ten at one IP address. */
export function sites(count: number, from: number, to: number): Site[] {
  const random = drawn(7)
  return Array.from({ length: count }, (_, i) => {
    const articles: number[] = []
    for (let at = from - 4 * EVERY_MS; at < to; at += EVERY_MS * (0.2 + 1.6 * random())) articles.push(Math.round(at))
    return {
      host: `site${i}.example`,
      address: `192.0.3.${i % 10 === 1 ? (i - 1) % 250 : i % 250}`,
      kind: KINDS[i % KINDS.length]!,
      articles,
    }
  })
}

/** The web of some sites: answers each request by the time of the clock, and remembers it. */
export class SimulatedWeb implements Network {
  readonly seen: Seen[] = []
  private readonly byHost: ReadonlyMap<string, Site>
  private readonly clock: VirtualClock
  /** Called before each answer: a test may let the watcher fall here. */
  onRequest: (url: string) => Promise<void> = async () => undefined

  constructor(all: readonly Site[], clock: VirtualClock) {
    this.byHost = new Map(all.map((site) => [site.host, site]))
    this.clock = clock
  }

  async lookup(host: string): Promise<readonly string[]> {
    const site = this.byHost.get(host)
    if (!site) throw new Error('no such host')
    return [site.address]
  }

  async exchange(request: WireRequest): Promise<WireResponse> {
    const { url, address } = request
    const from = this.clock.now()
    await this.onRequest(url.href)
    await this.clock.wait(200)
    const response = this.answer(this.byHost.get(url.hostname)!, request)
    this.seen.push({ host: url.hostname, address, url: url.href, from, to: this.clock.now(), status: response.status })
    return response
  }

  private answer(site: Site, { url, headers }: WireRequest): WireResponse {
    const { kind } = site
    if (url.pathname === '/robots.txt') return answered(kind.robots[0], kind.robots[1], [['Content-Type', 'text/plain']])
    if (url.pathname === '/feed') return this.feed(site, headers)
    const number = Number(/^\/(?:news|private)\/(\d+)$/u.exec(url.pathname)?.[1])
    if (!(site.articles[number]! <= this.clock.now())) return answered(404, 'not there')
    if (site.kind.validator !== 'etag') return answered(200, this.page(site, number), HTML)
    const tag = `"${number} ${versionAt(site.articles[number]!, number, this.clock.now())}"`
    if (headerOf(headers, 'if-none-match') === tag) return answered(304, '', [['ETag', tag]])
    return answered(200, this.page(site, number), [...HTML, ['ETag', tag]])
  }

  /** What stands around the article is another on each request: readers counted, the hour, headlines of other pages. */
  private page(site: Site, number: number): string {
    const now = this.clock.now()
    const rail = [1, 2, 3].map((i) => `<li><a href="/news/${number + i}">وصلت القافلة ${(now / 60_000 + i) % 977} إلى المحطة</a></li>`)
    return articlePage(site, number, versionAt(site.articles[number]!, number, now), {
      head: `<p class="clock">${new Date(now).toUTCString()}</p>`,
      foot: `<p class="views">عدد القراء: ${this.seen.length}</p><div class="most-read"><h3>الأكثر قراءة</h3><ul>${rail.join('')}</ul></div>`,
    })
  }

  private feed(site: Site, asked: readonly Header[]): WireResponse {
    const there = site.articles.flatMap((at, i) => (at <= this.clock.now() ? [i] : [])).slice(-LISTED)
    const changed = site.articles[there.at(-1)!]!
    const tag = `"${createHash('sha1').update(`${site.host} ${there.join()}`).digest('hex').slice(0, 12)}"`
    const date = new Date(changed).toUTCString()
    const { validator } = site.kind
    const isSame =
      (validator === 'etag' && headerOf(asked, 'if-none-match') === tag) ||
      (validator === 'date' && headerOf(asked, 'if-modified-since') === date)
    const said: Header[] = validator === 'etag' ? [['ETag', tag]] : validator === 'date' ? [['Last-Modified', date]] : []
    if (isSame) return answered(304, '', said)
    const items = there.map(
      (i) =>
        `<item><title>${site.host} ${i}</title><link>https://${site.host}${pathOf(i)}?utm_source=rss</link><pubDate>${new Date(site.articles[i]!).toUTCString()}</pubDate><description>…</description></item>`,
    )
    return answered(
      200,
      `<rss version="2.0"><channel><title>${site.host}</title><link>https://${site.host}/</link>${items.join('')}</channel></rss>`,
      [...said, ['Content-Type', 'application/rss+xml']],
    )
  }
}

/** Every seventh article lies where most robots.txt allow nothing. */
export const pathOf = (i: number): string => (i % 7 === 3 ? `/private/${i}` : `/news/${i}`)

const answered = (status: number, body: string, headers: readonly Header[] = []): WireResponse => ({
  status,
  reason: '',
  headers,
  body: Buffer.from(body),
})

const HTML: readonly Header[] = [['Content-Type', 'text/html; charset=utf-8']]

/** Every fifth article is changed 40 minutes after it appeared. */
const CHANGED_AFTER = 40 * 60_000
export const isChanged = (i: number): boolean => i % 5 === 2
export const versionAt = (appeared: number, i: number, now: number): 1 | 2 => (isChanged(i) && now >= appeared + CHANGED_AFTER ? 2 : 1)

/** "The minister Samir Nasr said that bridge N opens next month", in the second version next year. */
const articlePage = ({ host }: Site, i: number, version: 1 | 2, { head, foot }: { readonly head: string; readonly foot: string }): string =>
  `<!doctype html><html lang="ar"><head><title>جسر ${i} | ${host}</title></head><body>${head}<h1>جسر ${i} في ${host}</h1><article><p>قال الوزير سمير نصر إن الجسر ${i} في ${host} سيفتح ${version === 1 ? 'الشهر' : 'العام'} المقبل بعد انتهاء التجربة التي بدأت قبل أسبوعين.</p><p>وكان العمل في الجسر قد توقف في الشتاء الماضي بعد أن ارتفع منسوب النهر وغمر الطريق المؤدي إليه.</p></article>${foot}</body></html>`
