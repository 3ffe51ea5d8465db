import { expect, test } from 'vitest'
import { world } from '../../../pipeline/world.ts'
import { readArticle } from '../index.ts'

const sentences = [
  'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة.',
  'وأضاف المدير أن الرصيف يتسع لأربع سفن في وقت واحد، وأن الرافعات الجديدة وصلت قبل شهر.',
  'وبحسب نقابة العمال، فإن مئة وعشرين عاملا التحقوا بالميناء منذ بداية العام.',
]
const title = 'رصيف جديد في ميناء المدينة'
const links = ['بدء توزيع البذور على المزارعين', 'ارتفاع أسعار الخضار في الأسواق', 'وفاة الشاعر أنيس المالح']

test.each([
  ['an article and no more', [title, ...sentences]],
  ['a list of headlines behind it', [title, ...sentences, 'آخر الأخبار', ...links]],
  ['a day and the headline again', [title, 'الثلاثاء 14 مارس 2023', title, ...sentences, '14 مارس 2023']],
  ['a reporter and a day', [title, 'كتب: سليم الناعم', 'الثلاثاء 14 آذار 2023', ...sentences]],
  ['sections before and labels behind', ['الرئيسية', 'محليات', 'رياضة', title, ...sentences, 'طباعة', 'من نحن', 'اتصل بنا']],
])('the body of a copied text: %s', (_, lines) => {
  const article = readArticle({ id: 't', source: 't', media: 'text', body: lines.join('\n\n') }, undefined, world)
  if ('none' in article) throw new Error(article.why)
  expect(article.text.split('\n')).toEqual(sentences)
  expect(article.headline?.value).toBe(title)
})

test.each([['المصدر: رويترز'], ['المصدر: وكالات'], ['النهر + وكالات'], ['رويترز'], ['صدى الشمال / رويترز']])(
  '%s at the end is a credit of the article',
  (credit) => {
    const article = readArticle({ id: 't', source: 't', media: 'text', body: [title, ...sentences, credit].join('\n') }, undefined, world)
    if ('none' in article) throw new Error(article.why)
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'credit'])
  },
)

test.each(['المصدر: أهالي الحي', 'النهر + صور'])('%s at the end is none', (line) => {
  const article = readArticle({ id: 't', source: 't', media: 'text', body: [title, ...sentences, line].join('\n') }, undefined, world)
  if ('none' in article) throw new Error(article.why)
  expect(article.blocks.filter(({ kind }) => kind === 'credit')).toEqual([])
})
