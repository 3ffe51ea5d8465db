import { expect, test } from 'vitest'
import { parseHtml } from '../../captures/html-tree.ts'
import { world } from '../../pipeline/world.ts'
import { readArticle } from './index.ts'

const prose = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة. '.repeat(4)
const page = (around: string, head = ''): string =>
  `<html><head>${head}</head><body><article><h1>رصيف جديد في الميناء القديم</h1>${around}<p>${prose}</p><p>${prose}</p></article></body></html>`
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

test.each([
  ['signs of eastern Asia', page('<div>2021年3月5日</div>'), '2021-03-05', undefined],
  ['month first where the second number is no month', page('<div>3/25/2021</div>'), '2021-03-25', undefined],
  ['day first where both can be months', page('<div>3/5/2021</div>'), '2021-05-03', undefined],
  ['no month at all', page('<div>13/25/2021</div>'), undefined, undefined],
  ['a label on the line above', page('<div>آخر تحديث</div><div>5/3/2021</div>'), undefined, '2021-03-05'],
  ['a line above that is no label', page('<div>تحديث الميناء</div><div>5/3/2021</div>'), '2021-03-05', undefined],
  [
    'a month of another language than the page says',
    page('<div>5 septembrie 2021</div>').replace('<html', '<html lang="en"'),
    '2021-09-05',
    undefined,
  ],
  [
    'a time of publication that is that of the last change',
    page(
      '<time datetime="2021-03-01">1/3/2021</time>',
      meta('article:published_time', '2021-06-05T10:20:30Z') + meta('article:modified_time', '2021-06-05T10:20:30Z'),
    ),
    '2021-03-01',
    '2021-06-05T10:20:30Z',
  ],
  [
    'a time of publication before the last change',
    page(
      '<time datetime="2021-03-01">1/3/2021</time>',
      meta('article:published_time', '2021-06-04T10:20:30+03:00') + meta('article:modified_time', '2021-06-05T10:20:30+03:00'),
    ),
    '2021-06-04T10:20:30+03:00',
    '2021-06-05T10:20:30+03:00',
  ],
])('%s', (_, html, published, updated) => {
  const article = readArticle({ id: 'd', source: 'd', media: 'html', body: html }, parseHtml(html), world)
  if ('none' in article) throw new Error(article.why)
  expect([article.published?.value, article.updated?.value]).toEqual([published, updated])
})
