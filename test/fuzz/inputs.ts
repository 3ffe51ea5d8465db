import { gzipSync } from 'node:zlib'
import type { Random } from './random.ts'

/** Valid inputs of every format, small and invented, to be broken. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

const SENTENCE = 'قال مدير الميناء سامي النوري إن الرصيف الجديد سيفتح مطلع الشهر المقبل: «انتهت التجارب عليه أمس».'
const TEXT = Array.from({ length: 4 }, (_, i) => `<p>${i} ${SENTENCE} وأضافت وكالة المرسى أن ${SENTENCE}</p>`).join('\n')
const page = (i: number): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>رصيف ${i}</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-02-1${i % 9}T08:00:00Z","author":[{"name":"ليلى حداد"}]}</script></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>رصيف جديد ${i}</h1>${TEXT}<blockquote>${SENTENCE}</blockquote><table><tr><td>١٢</td></tr></table></article></body></html>`

const http = (body: string, type = 'text/html'): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const chunked = (body: string): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`
const warcRecord = (type: string, i: number, block: string): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:0000-${i}>\r\nWARC-Target-URI: https://jisr.example/${i}\r\nWARC-Date: 2024-02-11T08:00:00Z\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
const warcRecords = (): string[] => [
  warcRecord('warcinfo', 0, 'software: none\r\n'),
  warcRecord('response', 1, http(page(1))),
  warcRecord('request', 2, 'GET / HTTP/1.1\r\nHost: jisr.example\r\n\r\n'),
  warcRecord('response', 3, chunked(page(3))),
  warcRecord('revisit', 4, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'),
  warcRecord('conversion', 5, SENTENCE.repeat(4)),
]
const arcRecord = (i: number): string => {
  const body = http(page(i))
  return `http://jisr.example/${i} 192.0.2.1 20240211080000 text/html ${Buffer.byteLength(body)}\n${body}\n`
}
const arc = (): string => {
  const head = '1 0 none\nURL IP-address Archive-date Content-type Archive-length\n'
  return `filedesc://a.arc 0.0.0.0 20240211080000 text/plain ${Buffer.byteLength(head)}\n${head}\n${arcRecord(1)}${arcRecord(2)}`
}
const rss = (): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>الجسر</title><link>https://jisr.example/</link>${[1, 2].map((i) => `<item><title>رصيف ${i}</title><link>https://jisr.example/${i}</link><pubDate>Sun, 11 Feb 2024 08:00:00 +0300</pubDate><content:encoded><![CDATA[${TEXT}]]></content:encoded></item>`).join('')}</channel></rss>`
const atom = (): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://jisr.example/"><entry><title>رصيف</title><link href="/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${TEXT}</div></content></entry></feed>`
const article = (i: number) => ({
  id: `${i}`,
  url: `https://jisr.example/${i}`,
  title: 'رصيف',
  published: '2024-02-11',
  text: SENTENCE.repeat(5),
})
const plain = (): string => `رصيف جديد\nليلى حداد\n11 شباط 2024\n${`${SENTENCE}\n`.repeat(6)}`

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const BUILT: readonly Input[] = [
  { name: 'a.warc', bytes: utf8(warcRecords().join('')) },
  { name: 'a.warc.gz', bytes: Buffer.concat(warcRecords().map((record) => gzipSync(record))) },
  { name: 'one.warc.gz', bytes: gzipSync(warcRecords().join('')) },
  { name: 'a.arc', bytes: utf8(arc()) },
  { name: 'a.arc.gz', bytes: gzipSync(arc()) },
  { name: 'rss.xml', bytes: utf8(rss()) },
  { name: 'atom.xml', bytes: utf8(atom()) },
  { name: 'wide.xml', bytes: Buffer.from(rss(), 'utf16le') },
  { name: 'a.jsonl', bytes: utf8([1, 2, 3].map((i) => JSON.stringify(article(i))).join('\n')) },
  { name: 'a.json', bytes: utf8(JSON.stringify([article(1), article(2)], null, 1)) },
  {
    name: 'feed.json',
    bytes: utf8(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_html: TEXT }] })),
  },
  { name: 'a.html', bytes: utf8(page(1)) },
  { name: 'wide.html', bytes: Buffer.from(page(1), 'utf16le') },
  { name: 'a.html.gz', bytes: gzipSync(page(2)) },
  { name: 'a.txt', bytes: utf8(plain()) },
  { name: 'mojibake.txt', bytes: utf8(Buffer.from(plain(), 'utf8').toString('latin1')) },
]

export const inputOf = (random: Random): Input => random.of(BUILT)
export const inputs: readonly Input[] = BUILT
