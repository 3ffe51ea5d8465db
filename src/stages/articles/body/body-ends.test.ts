import { expect, test } from 'vitest'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { world } from '../../../pipeline/world.ts'
import { readArticle } from '../index.ts'

const lines = [
  'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة.',
  'وأضاف المدير أن الرافعات الجديدة وصلت قبل شهر، وأن الرصيف يتسع لأربع سفن في وقت واحد.',
  'وأوضح أن مئة وعشرين عاملا التحقوا بالميناء منذ بداية العام، وأن العدد سيزداد بعد الصيف.',
  'ويقع الميناء في شمال المدينة، وكان قد أغلق سنتين بعد عاصفة ضربت أرصفته القديمة كلها.',
]
const printed = (of: readonly string[]): string => of.map((text) => `<p>${text}</p>`).join('')
const page = (body: string): string =>
  `<html><head><title>رصيف جديد في الميناء القديم</title></head><body><article><h1>رصيف جديد في الميناء القديم</h1>${body}</article></body></html>`
const offer = '<div><h3>تابع القراءة باشتراك</h3><p>اختر الباقة التي تناسبك من باقات الصحيفة.</p></div>'

test.each([
  ['a beginning that is printed again behind an offer', `${printed(lines.slice(0, 2))}${offer}${printed(lines)}`, lines],
  [
    'the same with an offer that its markup names',
    `${printed(lines.slice(0, 1))}<div class="paywall"><p>Join us.</p></div>${printed(lines)}`,
    lines,
  ],
  ['an author who says it twice', printed([...lines, lines[0]!, lines[2]!]), [...lines, lines[0]!, lines[2]!]],
  [
    'an offer in an article that is printed once',
    `${printed(lines.slice(0, 2))}<p>تابع القراءة باشتراك</p>${printed(lines.slice(2))}`,
    lines,
  ],
  [
    'a first line that comes again after more than that, with an offer between',
    `${printed(lines)}${offer}${printed([lines[0]!])}`,
    [...lines, lines[0]!],
  ],
  [
    'a short link between paragraphs',
    `${printed(lines.slice(0, 2))}<p><a href="/news/5">سوق البلدة</a></p>${printed(lines.slice(2))}`,
    lines,
  ],
  [
    'a linked sentence between paragraphs',
    `${printed(lines.slice(0, 2))}<p><a href="/news/5">اقترب موعد الافتتاح.</a></p>${printed(lines.slice(2))}`,
    [...lines.slice(0, 2), 'اقترب موعد الافتتاح.', ...lines.slice(2)],
  ],
  ['the address of the page at the end', `${printed(lines)}<p>رابط الخبر: https://asda.example/77</p>`, lines],
  [
    'an address in the last sentence',
    printed([...lines, 'ويمكن الاطلاع على مواعيد السفن كلها في موقع الميناء على الشبكة https://asda.example/77 بعد اليوم.']),
    [...lines, 'ويمكن الاطلاع على مواعيد السفن كلها في موقع الميناء على الشبكة https://asda.example/77 بعد اليوم.'],
  ],
])('%s', (_, html, body) => {
  const article = readArticle({ id: 'e', source: 'e', media: 'html', body: page(html) }, parseHtml(page(html)), world)
  expect('none' in article ? undefined : article.text.split('\n')).toEqual(body)
})
