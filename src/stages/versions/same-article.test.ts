import { expect, test } from 'vitest'
import { plainArticle, stated } from '../../../test/plain-article.ts'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import type { Article } from '../../model/article.ts'
import { sameArticle } from './same-article.ts'

const TEXT = ['انهار سقف المدرسة القديمة في البلدة.', 'نقل سبعة تلاميذ إلى المستشفى.', 'بدأت البلدية ترميم المدارس قبل عام.']
const reading = (lines: readonly string[], more: Partial<Article> = {}) => ({
  article: plainArticle(lines.join('\n'), { headline: stated('انهيار سقف مدرسة'), ...more }),
  statements: [],
  carriers: [],
})
const box = (text: string): Article['furniture'][number] => ({ kind: 'newsletter', text, rule: 'test' })

test.each<[name: string, was: ReturnType<typeof reading>, is: ReturnType<typeof reading>]>([
  ['an advertisement in between', reading(TEXT), reading([TEXT[0]!, 'إعلان', TEXT[1]!, TEXT[2]!])],
  ['a counter', reading([...TEXT, 'عدد القراء 120']), reading([...TEXT, 'عدد القراء 431'])],
  ['headlines of a rail', reading([...TEXT, 'افتتاح سوق الجملة']), reading([...TEXT, 'قطار الساحل يعود', 'أمطار في الوادي'])],
  [
    'a line that the other capture has outside of its body',
    reading([...TEXT, 'اشترك في نشرتنا ليصلك أهم الأخبار كل صباح.']),
    reading(TEXT, { furniture: [box('اشترك في نشرتنا ليصلك أهم الأخبار كل صباح.')] }),
  ],
  ['spaces', reading(TEXT), reading(TEXT.map((line) => line.replaceAll(' ', '  ')))],
  ['a byline that stands in the other body', reading(TEXT, { byline: stated('سامر المرادي') }), reading(['سامر المرادي', ...TEXT])],
])('one article: %s', (_, was, is) => {
  expect(sameArticle(was, is, arabic)).toBe(true)
  expect(sameArticle(is, was, arabic)).toBe(true)
})

test.each<[name: string, was: ReturnType<typeof reading>, is: ReturnType<typeof reading>]>([
  ['another number', reading(TEXT), reading([TEXT[0]!, TEXT[1]!.replace('سبعة', 'تسعة'), TEXT[2]!])],
  ['quotation marks', reading(TEXT), reading([TEXT[0]!, TEXT[1]!.replace('سبعة تلاميذ', '«سبعة تلاميذ»'), TEXT[2]!])],
  ['a sentence more', reading(TEXT), reading([...TEXT, 'لم تسجل إصابات خطيرة.'])],
  ['a paragraph less', reading(TEXT), reading(TEXT.slice(0, 2))],
  ['paragraphs in another order', reading(TEXT), reading([TEXT[0]!, TEXT[2]!, TEXT[1]!])],
  ['another headline', reading(TEXT), reading(TEXT, { headline: stated('انهيار سقف مدرستين') })],
  ['a byline that went', reading(TEXT, { byline: stated('سامر المرادي') }), reading(TEXT)],
  ['another byline', reading(TEXT, { byline: stated('سامر المرادي') }), reading(TEXT, { byline: stated('هدى المرادي') })],
  ['nothing in common', reading(['أمطار']), reading(['رياح'])],
])('two versions: %s', (_, was, is) => {
  expect(sameArticle(was, is, arabic)).toBe(false)
  expect(sameArticle(is, was, arabic)).toBe(false)
})

test('a block that has nothing to do with its page is none of the article, unless it was edited', () => {
  const call = 'ادعم الصحافة المستقلة باشتراك شهري تلغيه متى شئت.'
  const toll = 'أصيب سبعة من المارة.'
  const blockOf = ({ article }: ReturnType<typeof reading>) => [article.blocks.at(-1)!.span]
  const [was, is] = [reading(TEXT), reading([...TEXT, call])]
  expect(sameArticle(was, is, arabic, { older: [], newer: blockOf(is) })).toBe(true)
  const [seven, nine] = [reading([...TEXT, toll]), reading([...TEXT, toll.replace('سبعة', 'تسعة')])]
  expect(sameArticle(seven, nine, arabic, { older: blockOf(seven), newer: blockOf(nine) })).toBe(false)
})
