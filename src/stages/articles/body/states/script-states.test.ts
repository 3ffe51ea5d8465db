import { expect, test } from 'vitest'
import { parseHtml } from '../../../../captures/html/html-tree.ts'
import { world } from '../../../../pipeline/world.ts'
import { readArticle } from '../../index.ts'

const paragraphs = [
  'افتتح مدير الميناء رصيفا جديدا في المدينة. وقال إن العمل فيه استمر ثلاث سنوات كاملة، وإن الرصيف يتسع لأربع سفن في وقت واحد.',
  'وأضاف المدير أن الرافعات الجديدة وصلت قبل شهر. وأوضح أن مئة وعشرين عاملا التحقوا بالميناء منذ بداية العام، وأن العدد سيزداد.',
  'وختم بأن الافتتاح الرسمي سيكون الأسبوع المقبل.',
]
const markup = paragraphs.map((text) => `<p>${text}</p>`).join('')
const title = 'رصيف جديد في الميناء'
const json = (value: unknown): string => JSON.stringify(value).replace(/</gu, '\\u003c')
const push = (piece: string): string => `<script>self.__next_f.push([1,${json(piece)}])</script>`
const page = (scripts: string, printed = '<div id="app"></div>'): string => `<title>${title} | الساحل</title>${printed}${scripts}`
const bytes = (text: string): string => new TextEncoder().encode(text).length.toString(16)

const rows = `0:["$","$L1",null,{"children":"$L2"}]\n1:I["(app)",["12"],"default"]\n2:${JSON.stringify([
  '$',
  'article',
  null,
  {
    className: 'x',
    children: paragraphs.map((text) => [
      '$',
      'p',
      null,
      { children: [text.slice(0, 20), ['$', 'b', null, { children: text.slice(20, 30) }], text.slice(30)] },
    ]),
  },
])}\n`
const pointing = [
  ['ShallowReactive', 1],
  { data: 2 },
  { page: 3 },
  { title: 4, parts: 5 },
  title,
  [6, 8, 10],
  { type: 12, content: 7 },
  paragraphs[0],
  { type: 12, content: 9 },
  paragraphs[1],
  { type: 12, content: 11 },
  paragraphs[2],
  'paragraph',
]

test.each([
  ['elements in a stream of components, in two pieces', page(push(rows.slice(0, 150)) + push(rows.slice(150))), paragraphs],
  [
    'a text of the stream by its bytes',
    page(`<script>(self.__next_f=self.__next_f||[]).push([0])</script>${push(`3:T${bytes(markup)},${markup}4:{"a":"b"}\n`)}`),
    paragraphs,
  ],
  [
    'data in the stream',
    page(push(`7:${JSON.stringify(['$', '$L9', null, { article: { title, content: markup }, more: [{ title: 'خبر' }] }])}\n`)),
    paragraphs,
  ],
  [
    'a list whose entries point at each other',
    page(`<script type="application/json" id="__NUXT_DATA__">${json(pointing)}</script>`),
    paragraphs,
  ],
  [
    'arguments of a call that makes the state',
    page(
      `<script>window.__NUXT__=(function(a,b,c){return {data:[{title:a,body:b}],error:c}}(${json(title)},${json(markup).replace(/\//gu, '\\u002F')},null));</script>`,
    ),
    paragraphs,
  ],
  [
    'a state with a call behind it',
    page(`<script>window.__INITIAL_STATE__=${json({ a: { title, content: markup } })};(function(){var s;}());</script>`),
    paragraphs,
  ],
  [
    'what is meant for browsers without scripts',
    page('', `<div>جار التحميل</div><noscript><h1>${title}</h1>${markup}</noscript>`),
    paragraphs,
  ],
  ['a stream that points at itself', page(push('0:{"a":"$0","b":"$1"}\n1:["$0","$1"]\n')), undefined],
  ['long texts that are no prose', page(`<script>var a="${'x9-'.repeat(500)}"</script>`), undefined],
])('%s', (_, html, body) => {
  const article = readArticle({ id: 's', source: 's', media: 'html', body: html }, parseHtml(html), world)
  expect('none' in article ? undefined : article.text.split('\n')).toEqual(body)
})

test.each([
  ['quotes without end', `<script>${'"\\'.repeat(300_000)}</script>`],
  ['rows without end', push('1:'.repeat(100_000))],
  ['elements in elements', push(`0:${'["$","p",null,{"children":'.repeat(20_000)}`)],
  [
    'places that point at each other',
    `<script type="application/json">${json([['Reactive', 1], ...Array.from({ length: 3000 }, (_, i) => [i, i + 1, i + 1])])}</script>`,
  ],
])('%s', (_, script) => {
  const read = readArticle({ id: 's', source: 's', media: 'html', body: script }, parseHtml(page(script)), world)
  expect(read).toMatchObject({ none: true })
})
