import type { InputExpected, PageExpected, PageRow } from '../expectation.ts'
import { pipe } from './pipe-article.ts'

const row = (file: string, trait: string, page: PageExpected, right: InputExpected = {}): PageRow => ({
  input: `html/${file}`,
  trait,
  right: { pages: [page], ...right },
})
const noArticle = (file: string, trait: string): PageRow => ({ input: `html/${file}`, trait, right: { pages: [] } })
const AUTHOR = 'هناء الرملي'
const MINISTER = 'منصور الهاجري'
const dated = (more: PageExpected = {}): PageExpected => pipe({ byline: AUTHOR, published: '2024-02-11T08:00', ...more })
const kept = (more: PageExpected): PageExpected => ({ published: '2024-02-11T08:00', ...more })
const archived = (more: PageExpected): PageExpected => pipe({ url: 'https://marsa.example/news/101', outlet: 'marsa.example', ...more })

export const htmlRows: readonly PageRow[] = [
  row('01-ld-array.html', 'JSON-LD in an array', dated()),
  row('02-ld-graph.html', 'JSON-LD with @graph and @id', dated()),
  row('03-ld-raw-newline.html', 'JSON-LD with a raw line feed', dated()),
  row('03b-ld-trailing-comma.html', 'JSON-LD with a trailing comma', dated()),
  row('03c-ld-comment.html', 'JSON-LD in a CDATA comment', dated()),
  row('03d-ld-html-comment.html', 'JSON-LD in an HTML comment', dated()),
  row('03e-ld-unescaped-quote.html', 'JSON-LD with bare quotation marks', dated()),
  row('03f-ld-entities.html', 'JSON-LD with entities', dated()),
  row('04-ld-nested-blogpost.html', 'JSON-LD: blogPost', dated()),
  row('04b-ld-mainentity.html', 'JSON-LD: mainEntity', dated()),
  row(
    '05-ld-author-list.html',
    'several authors and an agency',
    dated({
      byline: undefined,
      bylineHolds: [AUTHOR, 'جابر الوكيل'],
      carriers: ['وكالة أنباء الريف'],
    }),
  ),
  row('05b-ld-related-first.html', 'another article stands first in JSON-LD', dated()),
  row('06-liveblog.html', 'a live blog', {
    published: '2024-02-11T10:00',
    updated: '2024-02-11T12:00',
    lacks: ['تحديث'],
    noted: ['11:50'],
    said: [
      { words: 'ناقصة', by: 'مها السالم' },
      { words: 'جاهزة', by: MINISTER },
    ],
  }),
  row('06b-liveblog-no-updates.html', 'a live blog without updates', pipe({ published: '2024-02-11T10:00' })),
  row('07-amp.html', 'AMP', dated({ url: 'https://marsa.example/news/101', lacks: ['القائمة'] })),
  row('07b-amp-cache.html', 'AMP out of a cache', dated({ outlet: 'marsa.example' })),
  row('08-page2.html', 'the second page of an article', {
    paragraphs: 3,
    said: [{ words: 'العام المقبل', by: 'الوزارة' }],
    noted: ['page=1', '/news/101"', 'part of', 'page 2'],
  }),
  row(
    '09-paywall-stub.html',
    'a stub behind a paywall',
    kept({
      paragraphs: 1,
      lacks: ['سجل الدخول', 'اشترك'],
      noted: ['paywall', 'stub', 'subscri', 'not free'],
    }),
  ),
  row(
    '09b-paywall-with-rail.html',
    'a stub with a rail',
    kept({
      paragraphs: 1,
      lacks: ['سجل الدخول', 'الخضار'],
      mostSaid: 1,
      noted: ['paywall', 'stub', 'subscri', 'not free'],
    }),
  ),
  noArticle('10-cookie-wall.html', 'a cookie wall'),
  noArticle('10b-cookie-wall-en.html', 'a cookie wall'),
  noArticle('11-soft404.html', 'a soft 404'),
  noArticle('11b-soft404-with-latest.html', 'a soft 404 with latest news'),
  noArticle('11c-captcha.html', 'a bot check'),
  row('12-wayback.html', 'a copy of an archive', archived({ published: '2024-02-11' })),
  row('12b-wayback-nodate.html', "the archive's dates", archived({ published: null })),
  row('12c-archive-today.html', 'a copy of an archive', archived({ published: '2024-02-11' })),
  row('13-multi-article.html', 'another article behind', dated({ nobody: ['سالم الطويل'] })),
  row('13b-other-first.html', 'another article in front', dated({ nobody: ['سالم الطويل'] })),
  row('14-brief-two-pars.html', 'a brief of two paragraphs', kept({ paragraphs: 2, said: [{ words: 'ورقة', by: 'مها الهاجري' }] })),
  row('14b-brief-one-line.html', 'a brief of one line', kept({ paragraphs: 1, holds: ['الآبار'] })),
  row('14c-brief-one-sentence.html', 'a brief of one sentence', kept({ paragraphs: 1, said: [{ words: 'عشر آبار', by: MINISTER }] })),
  row('14d-short-last.html', 'a short last paragraph', kept({ paragraphs: 3, holds: ['دون اتفاق'] })),
  row('14e-short-middle.html', 'a short paragraph in the middle', kept({ paragraphs: 3, holds: ['لا تراجع'] })),
  row('14f-short-last-4.html', 'a short last paragraph of five', kept({ paragraphs: 5, holds: ['دون اتفاق'] })),
  row('14g-short-last-3.html', 'a short last paragraph of four', kept({ paragraphs: 4, holds: ['دون اتفاق'] })),
  row(
    '14h-short-quote-last-3.html',
    'a short last quotation of four',
    kept({ paragraphs: 4, said: [{ words: 'الصهاريج', by: 'سلمى الداغر' }] }),
  ),
  row(
    '14i-short-quote-last-2.html',
    'a short last quotation of three',
    kept({ paragraphs: 3, said: [{ words: 'الصهاريج', by: 'سلمى الداغر' }] }),
  ),
  row('14j-brief-classless.html', 'a brief without classes', kept({ paragraphs: 2, said: [{ words: 'نتأخر', by: MINISTER }] })),
  row('15-br.html', 'paragraphs by line breaks', dated()),
  row('15b-table.html', 'an article in a table of layout', pipe({ published: '2024-02-11' })),
  row('16-body-only-in-ld.html', 'the body stands only in JSON-LD', dated()),
  row('16b-noscript.html', 'the body stands only in noscript', dated()),
  row('17-correction.html', 'a correction is kept, an invitation is not', dated({ paragraphs: 5, holds: ['تصحيح'], lacks: ['تلغرام'] })),
  row('18-inline-related.html', 'a related article inside', dated({ lacks: ['البساتين'] })),
  row('19-hidden-trap.html', 'hidden text', dated({ lacks: ['مخفية'], nobody: [MINISTER] })),
]
