import { expect, test } from 'vitest'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { pageLines } from './page-lines.ts'

const linesOf = (html: string): string[] => pageLines(parseHtml(html)).lines.map(({ text }) => text)

test.each([
  [
    'parts that came later in the stream stand in their places',
    '<p>قبل</p><template id="B:1"></template><p>بعد</p><div hidden id="S:1"><p>بينهما<template id="B:2"></template></p></div><div hidden id="S:2"><p>وأيضا</p></div>',
    ['قبل', 'بينهما', 'وأيضا', 'بعد'],
  ],
  [
    'a part that a script moves into a place inside of another part',
    '<template id="B:0"></template><div hidden id="S:3"><main><template id="P:1"></template></main></div><script>$RC("B:0","S:3")</script><div hidden id="S:1"><p>متن</p></div><script>$RS=function(a,b){};$RS("S:1","P:1")</script>',
    ['متن'],
  ],
  [
    'what browsers print of a template with a root of its own',
    '<news-page><template shadowrootmode="open"><p>متن</p></template></news-page>',
    ['متن'],
  ],
  ['a part without a place stays hidden', '<p>قبل</p><div hidden id="S:3"><p>لا مكان له</p></div>', ['قبل']],
  [
    'a part that has a place for itself',
    '<template id="B:1"></template><div hidden id="S:1">مرة<template id="B:1"></template></div>',
    ['مرة'],
  ],
  ['another template is not printed', '<template id="card"><p>قالب</p></template><p>متن</p>', ['متن']],
  [
    'what a button unfolds is of the page, other hidden parts are not',
    '<div role="region" style="display:none">مطوي</div><div role="tabpanel" hidden>لوح</div><div style="display: none">مخفي</div><p hidden>مخفي</p>',
    ['مطوي', 'لوح'],
  ],
])('%s', (_, html, lines) => expect(linesOf(html)).toEqual(lines))

test('parts in parts without end are cut', () => {
  const parts = Array.from(
    { length: 20_000 },
    (_, i) => `<div hidden id="S:${i}">${'<div>'.repeat(5)}<template id="B:${i + 1}"></template>${'</div>'.repeat(6)}`,
  )
  expect(linesOf(`<template id="B:0"></template>${parts.join('')}<p>آخر</p>`)).toEqual(['آخر'])
})

test('what is meant for browsers without scripts is read where that is asked for', () => {
  const tree = parseHtml('<div id="root"></div><noscript><p>متن</p></noscript>')
  expect(pageLines(tree).lines).toEqual([])
  expect(pageLines(tree, true).lines.map(({ text }) => text)).toEqual(['متن'])
})
