import { describe, expect, test } from 'vitest'
import { bytesCaptures } from '../read-captures.ts'
import { exportedArticle } from './json-articles.ts'

const TEXT = 'قال مدير الميناء سامي النوري إن الرصيف الجديد سيفتح مطلع الشهر المقبل بعد انتهاء التجارب عليه كلها.'
const PAGE = `<p>${TEXT}</p><p>${TEXT}</p>`

async function outcomes(bytes: string | Uint8Array, name = 'a.json'): Promise<string[]> {
  const found: string[] = []
  async function* whole() {
    yield typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  }
  for await (const one of bytesCaptures(name, whole())) {
    if (!('capture' in one)) found.push(`${one.place.record ?? one.place.type}: ${one.outcome}: ${one.why}`)
    else if ('fields' in one.capture) {
      const { title, url, byline, published, outletName } = one.capture.fields
      found.push([one.place.record, title, url, byline, published, outletName].map((part) => part ?? '-').join(' '))
    } else found.push(`${one.place.record ?? one.place.type} page ${one.capture.url ?? '-'}`)
  }
  return found
}
const pretty = (value: unknown) => JSON.stringify(value, null, 2)
const article = { title: 'رصيف', url: 'https://jisr.example/1', text: TEXT }

test.each<[string, string | Uint8Array, string[]]>([
  ['an object over several lines', pretty(article), ['item 1 رصيف https://jisr.example/1 - - -']],
  ['an array', pretty([article, article]), ['item 1 رصيف https://jisr.example/1 - - -', 'item 2 رصيف https://jisr.example/1 - - -']],
  ['an array on one line', JSON.stringify([article]), ['item 1 رصيف https://jisr.example/1 - - -']],
  [
    'objects one behind another',
    `${pretty(article)}\n${pretty({ ...article, title: 'ميناء' })}`,
    ['item 1 رصيف https://jisr.example/1 - - -', 'item 2 ميناء https://jisr.example/1 - - -'],
  ],
  [
    'lines',
    `${JSON.stringify(article)}\n${JSON.stringify(article)}\n`,
    ['line 1 رصيف https://jisr.example/1 - - -', 'line 2 رصيف https://jisr.example/1 - - -'],
  ],
  [
    'lines of which the first is broken',
    `{"title": "x", \n${JSON.stringify(article)}\n${JSON.stringify(article)}\n`,
    ['line 1: damaged: not valid JSON', 'line 2 رصيف https://jisr.example/1 - - -', 'line 3 رصيف https://jisr.example/1 - - -'],
  ],
  ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(article)}\n`, 'utf16le'), ['line 1 رصيف https://jisr.example/1 - - -']],
  [
    'an array that is cut off',
    pretty([article, article]).slice(0, -40),
    ['item 1 رصيف https://jisr.example/1 - - -', 'item 2: damaged: the JSON is cut off inside this object'],
  ],
  [
    'a list in the answer of an interface',
    pretty({
      status: 'ok',
      articles: [
        {
          source: { id: null, name: 'الجسر' },
          author: 'ليلى حداد',
          title: 'رصيف',
          url: 'https://jisr.example/1',
          publishedAt: '2024-02-11T08:00:00Z',
          content: TEXT,
        },
      ],
    }),
    ['item 1 رصيف https://jisr.example/1 ليلى حداد 2024-02-11T08:00:00Z الجسر'],
  ],
  [
    'a text of which the interface gives the beginning',
    pretty({ articles: [{ title: 'رصيف', content: `${TEXT}… [+2345 chars]` }] }),
    ['file: not-of-interest: JSON without an article: no article: of its fields (articles) none holds a text'],
  ],
  [
    'an export of a weblog',
    pretty([
      {
        id: 7,
        date: '2024-02-11T08:00:00',
        link: 'https://jisr.example/7',
        title: { rendered: 'رصيف' },
        content: { rendered: PAGE },
        author: 3,
      },
    ]),
    ['item 1 page https://jisr.example/7'],
  ],
  [
    'an export of a crawler',
    pretty({
      authors: ['ليلى حداد', 'هدى سعد'],
      date_publish: '2024-02-11 08:00:00',
      maintext: TEXT,
      title: 'رصيف',
      url: 'https://jisr.example/1',
    }),
    ['item 1 رصيف https://jisr.example/1 ليلى حداد, هدى سعد 2024-02-11 08:00:00 -'],
  ],
  ['the source of a search engine', pretty({ hits: { hits: [{ _source: article }] } }), ['item 1 رصيف https://jisr.example/1 - - -']],
  [
    'schema.org',
    pretty({
      '@type': 'NewsArticle',
      headline: 'رصيف',
      articleBody: TEXT,
      author: { '@type': 'Person', name: 'ليلى حداد' },
      datePublished: '2024-02-11',
    }),
    ['item 1 رصيف - ليلى حداد 2024-02-11 -'],
  ],
  [
    'a feed',
    pretty({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', url: 'https://jisr.example/1', content_html: PAGE }] }),
    ['entry 1 page https://jisr.example/1'],
  ],
  [
    'a feed on one line',
    JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', url: 'https://jisr.example/1', content_html: PAGE }] }),
    ['entry 1 page https://jisr.example/1'],
  ],
  [
    'settings',
    pretty({ compilerOptions: { strict: true }, files: ['a', 'b'] }),
    ['file: not-of-interest: JSON without an article: no article: of its fields (compilerOptions, files) none holds a text'],
  ],
  [
    'thousands of objects without a text',
    pretty(Array.from({ length: 3000 }, (_, id) => ({ id }))),
    ['file: not-of-interest: JSON without an article in 3000 objects; the first: no article: of its fields (id) none holds a text'],
  ],
  ['an object that is broken', '{\n  "title": "x",\n  oops\n}\n', ['file: damaged: JSON: not valid JSON']],
])('%s', async (_, bytes, right) => {
  expect(await outcomes(bytes)).toEqual(right)
})

describe('hostile JSON ends', () => {
  test.each([
    ['nesting', `[${'{"a":['.repeat(300_000)}`],
    ['an array of arrays', `[{}${'['.repeat(500_000)}`],
    ['strings without an end', `[{"a":"${'\\"'.repeat(500_000)}`],
    ['lists in lists of an export', `[${'{"data":'.repeat(1000)}{}${'}'.repeat(1000)}]`],
  ])('%s', async (_, text) => {
    expect((await outcomes(text)).length).toBeLessThanOrEqual(2)
  })
})

test('an opening bracket begins a text', async () => {
  expect(await outcomes(`[رويترز] ${TEXT}\n${TEXT}`, 'a.txt')).toEqual(['file page -'])
})

test('a title in which a site wrote references and markup is plain', () => {
  const read = exportedArticle({ title: { rendered: 'رصيف &#8220;الرملة&#8221; <em>يفتح</em> &amp; يعمل' }, content: TEXT })
  expect(typeof read === 'object' && read.entry.title).toBe('رصيف “الرملة” يفتح & يعمل')
})
