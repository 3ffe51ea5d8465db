import { expect, test } from 'vitest'
import type { JudgedLine } from './judged-line.ts'
import { lineShape } from './line-shape.ts'
import { takeOutLoneLinks } from './lone-links.ts'

const line = (text: string, url?: string): JudgedLine =>
  ({ text, url, linked: url ? text.length : 0, kind: 'line', shape: lineShape(text) }) as unknown as JudgedLine
const prose = line('افتتح مدير الميناء رصيفا جديدا في المدينة أمس.')

test.each([
  ['a headline', [prose, line('سوق البلدة', '/5'), prose], [true, false, true]],
  ['a linked sentence', [prose, line('اقترب الموعد.', '/5'), prose], [true, true, true]],
  ['one word', [prose, line('الميناء', '/5'), prose], [true, true, true]],
  ['text without a link', [prose, line('سوق البلدة'), prose], [true, true, true]],
  ['links under one another', [prose, line('سوق البلدة', '/5'), line('ميناء البلدة', '/6'), prose], [true, true, true, true]],
])('%s', (_, lines, kept) => {
  const odds = new Float64Array(lines.length).fill(1)
  takeOutLoneLinks(lines, odds)
  expect([...odds].map((one) => one > 0)).toEqual(kept)
})
