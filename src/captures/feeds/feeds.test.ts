import { describe, expect, test } from 'vitest'
import { isFeedStart } from './feed-root.ts'
import { isJsonFeed, jsonFeed } from './json-feed.ts'
import { xmlFeed } from './xml-feed.ts'

const PARAGRAPH = 'أعلن مدير الميناء سامي النوري أن الرصيف الجديد سيستقبل أولى السفن مطلع الشهر المقبل بعد انتهاء التجارب.'
const TEXT = `<p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('أعلن', 'وأكد')}</p><p>${PARAGRAPH.replace('أعلن', 'وكان')}</p>`
const TEASER = 'أعلن مدير الميناء سامي النوري أن الرصيف الجديد سيستقبل أولى السفن…'
const escaped = (markup: string) => markup.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

const rss = (item: string, channel = '<title>الجسر</title><link>https://jisr.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}${item}</channel></rss>`
const item = (inside: string) => rss(`<item><title>رصيف جديد</title><link>https://jisr.example/1</link>${inside}</item>`)
const atom = (entry: string, of = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${of}><title>الجسر</title><link href="https://jisr.example/"/><author><name>الجسر</name></author><entry><title>رصيف</title>${entry}</entry></feed>`

test.each<[string, string, object]>([
  ['content of RSS', item(`<content:encoded><![CDATA[${TEXT}]]></content:encoded>`), { html: TEXT, url: 'https://jisr.example/1' }],
  [
    'content without a declaration of its prefix',
    `<rss><channel><item><content:encoded><![CDATA[${TEXT}]]></content:encoded></item></channel></rss>`,
    { html: TEXT },
  ],
  [
    'content under another prefix',
    `<rss xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><item><c:encoded><![CDATA[${TEXT}]]></c:encoded></item></channel></rss>`,
    { html: TEXT },
  ],
  ['escaped once more than it should be', item(`<content:encoded>${escaped(escaped(TEXT))}</content:encoded>`), { html: TEXT }],
  ['escaped in CDATA', item(`<content:encoded><![CDATA[${escaped(TEXT)}]]></content:encoded>`), { html: TEXT }],
  ['the whole text as description', item(`<description>${escaped(TEXT)}</description>`), { html: TEXT }],
  ['markup that is not escaped', item(`<description>${TEXT}</description>`), { html: TEXT }],
  [
    'a teaser',
    item(`<description>${TEASER}</description>`),
    { without: 'a teaser: the entry holds the beginning of its article, not the text' },
  ],
  ['a long teaser that breaks off', item(`<description>${escaped(`${TEXT}<p>${TEASER}</p>`)}</description>`), { without: /^a teaser/u }],
  ['no text', item(''), { without: 'the entry holds no text' }],
  [
    'a teaser as content, the text as description',
    item(`<content:encoded>${TEASER}</content:encoded><description>${escaped(TEXT)}</description>`),
    { html: TEXT },
  ],
  [
    'a link to the post below it',
    item(
      `<content:encoded><![CDATA[${TEXT}<p>The post <a href="https://jisr.example/1">رصيف</a> appeared first on <a href="https://jisr.example">الجسر</a>.</p>]]></content:encoded>`,
    ),
    { html: TEXT },
  ],
  [
    'dates and creators of Dublin Core',
    item(`<dc:creator>ليلى حداد</dc:creator><dc:date>2024-02-11</dc:date><description>${escaped(TEXT)}</description>`),
    { byline: 'ليلى حداد', published: '2024-02-11' },
  ],
  ['an author with an address of mail', item('<author>desk@jisr.example (ليلى حداد)</author>'), { byline: 'ليلى حداد' }],
  ['an address of mail alone', item('<author>desk@jisr.example</author>'), { byline: undefined }],
  ['an account', item('<dc:creator>admin</dc:creator>'), { byline: undefined }],
  ['a guid that lasts', rss('<item><guid>https://jisr.example/7</guid></item>'), { url: 'https://jisr.example/7' }],
  [
    'a guid that is no address of a page',
    rss('<item><guid isPermaLink="false">https://jisr.example/?p=7</guid></item>'),
    { url: undefined, guid: 'https://jisr.example/?p=7' },
  ],
  ['a relative link', rss('<item><link>/news/7</link></item>'), { url: 'https://jisr.example/news/7' }],
  [
    'a link of Atom in RSS is not the link',
    item('<atom:link rel="self" href="https://jisr.example/feed"/>'),
    { url: 'https://jisr.example/1' },
  ],
  ['a link that runs a script', rss('<item><link>javascript:alert(1)</link></item>'), { url: undefined }],
  [
    'a title with references and marks',
    rss('<item><title>&lt;b&gt;رصيف&lt;/b&gt; &amp;amp; ميناء &laquo;جديد&raquo;</title></item>'),
    { title: 'رصيف & ميناء «جديد»' },
  ],
  [
    'Atom in HTML',
    atom(`<link href="https://jisr.example/2"/><published>2024-02-11T08:00:00Z</published><content type="html">${escaped(TEXT)}</content>`),
    { html: TEXT, url: 'https://jisr.example/2', published: '2024-02-11T08:00:00Z', byline: 'الجسر' },
  ],
  [
    'Atom in XHTML with a prefix',
    atom(`<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>${PARAGRAPH}</x:p></x:div></content>`),
    { html: expect.stringContaining(`<p>${PARAGRAPH}</p>`) },
  ],
  [
    'Atom with a base and its own address first',
    atom(
      `<link rel="self" href="/api/3"/><link rel="alternate" href="/3"/><content>${escaped(TEXT)}</content>`,
      ' xml:base="https://jisr.example/"',
    ),
    { url: 'https://jisr.example/3', html: TEXT },
  ],
  [
    'Atom with a picture as content',
    atom(
      '<content type="image/png" src="https://jisr.example/a.png"/><author><name>ليلى حداد</name><email>l@jisr.example</email></author>',
    ),
    { html: undefined, byline: 'ليلى حداد' },
  ],
  [
    'Atom 0.3',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><issued>2004-02-11</issued><content mode="escaped">${escaped(TEXT)}</content></entry></feed>`,
    { html: TEXT, published: '2004-02-11' },
  ],
  [
    'Atom under a prefix',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>رصيف</a:title><a:content type="html">${escaped(TEXT)}</a:content></a:entry></a:feed>`,
    { title: 'رصيف', html: TEXT },
  ],
  [
    'RSS 1.0',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://jisr.example/"><link>https://jisr.example/</link><items><rdf:Seq><rdf:li resource="https://jisr.example/4"/></rdf:Seq></items></channel><item rdf:about="https://jisr.example/4"><description>${escaped(TEXT)}</description></item></rdf:RDF>`,
    { url: 'https://jisr.example/4', html: TEXT },
  ],
  [
    'RSS 0.91',
    `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><item><title>رصيف</title></item></channel></rss>`,
    { title: 'رصيف' },
  ],
  [
    'a news sitemap',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://jisr.example/5</loc><n:news><n:publication><n:name>الجسر</n:name></n:publication><n:publication_date>2024-02-11</n:publication_date><n:title>رصيف</n:title></n:news></url></urlset>',
    { url: 'https://jisr.example/5', title: 'رصيف', published: '2024-02-11', html: undefined },
  ],
])('%s', (_, xml, right) => {
  const [entry] = xmlFeed(xml).entries
  const { html, without, url, title, byline, published, guid } = entry!
  const found = { html: html?.replace(/\n/gu, ''), without, url, title, byline, published, guid }
  for (const [name, value] of Object.entries(right)) {
    if (value instanceof RegExp) expect(found[name as 'without']).toMatch(value)
    else expect(found[name as 'html'], name).toEqual(value)
  }
})

