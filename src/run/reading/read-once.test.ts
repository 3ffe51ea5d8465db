import { expect, test } from 'vitest'
import { readOnce } from './read-once.ts'

const TEXT = 'قال مدير الميناء سامي النوري إن الرصيف الجديد سيفتح مطلع الشهر المقبل بعد انتهاء التجارب عليه في المدينة.'
const article = {
  url: 'https://jisr.example/1',
  title: 'رصيف جديد يفتح في المرسى',
  text: `${TEXT}\n\nوأضاف النوري أن الرافعات وصلت إلى المخازن.`,
}
const page = `<html><head><title>${article.title}</title></head><body><article><h1>${article.title}</h1><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`

const GIVEN: readonly [string, string][] = [
  ['a JSON document over several lines', JSON.stringify({ status: 'ok', articles: [article] }, null, 2)],
  ['a line of JSON', JSON.stringify(article)],
  [
    'a feed with one entry',
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>الجسر</title><item><title>${article.title}</title><link>${article.url}</link><content:encoded><![CDATA[<p>${TEXT}</p><p>${TEXT}</p>]]></content:encoded></item></channel></rss>`,
  ],
  [
    'MHTML',
    `Snapshot-Content-Location: ${article.url}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${article.url}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b--`,
  ],
]

test.each(GIVEN)('%s is read as the article in it', async (_, given) => {
  const read = await readOnce({ bytes: new TextEncoder().encode(given) })
  if ('problem' in read) throw new Error(read.problem)
  expect(read.kept.article.url).toBe(article.url)
  expect(read.kept.article.text).toContain(TEXT)
  expect(read.kept.statements.length).toBeGreaterThan(0)
})

test.each([
  ['JSON without an article', '{\n "a": 1\n}'],
  ['an archive', 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n'],
])('%s holds none', async (_, given) => {
  expect(await readOnce({ bytes: new TextEncoder().encode(given) })).toEqual({ problem: 'no-article' })
})
