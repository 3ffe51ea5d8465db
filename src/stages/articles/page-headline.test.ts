import { expect, test } from 'vitest'
import { parseHtml } from '../../captures/html-tree.ts'
import { world } from '../../pipeline/world.ts'
import { readArticle } from './index.ts'

const prose = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة. '.repeat(4)
const page = (title: string, heading: string, head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body><article>${heading}<p>${prose}</p><p>${prose}</p></article></body></html>`
const shared = (title: string): string => `<meta property="og:title" content="${title}">`
const thing = (headline: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`

test.each([
  [
    'a kicker that its markup glues to the headline',
    page(
      'ميناء الرملة رصيف جديد يستقبل السفن | أصداء',
      '<h1><span>ميناء الرملة</span>رصيف جديد يستقبل السفن</h1>',
      shared('ميناء الرملة رصيف جديد يستقبل السفن'),
    ),
    'ميناء الرملة رصيف جديد يستقبل السفن',
  ],
  [
    'a section behind a dash without spaces, where structured data give the headline alone',
    page(
      'رصيف جديد يستقبل السفن-اقتصاد',
      '<h2>السفن تنتظر</h2>',
      shared('رصيف جديد يستقبل السفن-اقتصاد') + thing('رصيف جديد يستقبل السفن'),
    ),
    'رصيف جديد يستقبل السفن',
  ],
  [
    'a word with a hyphen, whose beginning no other title gives',
    page('رحلة القاهرة-الخرطوم تعود بعد انقطاع', '<h1>رحلة القاهرة-الخرطوم تعود بعد انقطاع</h1>'),
    'رحلة القاهرة-الخرطوم تعود بعد انقطاع',
  ],
])('%s', (_, html, headline) => {
  const article = readArticle({ id: 'h', source: 'h', media: 'html', body: html }, parseHtml(html), world)
  expect('none' in article ? undefined : article.headline?.value).toBe(headline)
})