describe('a feed that is broken gives what is whole', () => {
  const whole = `<item><title>رصيف</title><description>${escaped(TEXT)}</description></item>`
  test.each<[string, string, number, RegExp | undefined]>([
    ['cut off in its second entry', rss(whole + whole).slice(0, -200), 1, /cut off/u],
    ['without the end of an entry', rss(whole.replace('</item>', '') + whole), 2, /entry 1 has no end tag/u],
    ['with a bare ampersand and a bare less-than', rss(whole.replace('رصيف', 'ماء & كهرباء < غاز')), 1, undefined],
  ])('%s', (_, xml, count, fault) => {
    const feed = xmlFeed(xml)
    expect(feed.entries.filter(({ html, fault }) => html && !fault)).toHaveLength(count)
    if (fault) expect(feed.fault).toMatch(fault)
    else expect(feed.fault).toBeUndefined()
  })
})

describe('hostile feeds', () => {
  test('entities that multiply are not expanded', () => {
    const declared = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`).join('')
    const feed = xmlFeed(`<!DOCTYPE rss [<!ENTITY e0 "x">${declared}]>${rss('<item><title>&e30;</title></item>')}`)
    expect(feed.entries.length).toBeLessThanOrEqual(1)
  })
  test.each([
    ['nesting', `<rss><channel>${'<a>'.repeat(200_000)}${'</b>'.repeat(200_000)}`],
    ['end tags that nothing opens', `<rss><channel>${'<a>'.repeat(900)}${'</b>'.repeat(300_000)}`],
    ['unfinished tags', rss(`<item><description>${escaped('<p '.repeat(200_000))}</description></item>`)],
    ['references', rss(`<item><title>${'&amp;'.repeat(300_000)}</title></item>`)],
    ['thousands of entries', rss(`<item><title>رصيف</title><description>${escaped(TEXT)}</description></item>`.repeat(5000))],
    ['bases that grow', `<feed xmlns="http://www.w3.org/2005/Atom">${'<entry xml:base="aaaaaaaa/">'.repeat(100_000)}`],
  ])('%s', (_, xml) => {
    const start = performance.now()
    xmlFeed(xml)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

test.each([
  ['<?xml-stylesheet href="a.xsl"?><rss>', true],
  ['<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>\n<!-- a -- b -->\n<rss version="2.0">', true],
  ['\n\n  <?xml version="1.0"?><atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', true],
  ['<rdf:RDF xmlns:rdf="…">', true],
  ['<urlset>', true],
  ['<!doctype html><html>', false],
  ['<article>', false],
  ['<feedback>', false],
])('%s begins a feed: %s', (start, right) => {
  expect(isFeedStart(start)).toBe(right)
})

test('a JSON feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'الجسر',
    items: [
      { id: 1, url: 'https://jisr.example/1', content_html: TEXT, authors: [{ name: 'ليلى حداد' }], date_published: '2024-02-11' },
      { id: 'https://jisr.example/2', content_text: `${PARAGRAPH}\n${PARAGRAPH}` },
      { id: '3', summary: TEASER },
      null,
    ],
  }
  expect(isJsonFeed(feed)).toBe(true)
  expect(jsonFeed(feed).entries).toEqual([
    { url: 'https://jisr.example/1', guid: '1', html: TEXT, byline: 'ليلى حداد', published: '2024-02-11' },
    { url: 'https://jisr.example/2', guid: 'https://jisr.example/2', html: `<p>${PARAGRAPH}</p>\n<p>${PARAGRAPH}</p>` },
    { guid: '3', without: 'a teaser: the entry holds a summary, not the text' },
  ])
})
