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
  [
    'a time that is that of the last change, and one labelled day far from it',
    page('', meta('article:published_time', '2021-06-05T10:20:30Z') + meta('article:modified_time', '2021-06-05T10:20:30Z')).replace(
      '</article>',
      `${`<p>${prose}</p>`.repeat(9)}<div>تاريخ النشر: 1/3/2021</div><p>ع</p></article>`,
    ),
    '2021-03-01',
    '2021-06-05T10:20:30Z',
  ],
  [
    'the same, and labels of several days in a list of other pages',
    page('', meta('article:published_time', '2021-06-05T10:20:30Z') + meta('article:modified_time', '2021-06-05T10:20:30Z')).replace(
      '</article>',
      `</article>${'<p>خبر آخر عن البلدة</p>'.repeat(9)}<div>تاريخ النشر: 1/3/2021</div><div>تاريخ النشر: 2/3/2021</div>`,
    ),
    '2021-06-05T10:20:30Z',
    '2021-06-05T10:20:30Z',
  ],
  [
    'a day above the headline that its markup calls one, and a day behind the body',
    page('').replace('<h1>', '<div class="post-date">5/3/2021</div><h1>').replace('</article>', '<div>7/9/2021</div></article>'),
    '2021-03-05',
    undefined,
  ],
  [
    'a day above the headline that may be that of the visit',
    page('').replace('<h1>', '<div>5/3/2021</div><h1>').replace('</article>', '<div>7/9/2021</div></article>'),
    '2021-09-07',
    undefined,
  ],
])('%s', (_, html, published, updated) => {
  const article = readArticle({ id: 'd', source: 'd', media: 'html', body: html }, parseHtml(html), world)
  if ('none' in article) throw new Error(article.why)
  expect([article.published?.value, article.updated?.value]).toEqual([published, updated])
})
