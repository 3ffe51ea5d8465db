import { expect, test } from 'vitest'
import { parseHtml } from '../../../../captures/html/html-tree.ts'
import { world } from '../../../../pipeline/world.ts'
import { readArticle } from '../../index.ts'

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

const runs = (text: string) => [
  { type: 'text', text: text.slice(0, 30) },
  { type: 'link', url: '/x', children: [{ type: 'text', text: text.slice(30, 50), bold: true }] },
  { type: 'text', text: text.slice(50) },
]
const inParts = JSON.stringify({
  story: {
    title: 'رصيف جديد في الميناء',
    parts: [
      { type: 'heading', children: [{ type: 'text', text: 'رصيف يتسع لأربع سفن' }] },
      ...paragraphs.map((text) => ({ type: 'paragraph', children: runs(text) })),
      { type: 'image', url: '/p.jpg', caption: 'الرصيف الجديد كما بدا صباح اليوم.', alt: 'رصيف' },
      {
        type: 'list',
        children: ['أربع سفن معا في اليوم', 'مئة عامل جديد'].map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
      },
    ],
  },
  more: Array.from({ length: 9 }, (_, i) => ({ title: `خبر آخر ${i}`, summary: `${paragraphs[0]} ${i}`, text: paragraphs[1] })),
})
const partsRead = ['رصيف يتسع لأربع سفن', ...paragraphs, 'أربع سفن معا في اليوم', 'مئة عامل جديد']
const bodies = JSON.stringify({
  next: {
    title: 'إغلاق الطريق الساحلي',
    body: ['أغلقت البلدية الطريق. وقالت إن العمل يطول، وإن الناس يعرفون ذلك كله. '.repeat(9), 'وانتهى الأمر.'],
  },
  page: { title: 'رصيف جديد في الميناء', body: paragraphs.map((text) => ({ id: 'x1', content: `<p>${text}&nbsp;</p>` })) },
})
const exclaimed = paragraphs.map((text) => `${text.replace(/\./gu, '،').slice(0, -1)} وهذا وحده يكفي أهل المدينة كلهم..!`)
const unstopped = JSON.stringify({
  next: JSON.parse(bodies).next,
  page: {
    title: 'رصيف جديد في الميناء',
    body: [...exclaimed, ...exclaimed, ...exclaimed, ...exclaimed].map((text) => ({ id: 'x1', content: `<p>${text}</p>` })),
  },
})
const titled = (script: string) => page(script).replace('<title>رصيف جديد<', '<title>رصيف جديد في الميناء<')
const quoted = (json: string, mark: string) =>
  `<script>window.__STATE__ = JSON.parse(${mark}${json.replace(/[\\"']/gu, (one) => (one === mark || one === '\\' ? `\\${one}` : one)).replace(/</gu, '\\u003c')}${mark});</script>`

test.each([
  ['parts of typed blocks and runs', page(script(inParts)), partsRead],
  ['the parts that stand beside the title', titled(script(bodies)), paragraphs],
  [
    'a long text beside the title whose sentences end with dots and a mark',
    titled(script(unstopped)),
    [...exclaimed, ...exclaimed, ...exclaimed, ...exclaimed],
  ],
  ['a state parsed from a string in double marks', titled(quoted(bodies, '"')), paragraphs],
  ['a state parsed from a string in single marks', titled(quoted(bodies, "'")), paragraphs],
  ['a state given to a variable', page(`<script>var page = ${inParts.replace(/</gu, '\\u003c')}\n</script>`), partsRead],
  ['pages of a list, none of which is this', page(script(JSON.stringify({ more: JSON.parse(inParts).more }))), undefined],
  ['the state of an application', page(script(state)), paragraphs],
  ['a state given to a name', page(`<script>window.__STATE__ = ${state.replace(/</gu, '\\u003c')};</script>`), paragraphs],
  ['a page that prints its article', page(script(state), `<p>${elsewhere}</p>`), [elsewhere.trim()]],
  ['no prose in the state', page(script(JSON.stringify({ menu: ['أخبار', 'رياضة'], id: 'x'.repeat(500) }))), undefined],
  ['no JSON', page(script('{"content": ')), undefined],
])('%s', (_, html, body) => {
  const article = readArticle({ id: 'j', source: 'j', media: 'html', body: html }, parseHtml(html), world)
  expect('none' in article ? undefined : article.text.split('\n')).toEqual(body)
})
