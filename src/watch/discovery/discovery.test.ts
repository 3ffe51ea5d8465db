import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../captures/html/html-tree.ts'
import type { Planned } from '../../store/watch/plan.ts'
import { readOpml, writeOpml } from '../sources/opml.ts'
import { articleLinks } from './article-links.ts'
import { feedLinks, sourceAt } from './find-lists.ts'
import { listedPages, listOf } from './listed-pages.ts'

const NOW = Date.parse('2024-02-11T09:00:00Z')
const HOME = 'https://wadi.example/'
const list = (kind: Planned['kind'], visits = 1): Planned => ({
  page: 'wadi.example/list',
  address: `${HOME}list`,
  host: 'wadi.example',
  source: 'wadi.example',
  kind,
  pause: 1,
  visits,
  failures: 0,
})
const named = (text: string, kind: Planned['kind'] = 'feed', visits = 1): Planned[] =>
  listedPages({ list: list(kind, visits), home: HOME, text, url: `${HOME}list`, now: NOW })
const feed = (...items: string[]): string =>
  `<rss version="2.0"><channel><link>${HOME}</link>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
const link = (path: string, more = ''): string => `<link>${path.startsWith('http') ? path : HOME + path}</link>${more}`

describe('what a list names', () => {
  test('pages of the site, each once, without what only says where a reader came from', () => {
    const found = named(
      feed(link('1?utm_source=rss'), link('http://www.wadi.example/1/'), link('https://jisr.example/2'), link(''), link('m/3')),
    )
    expect(found.map(({ address }) => address)).toEqual([`${HOME}1`, 'http://www.wadi.example/1/', `${HOME}m/3`])
    expect(new Set(found.map(({ page }) => page)).size).toBe(2)
    expect(found[0]).toMatchObject({ kind: 'page', due: NOW, via: `${HOME}list`, source: 'wadi.example' })
  })

  test('none that says it is older than two days', () => {
    const day = (text: string): string => `<pubDate>${text}</pubDate>`
    const found = named(
      feed(link('1', day('Sun, 11 Feb 2024 08:00:00 GMT')), link('2', day('Sun, 04 Feb 2024 08:00:00 GMT')), link('3', day('yesterday'))),
    )
    expect(found.map(({ page }) => page)).toEqual(['wadi.example/1', 'wadi.example/3'])
  })

  test('of a sitemap without days nothing at first, and what is added later', () => {
    const sitemap = `<urlset><url><loc>${HOME}1</loc></url></urlset>`
    expect(named(sitemap, 'sitemap').map(({ due, outcome }) => [due, outcome])).toEqual([[undefined, 'known']])
    expect(named(sitemap, 'sitemap', 2).map(({ due }) => due)).toEqual([NOW])
  })

  test('of a list of sitemaps those changed last', () => {
    const entry = (i: number): string => `<sitemap><loc>${HOME}s${i}.xml</loc><lastmod>2024-02-0${i}</lastmod></sitemap>`
    const found = named(`<sitemapindex>${[1, 2, 3, 4, 5, 6, 7].map(entry).join('')}</sitemapindex>`, 'sitemaps')
    expect(found.map(({ kind, address }) => `${kind} ${address.slice(HOME.length)}`)).toEqual([
      'sitemap s7.xml',
      'sitemap s6.xml',
      'sitemap s5.xml',
      'sitemap s4.xml',
      'sitemap s3.xml',
    ])
  })

  test.each(['', '<html><body>404</body></html>', '{"version": 1', '{}'])('a text that is no list names nothing: %s', (text) => {
    expect(listOf(text)).toBeUndefined()
    expect(named(text)).toEqual([])
  })
})

/** "The municipality opened road N before noon." */
const headline = (i: number): string => `افتتحت البلدية الطريق رقم ${i} قبل الظهر`
const anchor = (href: string, text: string): string => `<a href="${href}">${text}</a>`

describe('links of a front page that look like articles', () => {
  test('headlines of one shape of address are; labels, other sites and files are not', () => {
    const page = [
      anchor('/section/4', 'محليات'),
      ...[1, 2, 3, 4].map((i) => anchor(`/news/${i}`, headline(i))),
      anchor('https://jisr.example/news/9', headline(9)),
      anchor('/files/1.pdf', headline(10)),
      anchor('/about-us', headline(11)),
      anchor('/news/2#comments', '3'),
    ].join('')
    expect(articleLinks(page, HOME)).toEqual([1, 2, 3, 4].map((i) => `${HOME}news/${i}`))
  })

  test('two headlines of one shape are too few', () => {
    expect(articleLinks([1, 2].map((i) => anchor(`/news/${i}`, headline(i))).join(''), HOME)).toEqual([])
  })
})

test('feeds that a page links to, without those of comments', () => {
  const page = `<head><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" hreflang="en" href="/en"><link rel="stylesheet" href="/a.css"></head>`
  expect(feedLinks(parseHtml(page), HOME)).toEqual([`${HOME}feed`])
})

test('a source is called by its host where it has no name', () => {
  expect(sourceAt('https://www.wadi.example/', undefined, 'ar-SA', NOW)).toMatchObject({
    id: 'wadi.example',
    name: 'wadi.example',
    language: 'ar',
  })
})

test('OPML is read in any folder and case, and what is written is read again', () => {
  const text = `<opml><body><outline text="folder"><outline TEXT="A &amp; B" xmlURL="${HOME}feed" htmlUrl="${HOME}"/></outline><outline xmlUrl="javascript:1"/></body></opml>`
  const outlines = [{ feed: `${HOME}feed`, title: 'A & B', home: HOME }]
  expect(readOpml(text)).toEqual(outlines)
  expect(readOpml(writeOpml(outlines))).toEqual(outlines)
  expect(readOpml('no xml')).toEqual([])
})
