import { expect, test } from 'vitest'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { world } from '../../../pipeline/world.ts'
import { readArticle } from '../index.ts'

const prose = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة. '.repeat(4)
const page = (under: string, head = '', behind = ''): string =>
  `<html><head><title>رصيف جديد في الميناء القديم | أصداء الساحل</title>${head}</head><body><article><h1>رصيف جديد في الميناء القديم</h1>${under}<div class="text"><p>${prose}</p><p>${prose}</p></div></article>${behind}</body></html>`
const thing = (fields: object, ...more: object[]): string =>
  [{ '@type': 'NewsArticle', headline: 'رصيف جديد في الميناء القديم', ...fields }, ...more]
    .map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`)
    .join('')

test.each<readonly [string, string, string | undefined]>([
  ['a verb before the name', page('<div>كتبت نهلة الساعدي</div>'), 'كتبت نهلة الساعدي'],
  ['a name in English', page('<div>By Sam Carter</div>'), 'Sam Carter'],
  ['a name in German, a particle in it', page('<p>Von Anna van der Berg</p>'), 'Anna van der Berg'],
  ['two names in French', page('<span>Par Jean Martin et Lise Morel</span>'), 'Jean Martin et Lise Morel'],
  ['a name in Spanish behind a colon', page('<p>Por: Marta Ruiz</p>'), 'Marta Ruiz'],
  ['a day behind the same word', page('<p>By Monday</p>'), undefined],
  ['a sentence that begins with the word', page('<p>By the old harbour</p>'), undefined],
  ['a name under the headline of another page', page('<div><h3><a href="/2">Old ships</a></h3><p>By Sam Carter</p></div>'), undefined],
  ['a verb before a desk', page('<div>كتب محرر المحليات</div>'), undefined],
  ['a class', page('<div class="author">نهلة الساعدي</div>'), 'نهلة الساعدي'],
  ['a class around an account', page('<div class="author">admin</div>'), undefined],
  ['a class around the desk', page('<div class="author">هيئة التحرير</div>'), undefined],
  ['a class around the name of the site', page('<div class="author">أصداء الساحل</div>'), undefined],
  ['a label above the name', page('<div class="author">الكاتب:</div><div>نهلة الساعدي</div>'), 'نهلة الساعدي'],
  ['a label above no name', page('<div class="author">الكاتب:</div><div>5/3/2021</div>'), undefined],
  ['a label of the last change', page('<div class="byline">آخر تحديث: 5 مارس 2021</div>'), undefined],
  ['a name and a place', page('<div>نهلة الساعدي – الرملة</div>'), 'نهلة الساعدي – الرملة'],
  ['a place and a name', page('<div>الرملة - نهلة الساعدي</div>'), 'الرملة - نهلة الساعدي'],
  [
    'an agency in a table that lays out the page beside a list of other pages',
    `<html><head><title>رصيف جديد في الميناء القديم</title></head><body><table><tr><td><b>مواضيع ساخنة</b><br><a href="/1">صيانة الطريق شمال العاصمة</a></td><td><b>رصيف جديد في الميناء القديم</b><br>وكالة أنباء الساحل<br><br>${prose}<br><br>${prose}</td></tr></table></body></html>`,
    'وكالة أنباء الساحل',
  ],
  ['a linked agency in a list of other pages', page('<div><b>مواضيع ساخنة</b><br><a href="/2">وكالة أنباء الساحل</a></div>'), undefined],
  ['two names of parts of a site', page('<div>أخبار - محليات</div>'), undefined],
  ['special to the paper', page('<div>خاص – أصداء الساحل</div>'), 'خاص – أصداء الساحل'],
  ['a photographer', page('<div class="byline">تصوير: سامر الحلو</div>'), undefined],
  ['a photographer by another name', page('<div class="author">عدسة: سامر الحلو</div>'), undefined],
  ['a photographer in English', page('<div class="author">Photo: Samer Hilu</div>'), undefined],
  ['a copyright', page('<div class="author">© وكالة الساحل / وزارة الموانئ</div>'), undefined],
  ['an archive of pictures', page('<div class="author">سامر الحلو / Getty Images</div>'), undefined],
  [
    'a credit in the figure and a byline under it',
    page('<figure><img src="a.jpg"><p>سامر الحلو / رويترز</p></figure><div class="author">نهلة الساعدي</div>'),
    'نهلة الساعدي',
  ],
  ['a name and an agency beside a picture', page('<div><img src="a.jpg"><div class="author">سامر الحلو/رويترز</div></div>'), undefined],
  [
    'the author of another page, whose headline is a link',
    page('<div><h3><a href="/2">السفن تعود إلى الرملة القديمة</a></h3><div class="author">مازن البستاني</div></div>'),
    undefined,
  ],
  [
    'the author of a comment',
    page('', '', '<div class="comments"><div class="comment-author">مازن البستاني</div><p>أحسنتم</p></div>'),
    undefined,
  ],
  ['JSON-LD: one person', page('', thing({ author: { '@type': 'Person', name: 'نهلة الساعدي' } })), 'نهلة الساعدي'],
  [
    'JSON-LD: persons and an agency',
    page(
      '',
      thing({
        author: ['نهلة الساعدي', { '@type': 'Person', name: 'مازن البستاني' }, { '@type': 'Organization', name: 'وكالة أنباء الساحل' }],
      }),
    ),
    'نهلة الساعدي، مازن البستاني، وكالة أنباء الساحل',
  ],
  ['JSON-LD: the site beside a person', page('', thing({ author: [{ name: 'أصداء الساحل' }, { name: 'نهلة الساعدي' }] })), 'نهلة الساعدي'],
  [
    'JSON-LD: a reference',
    page('', thing({ author: { '@id': '#p1' } }, { '@type': 'Person', '@id': '#p1', name: 'نهلة الساعدي' })),
    'نهلة الساعدي',
  ],
  ['JSON-LD: a reference to nothing', page('', thing({ author: { '@id': '#p1' } })), undefined],
  ['JSON-LD: an address', page('', thing({ author: 'https://asdaa.example/staff/1' })), undefined],
  ['JSON-LD: an account in other letters', page('', thing({ author: { name: 'web_asdaa' } })), undefined],
  ['JSON-LD: the desk', page('', thing({ author: { name: 'فريق التحرير' } })), undefined],
  [
    'JSON-LD of another page first',
    page(
      '',
      thing(
        { headline: 'السفن تغيب عن الرملة', url: 'https://asdaa.example/9', author: 'مازن البستاني' },
        {
          '@type': 'NewsArticle',
          headline: 'رصيف جديد في الميناء القديم',
          author: 'نهلة الساعدي',
        },
      ),
    ),
    'نهلة الساعدي',
  ],
  [
    'JSON-LD of a list of other pages alone',
    page(
      '',
      thing({
        '@type': 'ItemList',
        headline: undefined,
        itemListElement: [
          { '@type': 'NewsArticle', headline: 'السفن تغيب عن الرملة', author: 'مازن البستاني' },
          { '@type': 'NewsArticle', headline: 'مطر في الجبال', author: 'سامر الحلو' },
        ],
      }),
    ),
    undefined,
  ],
  ['a meta element', page('', '<meta name="author" content="نهلة الساعدي">'), 'نهلة الساعدي'],
  ['a meta element with the name of the site', page('', '<meta name="author" content="أصداء الساحل">'), undefined],
  ['a meta element with who built the site', page('', '<meta name="author" content="شركة المدى للبرمجيات">'), undefined],
  ['a meta element with an address', page('', '<meta property="article:author" content="https://social.example/asdaa">'), undefined],
  [
    'broken JSON-LD',
    page('', '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"نهلة الساعدي"},"x":[}]</script>'),
    'نهلة الساعدي',
  ],
])('%s', (_, html, byline) => {
  const article = readArticle({ id: 'b', source: 'b', media: 'html', body: html }, parseHtml(html), world)
  expect('none' in article ? article.why : article.byline?.value).toBe(byline)
})
