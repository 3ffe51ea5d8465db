import { expect, test } from 'vitest'
import type { JudgedLine } from '../page/judged-line.ts'
import { lineShape } from '../page/line-shape.ts'
import { takeOutLoneLinks } from './lone-links.ts'

const box = {}
const line = (text: string, url?: string, share = 1): JudgedLine =>
  ({
    text,
    url,
    linked: url ? Math.round(text.length * share) : 0,
    kind: 'line',
    score: lineShape(text).sentence ? 9 : -1,
    shape: lineShape(text),
    box,
  }) as unknown as JudgedLine
const prose = line('افتتح مدير الميناء رصيفا جديدا في المدينة أمس.')

test.each([
  ['a headline', [prose, line('سوق البلدة', '/5'), prose], [true, false, true]],
  ['a linked sentence', [prose, line('اقترب الموعد.', '/5'), prose], [true, true, true]],
  ['one word', [prose, line('الميناء', '/5'), prose], [true, true, true]],
  ['text without a link', [prose, line('سوق البلدة'), prose], [true, true, true]],
  ['links under one another', [prose, line('سوق البلدة', '/5'), line('ميناء البلدة', '/6'), prose], [true, true, true, true]],
  [
    'links under a label',
    [prose, line('لا يفتك'), line('سوق البلدة', '/5'), line('ميناء البلدة [صور]', '/6', 0.7), prose],
    [true, false, false, false, true],
  ],
  ['a link behind a label', [prose, line('قد يهمك: سوق البلدة القديمة يفتح', '/5', 0.7), prose], [true, false, true]],
  ['links under a sentence', [prose, line('سوق البلدة', '/5'), line('ميناء البلدة', '/6')], [true, true, true]],
])('%s', (_, lines, kept) => {
  const odds = new Float64Array(lines.length).fill(1)
  takeOutLoneLinks(lines, odds)
  expect([...odds].map((one) => one > 0)).toEqual(kept)
})
