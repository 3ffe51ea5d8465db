import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../captures/html/html-tree.ts'
import type { Alert, Find, Follow, FollowDesk } from '../model/follow.ts'
import { feedsOf } from './feeds.ts'

const TOKEN = 'a-token-that-nobody-guesses'
const follow: Follow = {
  id: 'f1',
  name: 'كلفة <الميناء> & more',
  query: { on: 'pages', words: 'كلفة' },
  added: 1_700_000_000_000,
  quietDays: 30,
  token: TOKEN,
}
const find: Find = {
  item: 'a1',
  kind: 'number',
  article: 'a1',
  page: 'p1',
  statement: 's1',
  url: 'https://wadi.example/1?a=1&b=2',
  outlet: 'wadi',
  outletName: 'الوادي',
  headline: 'كلفة "الميناء"',
  words: 'بلغت الكلفة <430> مليون\u0007\uD800',
  via: ['وكالة الساحل'],
  from: '340',
  to: '430',
}
const alert: Alert = {
  id: 'x1',
  follow: 'f1',
  followName: follow.name,
  kind: 'found',
  seq: 3,
  version: 2,
  news: 'grown',
  at: '2024-03-14T10:00:00.000Z',
  updated: '2024-03-15T10:00:00.500Z',
  says: '340 → 430',
  finds: [find],
  gone: [],
  unread: true,
}
const desk: FollowDesk = {
  follows: async () => [],
  alerts: async () => undefined,
  feed: async (token) => (token === TOKEN ? { follow, alerts: [alert] } : undefined),
  finds: async () => undefined,
  follow: async () => ({ follow }),
  pause: async () => false,
  resume: async () => false,
  remove: async () => false,
  read: async () => undefined,
}
const app = new Hono().route('/', feedsOf(desk))
const ask = (path: string, headers: Record<string, string> = {}) => app.request(`http://room.example${path}`, { headers })

describe('the feeds of a follow', () => {
  test('Atom as RFC 4287 asks for it: an id, a title, a time, an author and a link for the feed, and for each entry', async () => {
    const answer = await ask(`/feeds/${TOKEN}.atom`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    const xml = await answer.text()
    const [head = '', entry = ''] = xml.split('<entry>')
    for (const part of [head, entry])
      for (const name of ['id', 'title', 'updated', 'link']) expect([name, part.includes(`<${name}`)]).toEqual([name, true])
    expect(head).toContain('<author><name>')
    expect(head).toContain(`rel="self" type="application/atom+xml" href="http://room.example/feeds/${TOKEN}.atom"`)
    expect(head).toContain('كلفة &lt;الميناء&gt; &amp; more')
    expect(entry).toContain('<updated>2024-03-15T10:00:00.500Z</updated>')
    // No character that XML forbids, no stray mark: every `<` begins a tag of ours, every `&` a reference.
    expect(xml).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u)
    expect(xml.match(/&(?!(?:amp|lt|gt|quot|#\d+);)/gu)).toBeNull()
    const open = [...xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gu)].reduce((sum, [, end, , alone]) => sum + (alone ? 0 : end ? -1 : 1), 0)
    expect(open).toBe(0)
    expect(parseHtml(xml)).toBeDefined()
  })

  test('JSON Feed 1.1, with the alert itself in each item', async () => {
    const answer = await ask(`/feeds/${TOKEN}.json`)
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const feed = (await answer.json()) as Record<string, unknown> & { items: Record<string, unknown>[] }
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: follow.name,
      feed_url: `http://room.example/feeds/${TOKEN}.json`,
    })
    expect(feed.items[0]).toMatchObject({ title: '340 → 430', date_modified: alert.updated, url: 'http://room.example/statements/s1' })
    expect(feed.items[0]!._isnad).toMatchObject({ id: 'x1', version: 2 })
    expect(JSON.stringify(feed)).not.toContain('unread')
  })

  test('whoever brings the tag or the time of the last answer is told that nothing changed', async () => {
    const first = await ask(`/feeds/${TOKEN}.atom`)
    const [tag, time] = [first.headers.get('etag')!, first.headers.get('last-modified')!]
    expect((await ask(`/feeds/${TOKEN}.atom`, { 'if-none-match': tag })).status).toBe(304)
    expect((await ask(`/feeds/${TOKEN}.atom`, { 'if-modified-since': time })).status).toBe(304)
    expect((await ask(`/feeds/${TOKEN}.atom`, { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' })).status).toBe(200)
    expect((await ask(`/feeds/${TOKEN}.atom`, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test.each([['/feeds/another-token-altogether.atom'], ['/feeds/short.atom'], [`/feeds/${TOKEN}.html`], [`/feeds/${TOKEN}`]])(
    '%s is no feed',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )
})
