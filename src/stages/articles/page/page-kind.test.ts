import { describe, expect, it, test } from 'vitest'
import { everyRowIsUsed } from '../../../../test/each-row.ts'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { pageWords } from '../../../knowledge/page-words/index.ts'
import { type PageWordsCase, pageWordsCases } from '../../../knowledge/page-words/page-words.cases.ts'
import type { PageWords } from '../../../model/page-words.ts'
import { world } from '../../../pipeline/world.ts'
import { readArticle } from '../index.ts'
import { pageMetadata } from '../metadata/page-metadata.ts'
import { namedPage } from './page-kind.ts'
import { pageLines } from './page-lines.ts'

const { titles, lines, aroundCode } = pageWords
const kindsOnly = { titles, lines, aroundCode }
const listed = pageWordsCases.filter(({ list }) => list in kindsOnly)

function kindOf({ title, line }: PageWordsCase, part: Pick<PageWords, 'titles' | 'lines' | 'aroundCode'>): string | undefined {
  const tree = parseHtml(`<title>${title}</title><p>${line}</p><p>${line}</p>`)
  return namedPage(
    { lines: pageLines(tree).lines, body: [], metadata: pageMetadata(tree) },
    { ...world, pageWords: { ...pageWords, ...part } },
  )?.kind
}

describe('words of pages that are no articles', () => {
  it.each(listed.map((one) => [one.row, one.title, one] as const))('%s: %s', (_row, _title, one) => {
    expect(kindOf(one, kindsOnly)).toBe(one.is)
  })
  everyRowIsUsed({ part: kindsOnly, cases: listed, read: kindOf, isNegative: ({ is }) => is === undefined })
})

const prose = (n: number): string =>
  `<p>${'أعلنت بلدية الوادي إغلاق الطريق الساحلي أسبوعا. وقالت إن الأعمال تشمل تبديل الأنابيب، وإن المرور سيحول إلى الطريق القديم. '.repeat(n)}</p>`
const page = (title: string, body: string, head = '') =>
  `<html><head><title>${title} | بريد الوادي</title>${head}</head><body>${body}</body></html>`
const dated = '<meta property="article:published_time" content="2023-10-04T09:00:00+02:00">'
const latest = `<h2>أهم ما نشر اليوم</h2>${prose(2)}${prose(2)}`

test.each([
  ['an error with the latest news under it', page('عذراً! خطأ 404', `<h1>404</h1><p>لا شيء هنا.</p>${latest}`), 'not-found'],
  ['an error in a language without a row, by its number', page('404', `<h1>404</h1><p>Tidak ada.</p>${latest}`), 'not-found'],
  ['an error that only its first line tells', page('بريد الوادي', `<p>نأسف، الصفحة التي طلبتها غير موجودة.</p>${latest}`), 'not-found'],
  ['an article about such pages', page('لماذا نرى خطأ 404؟', `<h1>لماذا نرى خطأ 404؟</h1>${prose(3)}`), undefined],
  ['an article called so, with its day', page('الصفحة غير موجودة', `<h1>الصفحة غير موجودة</h1>${prose(3)}`, dated), undefined],
  [
    'a check for robots in words without a row, by its script',
    page('…', `<p>Bir saniye.</p><script>window._cf_chl_opt={cvId:'3'}</script>`),
    'bot-check',
  ],
  [
    'an article of a site that checks for robots',
    page('طريق مغلق', `${prose(8)}<script>window._cf_chl_opt={cvId:'3'}</script>`),
    undefined,
  ],
  [
    'a choice of cookies over nothing',
    page(
      'طريق مغلق',
      '<div class="box"><h2>نحترم خصوصيتك</h2><p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لقياس الأداء.</p><p>يمكنك تغيير خياراتك في صفحة سياسة الخصوصية متى شئت.</p><button>موافق</button></div>',
    ),
    'cookie-wall',
  ],
  [
    'an article about cookies',
    page(
      'قانون جديد',
      `<h1>قانون جديد للخصوصية</h1>${prose(3)}<p>ويقول القانون إن على المواقع أن تسأل قبل حفظ ملفات تعريف الارتباط.</p>${prose(2)}`,
    ),
    undefined,
  ],
  [
    'a form to log in',
    page('بريد الوادي', '<h1>تسجيل الدخول</h1><p>أدخل بريدك وكلمة المرور.</p><form><input><input type="password"></form>'),
    'log-in',
  ],
  ['an article under a call to log in', page('طريق مغلق', `${prose(3)}<p>هل لديك حساب؟ سجل الدخول.</p>`), undefined],
  ['a page that wants scripts', page('بريد الوادي', '<p>You need to enable JavaScript to run this app.</p>'), 'needs-scripts'],
  ['a page of nothing', page('بريد الوادي', '<p>أهلا</p>'), undefined],
])('%s', (_, html, kind) => {
  const read = readArticle({ id: 'k', source: 'k', media: 'html', body: html }, parseHtml(html), world)
  expect('none' in read ? read.kind : undefined).toBe(kind)
  if (kind) expect(read).toMatchObject({ none: true })
})

test('a copied text of an error is none', () => {
  const read = readArticle(
    { id: 't', source: 't', media: 'text', body: 'الصفحة غير موجودة\nنأسف، لم نجد هذه الصفحة في موقعنا، وربما نقلت أو حذفت.' },
    undefined,
    world,
  )
  expect(read).toMatchObject({ none: true, kind: 'not-found' })
})
