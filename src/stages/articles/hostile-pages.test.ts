import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../captures/html/html-tree.ts'
import type { Article } from '../../model/article.ts'
import { world } from '../../pipeline/world.ts'
import { readArticle } from './index.ts'

const read = (html: string) => readArticle({ id: 'h', source: 'h', media: 'html', body: html }, parseHtml(html), world)

/** Every block lies in the text, in order, and every letter of the text in a block. */
function keepsItsSpans({ text, blocks }: Article): boolean {
  let at = 0
  for (const { span } of blocks) {
    if (span.start < at || span.end > text.length || text.slice(at, span.start).trim() !== '') return false
    at = span.end
  }
  return text.slice(at).trim() === ''
}

const prose = 'افتتح الوزير صباح اليوم معرضا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة. '
const hostile: Readonly<Record<string, string>> = {
  'nested 100,000 deep': `${'<div>'.repeat(100_000)}<p>${prose.repeat(5)}</p>`,
  'a million open tags': '<div>'.repeat(1_000_000),
  'attributes without end': `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ')}>${prose.repeat(5)}</p>`,
  'a class of many names': `<div class="${'related ad share '.repeat(30_000)}"><p>${prose.repeat(5)}</p></div>`,
  'entities without end': `<p>${'&amp;&#x627;&nosuch;'.repeat(100_000)}</p>`,
  'nothing closed': `<p>${prose}<b><i><a href="/x"><table><tr><td>`.repeat(2000),
  'one line without spaces': `<p>${'ا'.repeat(1_000_000)}</p>`,
  'stops without end': `<p>${'.'.repeat(500_000)}</p>`,
  'a title of bars': `<title>${'| '.repeat(100_000)}</title><p>${prose.repeat(5)}</p>`,
  'JSON-LD that never ends': `<script type="application/ld+json">${'{"headline": "'.repeat(50_000)}</script><p>${prose.repeat(5)}</p>`,
}

describe('hostile pages', () => {
  test.each(Object.entries(hostile))('%s', (_, html) => {
    const article = read(html)
    if (!('none' in article)) expect(keepsItsSpans(article)).toBe(true)
  })

  test('any markup gives an article whose blocks lie in its text, or none and why', () => {
    const piece = fc.constantFrom(
      ...['<div>', '</div>', '<p>', '</p>', '<a href="/n">', '</a>', '<table><tr><td>', '</table>', '<li>', '<ul>', '</ul>', '<br>'],
      ...['<article>', '</article>', '<h1>', '</h1>', '<time datetime="2022-01-32">', '<script>', '</script>', '<!--', '-->', '<'],
      ...[prose, 'آخر الأخبار', '\u200f', '&nbsp;', 'اقرأ أيضا: ', '12/12/2022', '«', '"'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const article = read(pieces.join(''))
        return 'none' in article ? article.why.length > 0 : keepsItsSpans(article)
      }),
      { seed: 20221229, numRuns: 300 },
    )
  })
})
