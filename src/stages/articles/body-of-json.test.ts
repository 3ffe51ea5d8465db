import { expect, test } from 'vitest'
import { parseHtml } from '../../captures/html-tree.ts'
import { world } from '../../pipeline/world.ts'
import { readArticle } from './index.ts'

const paragraphs = [
  'افتتح مدير الميناء رصيفا جديدا في المدينة. وقال إن العمل فيه استمر ثلاث سنوات كاملة، وإن الرصيف يتسع لأربع سفن في وقت واحد.',
  'وأضاف المدير أن الرافعات الجديدة وصلت قبل شهر. وأوضح أن مئة وعشرين عاملا التحقوا بالميناء منذ بداية العام، وأن العدد سيزداد.',
]
const content = paragraphs.map((text) => `<p>${text}</p>`).join('')
const state = JSON.stringify({
  props: { page: { title: 'رصيف جديد', url: '/a', content }, more: [{ title: 'خبر آخر عن الميناء القديم' }] },
})
const page = (script: string, printed = '') =>
  `<html><head><title>رصيف جديد</title></head><body><div id="app">${printed}</div>${script}</body></html>`
const script = (json: string) => `<script type="application/json">${json.replace(/</gu, '\\u003c')}</script>`
const elsewhere =
  'أعلنت بلدية الوادي إغلاق الطريق الساحلي أسبوعا. وقالت إن الأعمال تشمل تبديل الأنابيب، وإن المرور سيحول إلى الطريق القديم في أثناء ذلك كله. '.repeat(
    4,
  )

test.each([
  ['the state of an application', page(script(state)), paragraphs],
  ['a state given to a name', page(`<script>window.__STATE__ = ${state.replace(/</gu, '\\u003c')};</script>`), paragraphs],
  ['a page that prints its article', page(script(state), `<p>${elsewhere}</p>`), [elsewhere.trim()]],
  ['no prose in the state', page(script(JSON.stringify({ menu: ['أخبار', 'رياضة'], id: 'x'.repeat(500) }))), undefined],
  ['no JSON', page(script('{"content": ')), undefined],
])('%s', (_, html, body) => {
  const article = readArticle({ id: 'j', source: 'j', media: 'html', body: html }, parseHtml(html), world)
  expect('none' in article ? undefined : article.text.split('\n')).toEqual(body)
})
