import { expect, test } from 'vitest'
import { feedCaptures } from './feed-captures.ts'

const TEXT = '<p>قال مدير الميناء سامي النوري إن الرصيف الجديد سيفتح مطلع الشهر المقبل بعد انتهاء التجارب عليه.</p>'.repeat(3)
const item = (title: string, more: string) => `<item><title>${title}</title>${more}</item>`
const content = `<content:encoded><![CDATA[${TEXT}]]></content:encoded>`
const outcomes = (items: string, end = '</channel></rss>') =>
  [...feedCaptures('a.xml', new TextEncoder().encode(`<rss><channel><link>https://jisr.example/</link>${items}${end}`))].map((one) =>
    'capture' in one ? [one.place.record, one.capture.url] : [one.place.record, one.outcome, one.why],
  )

test('entries that share the address of the site are kept apart by what the feed calls them', () => {
  const link = '<link>https://jisr.example</link>'
  expect(outcomes(item('أ', `${link}<guid isPermaLink="false">41</guid>${content}`) + item('ب', `${link}${content}`))).toEqual([
    ['entry 41', undefined],
    ['entry 2', undefined],
  ])
})

test('entries without text are named one by one, with what the feed says of them', () => {
  const teaser = item('رصيف', '<link>https://jisr.example/1</link><pubDate>Sun, 11 Feb 2024</pubDate><description>رصيف جديد…</description>')
  expect(outcomes(teaser + item('', ''))).toEqual([
    ['entry 1', 'not-of-interest', 'a teaser: the entry holds the beginning of its article, not the text, “رصيف”, Sun, 11 Feb 2024'],
    ['entry 2', 'not-of-interest', 'the entry holds no text'],
  ])
})

test.each([
  ['a feed that is empty', '', '</channel></rss>', [[undefined, 'not-of-interest', 'an empty feed: it lists nothing']]],
  ['a feed that is cut off', '', '', [[undefined, 'damaged', 'the feed is cut off: its end tag </rss> is missing']]],
])('%s is named', (_, items, end, right) => {
  expect(outcomes(items, end)).toEqual(right)
})
