import { expect, test } from 'vitest'
import { parseHtml } from '../../../../captures/html/html-tree.ts'
import { world } from '../../../../pipeline/world.ts'
import { lineReasons, readArticle } from '../../index.ts'
import { clueName } from './clue-names.ts'

const prose = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة.'
const html = `<html><body><article><h1>رصيف جديد</h1><p>${prose}</p><p>${prose.replace('رصيفا', 'مخزنا')}</p><div class="share"><span>أعجبك الخبر؟ قل رأيك</span></div></article></body></html>`

test('each weighed line has its odds, the sum of its clues and a bias, and the body is those above nothing', () => {
  const capture = { id: 'r', source: 'r', media: 'html', body: html } as const
  const reasons = lineReasons(capture, parseHtml(html), world)
  const article = readArticle(capture, parseHtml(html), world)
  if ('none' in article) throw new Error(article.why)
  expect(reasons.filter(({ odds }) => odds > 0).map(({ text }) => text)).toEqual(article.text.split('\n'))
  const biases = reasons.map(({ odds, clues }) => odds - clues.reduce((sum, { weight }) => sum + weight, 0))
  for (const bias of biases) expect(bias).toBeCloseTo(biases[0]!, 6)
  for (const { clues } of reasons) for (const { name } of clues) expect(name).toMatch(/^[^:]+: /u)
})

test.each([
  ['size', 3, 'its length: 3'],
  ['alone-2', 1, 'how likely the line 2 before is: 1'],
  ['line1', 4, 'the line 1 after: 4'],
])('%s', (group, seen, name) => expect(clueName(group, seen)).toBe(name))
