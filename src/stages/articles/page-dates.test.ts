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
  [
    'days of the solar Hijri calendar, by name',
    page('<div>پنجشنبه ۲۵ اسفند ۱۴۰۱</div>').replace('<html', '<html lang="fa"'),
    '2023-03-16',
    undefined,
  ],
  ['the same in numbers', page('<div>۱۴۰۱/۱۲/۲۵</div>'), '2023-03-16', undefined],
  ['a day of the lunar Hijri calendar in numbers', page('<div>1444/08/24</div>'), '2023-03-16', undefined],
  ['digits of another script', page('<div>১৬ মার্চ ২০২৩</div>').replace('<html', '<html lang="bn"'), '2023-03-16', undefined],
  [
    'the year first, with a stop',
    page('<div>2023. március 16. 10:20</div>').replace('<html', '<html lang="hu"'),
    '2023-03-16T10:20',
    undefined,
  ],
  ['numbers and stops, the year first', page('<div>2023.03.16. 10:20</div>'), '2023-03-16T10:20', undefined],
  ['the word for the year behind it', page('<div>2023 m. kovo 16 d.</div>').replace('<html', '<html lang="lt"'), '2023-03-16', undefined],
  [
    'a day with its year, and the hour of another',
    page('<div>16 March 2023 May 9</div>').replace('<html', '<html lang="en"'),
    '2023-03-16',
    undefined,
  ],
  ['a preposition written with the month', page('<div>16 במרץ 2023</div>').replace('<html', '<html lang="he"'), '2023-03-16', undefined],
  ['a month that is a number', page('<div>16 tháng 3, 2023</div>').replace('<html', '<html lang="vi"'), '2023-03-16', undefined],
  ['a year of the Buddhist calendar', page('<div>16 มีนาคม 2566</div>').replace('<html', '<html lang="th"'), '2023-03-16', undefined],
  ['a time without marks', page('', meta('article:published_time', '20230316T081500Z')), '2023-03-16T08:15:00Z', undefined],
  ['seconds since 1970', page('', meta('pubdate', '1678954500')), '2023-03-16T08:15:00Z', undefined],
  [
    'a name of another system',
    page('', meta('cms:contentPublishDate', '2023-03-16') + meta('cms:last_edited_at', '2023-03-17')),
    '2023-03-16',
    '2023-03-17',
  ],
  ['a name that tells of no publication', page('', meta('event:start_date', '2023-03-16')), undefined, undefined],
  [
    'what a script tells those who count',
    page('', '<script>dataLayer.push({"page":{"publication_date":"2023-03-16","id":7}})</script>'),
    '2023-03-16',
    undefined,
  ],
  [
    'the same in a string of an application',
    page('', String.raw`<script>self.__next_f.push([1,"{\"story\":{\"publishedAt\":\"2023-03-16T08:15:00+03:00\"}}"])</script>`),
    '2023-03-16T08:15:00+03:00',
    undefined,
  ],
  [
    'days of several pages in a script',
    page('', '<script>state={list:[{"publishedAt":"2023-03-16"},{"publishedAt":"2023-03-11"}]}</script>'),
    undefined,
    undefined,
  ],
  ['a name that JSON-LD has too', page('', '<script>var page={"datePublished":"2023-03-16"}</script>'), '2023-03-16', undefined],
  ['what an address asks for', page('<a href="/list?published_at=2023-03-16&amp;date=2023-03-16">كل الأخبار</a>'), undefined, undefined],
  [
    'a title of an abbreviation',
    page("<abbr class='published' title='2023-03-16T08:15:00+03:00'></abbr>"),
    '2023-03-16T08:15:00+03:00',
    undefined,
  ],
  ['a call with the day', page('', "<script>stats.setPublishDate('2023-03-16')</script>"), '2023-03-16', undefined],
  ['an attribute', page('<span data-published-at="1678954500"></span>'), '2023-03-16T08:15:00Z', undefined],
  ['data in an attribute', page('<div data-stats="{&quot;createDate&quot;:20230316,&quot;media&quot;:1}"></div>'), '2023-03-16', undefined],
  ['a time of a server', page('', '<script>var app={"timestamp":1678954500,"time":"2023-03-16"}</script>'), undefined, undefined],
  [
    'a day in data after the last change that the page states',
    page('', `${meta('article:modified_time', '2023-03-01')}<script>x={"publishedAt":"2023-03-16T08:15:00Z"}</script>`),
    undefined,
    '2023-03-01',
  ],
  [
    'a time in UTC, and the local day in data',
    page('', `${meta('article:published_time', '2023-03-16T01:15:00Z')}<script>x={"creationDate":"2023-03-15"}</script>`),
    '2023-03-15',
    undefined,
  ],
  [
    'a time in UTC, and a day in data that it is nowhere',
    page('', `${meta('article:published_time', '2023-03-16T13:15:00Z')}<script>x={"creationDate":"2023-03-15"}</script>`),
    '2023-03-16T13:15:00Z',
    undefined,
  ],
  [
    'a time in UTC, and its clock without a zone',
    page('', `${meta('article:published_time', '2023-03-16T01:15:00Z')}${meta('page_publish_time', '2023-03-16 01:15')}`),
    '2023-03-16T01:15:00Z',
    undefined,
  ],
])('%s', (_, html, published, updated) => {
  const article = readArticle({ id: 'd', source: 'd', media: 'html', body: html }, parseHtml(html), world)
  if ('none' in article) throw new Error(article.why)
  expect([article.published?.value, article.updated?.value]).toEqual([published, updated])
})
