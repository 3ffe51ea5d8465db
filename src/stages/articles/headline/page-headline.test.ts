import { expect, test } from 'vitest'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { world } from '../../../pipeline/world.ts'
import { readArticle } from '../index.ts'

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
  [
    'a heading on the way to the page, which names it for search engines',
    page(
      'الرملة: رصيف جديد بعد سنوات من الانتظار',
      '<nav class="breadcrumb"><a href="/">الرئيسية</a><h1>الرملة: رصيف جديد بعد سنوات من الانتظار</h1></nav><h2>رصيف يستقبل السفن بعد طول انتظار</h2>',
      thing('السفن تعود إلى الرملة'),
    ),
    'السفن تعود إلى الرملة',
  ],
  [
    'the same without structured data',
    page(
      'الرملة: رصيف جديد بعد سنوات من الانتظار',
      '<nav class="breadcrumb"><a href="/">الرئيسية</a><h1>الرملة: رصيف جديد بعد سنوات من الانتظار</h1></nav>',
    ),
    'الرملة: رصيف جديد بعد سنوات من الانتظار',
  ],
  [
    'a heading inside the article that is nearer to the title than the one above it',
    page(
      'كم يكلف الرصيف الجديد؟',
      `<h1>السفن تعود إلى ميناء الرملة القديم</h1><p>${prose}</p><p>${prose}</p><h2>كم يكلف هذا الرصيف الجديد؟</h2>`,
    ),
    'السفن تعود إلى ميناء الرملة القديم',
  ],
  [
    'a title that is shared with the name of the site behind a bar, and is printed nowhere',
    page('رصيف جديد يستقبل السفن | أصداء الساحل', '', shared('رصيف جديد يستقبل السفن | أصداء الساحل')),
    'رصيف جديد يستقبل السفن',
  ],
  [
    'a name of the site as long as the headline, which the address is made of',
    page(
      'Harbour reopens today | Sahelnews Coastal Magazine',
      '',
      `${shared('Harbour reopens today | Sahelnews Coastal Magazine')}<link rel="canonical" href="https://sahelnews.example/1">`,
    ),
    'Harbour reopens today',
  ],
  [
    'a headline that begins with a word of the address',
    page(
      'Sahelnews hires ten reporters | Coast Press',
      '',
      `${shared('Sahelnews hires ten reporters | Coast Press')}<link rel="canonical" href="https://sahelnews.example/1">`,
    ),
    'Sahelnews hires ten reporters',
  ],
  [
    'markup and references in structured data',
    page('أصداء', '', thing('&quot;رصيف جديد&quot; في <b>ميناء</b> الرملة &#8211; القديم')),
    '"رصيف جديد" في ميناء الرملة – القديم',
  ],
  [
    'a title that is the site alone, and a small heading above the body',
    page('أصداء الساحل - طباعة', '<h3>السفن تعود إلى ميناء الرملة القديم</h3>'),
    'السفن تعود إلى ميناء الرملة القديم',
  ],
  [
    'a kicker glued to the headline by markup, which the title does not say',
    page('السفن تعود إلى ميناء الرملة', '<h1><span class="a">مشاريع المدينة</span><span class="b">السفن تعود إلى ميناء الرملة</span></h1>'),
    'السفن تعود إلى ميناء الرملة',
  ],
  [
    'a kicker that its class names, in a heading that no title says',
    page('أصداء الساحل', '<h1><span class="article-kicker">مشاريع المدينة</span><span>السفن تعود إلى ميناء الرملة</span></h1>'),
    'السفن تعود إلى ميناء الرملة',
  ],
  [
    'a heading that is all of such a class',
    page('أصداء الساحل', '<h1><span class="section-label">السفن تعود إلى ميناء الرملة</span></h1>'),
    'السفن تعود إلى ميناء الرملة',
  ],
  ['a short title, and a heading that has one of its words', page('عودة السفن', '<h3>السفن التي غابت عن ميناء الرملة</h3>'), 'عودة السفن'],
])('%s', (_, html, headline) => {
  const article = readArticle({ id: 'h', source: 'h', media: 'html', body: html }, parseHtml(html), world)
  expect('none' in article ? undefined : article.headline?.value).toBe(headline)
})
