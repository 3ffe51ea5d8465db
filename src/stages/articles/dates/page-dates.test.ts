import { expect, test } from 'vitest'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { world } from '../../../pipeline/world.ts'
import { readArticle } from '../index.ts'

const prose = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة. '.repeat(4)
const page = (around: string, head = ''): string =>
  `<html><head>${head}</head><body><article><h1>رصيف جديد في الميناء القديم</h1>${around}<p>${prose}</p><p>${prose}</p></article></body></html>`
const thing = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`
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
  ['a day that is still to come, printed', page('<div>11 فبراير 2094</div>'), undefined, undefined],
  ['a year of two figures', page('<div>11-02-24</div>'), '2024-02-11', undefined],
  ['the same behind a label', page('<div>نشر في: 05.03.21</div>'), '2021-03-05', undefined],
  [
    'month first where the second can be none, with a year of two figures',
    page('<div>02-13-24 10:15</div>'),
    '2024-02-13T10:15',
    undefined,
  ],
  ['three numbers that are no day', page('<div>41-02-24</div>'), undefined, undefined],
  ['a score', page('<div>3-1-24</div>'), undefined, undefined],
  ['a month and its year', page('<div>فبراير 2024</div>'), '2024-02', undefined],
  ['a month and its year beside a day', page('<div>فبراير 2024</div><div>11/2/2024</div>'), '2024-02-11', undefined],
  ['a month and its year in other words', page('<div>أرشيف فبراير 2024</div>'), undefined, undefined],
  ['a Turkish month on a page in Arabic', page('<div>11 Şubat 2024</div>').replace('<html', '<html lang="ar"'), '2024-02-11', undefined],
  ['a French month on a page in Arabic', page('<div>11 février 2024</div>').replace('<html', '<html lang="ar"'), '2024-02-11', undefined],
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
  ['digits of Arabic in JSON-LD', page('', thing({ datePublished: '٢٠٢٣-٠٣-١٦T٠٨:١٥:٠٠+٠٣:٠٠' })), '2023-03-16T08:15:00+03:00', undefined],
  ['digits of Persian in a meta element', page('', meta('article:published_time', '۲۰۲۳-۰۳-۱۶')), '2023-03-16', undefined],
  ['a list of one day in JSON-LD', page('', thing({ datePublished: ['2023-03-16'] })), '2023-03-16', undefined],
  ['an empty list in JSON-LD', page('', thing({ datePublished: [] })), undefined, undefined],
  ['a typed value in JSON-LD', page('', thing({ datePublished: { '@type': 'Date', '@value': '2023-03-16' } })), '2023-03-16', undefined],
  ['a number in JSON-LD', page('', thing({ datePublished: 1678954500 })), '2023-03-16T08:15:00Z', undefined],
  [
    'the beginning of counting, and a printed day',
    page('<div>16/3/2023</div>', thing({ datePublished: '1970-01-01T00:00:00Z' })),
    '2023-03-16',
    undefined,
  ],
  [
    'the same west of Greenwich',
    page('<div>16/3/2023</div>', meta('article:published_time', '1969-12-31T19:00:00-05:00')),
    '2023-03-16',
    undefined,
  ],
  ['the same alone', page('', thing({ datePublished: '1970-01-01T00:00:00Z' })), undefined, undefined],
  ['the year one', page('<div>16/3/2023</div>', thing({ datePublished: '0001-01-01T00:00:00' })), '2023-03-16', undefined],
  ['a year to come, and a printed day', page('<div>16/3/2023</div>', thing({ datePublished: '2034-03-16' })), '2023-03-16', undefined],
  [
    'a later year, printed and in metadata',
    page('<div>16/3/2023</div><div>نشر 20/3/2025</div>', thing({ datePublished: '2025-03-20' })),
    '2025-03-20',
    undefined,
  ],
  [
    'a day of JSON-LD alone against a meta element and a printed line',
    page('<div>16/3/2023</div>', thing({ datePublished: '2022-09-01' }) + meta('article:published_time', '2023-03-16')),
    '2023-03-16',
    undefined,
  ],
  [
    'the same where that is the day of the last change',
    page(
      '<div>16/3/2023</div>',
      thing({ datePublished: '2022-09-01', dateModified: '2023-03-16' }) + meta('article:published_time', '2023-03-16'),
    ),
    '2022-09-01',
    '2023-03-16',
  ],
  ['the half of the day in metadata', page('', meta('article:published_time', '2023-03-16 09:15:00 PM')), '2023-03-16T21:15:00', undefined],
  ['midnight so', page('', meta('article:published_time', '2023-03-16 12:15 AM')), '2023-03-16T00:15', undefined],
  [
    'the name of a zone there',
    page('', meta('article:published_time', '2023-03-16T08:15:00+03:00[Asia/Riyadh]')),
    '2023-03-16T08:15:00+03:00',
    undefined,
  ],
  [
    'seconds of one figure',
    page('<div>17/3/2023 00:36</div>', thing({ datePublished: '2023-03-16T22:36:0Z' })),
    '2023-03-17T00:36',
    undefined,
  ],
  ['seconds of one figure alone', page('', thing({ datePublished: '2023-03-16T22:36:0Z' })), '2023-03-16T22:36:00Z', undefined],
  ['seconds that do not exist', page('', thing({ datePublished: '2023-03-16T22:36:75Z' })), '2023-03-16T22:36Z', undefined],
  ['an hour that does not exist', page('', thing({ datePublished: '2023-03-16T25:36:00Z' })), undefined, undefined],
  ['a day that does not exist', page('', thing({ datePublished: '2023-02-30T22:36:00Z' })), undefined, undefined],
  ['a printed zone', page('<div>١٦ مارس ٢٠٢٣ - ٠٨:٣٠ م بتوقيت مكة المكرمة</div>'), '2023-03-16T20:30+03:00', undefined],
  ['a printed zone of Greenwich', page('<div>16 مارس 2023 | 20:30 غرينتش</div>'), '2023-03-16T20:30Z', undefined],
  ['a printed zone in Latin letters', page('<div>16 March 2023 20:30 EST</div>'), '2023-03-16T20:30-05:00', undefined],
  ['a printed zone whose clocks are put forward', page('<div>16 مارس 2023 20:30 بتوقيت القاهرة</div>'), '2023-03-16T20:30', undefined],
  ['a month with a number in its name', page('<div>15 كانون 2 2023</div>'), '2023-01-15', undefined],
  ['the same joined', page('<div>3 تشرين2 2023</div>'), '2023-11-03', undefined],
  ['the same with the day behind it, which may be either number', page('<div>كانون 2 15، 2023</div>'), undefined, undefined],
  ['spaces lost around a month', page('<div>16مارس2023</div>'), '2023-03-16', undefined],
  ['lengthened lines for dashes', page('<div>16ـ3ـ2023</div>'), '2023-03-16', undefined],
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
