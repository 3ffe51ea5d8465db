import { describe, expect, test } from 'vitest'
import { PageWords } from './find-words.ts'
import { inertHtml } from './inert-html.ts'
import { pagePieces } from './page-pieces.ts'

/** What is found of words of a printed text on a page. */
function found(html: string, printed: string, words: string): string {
  const pieces = pagePieces(html)
  const start = printed.indexOf(words)
  return new PageWords(pieces)
    .find(printed, { start, end: start + words.length })
    .map(({ piece, start: from, end }) => (pieces[piece] as { text: string }).text.slice(from, end))
    .join('|')
}

describe('words of an article are found on its page', () => {
  test.each([
    ['as they stand', '<p>قال الوزير إن الجسر آمن.</p>', 'قال الوزير إن الجسر آمن.', 'الجسر آمن', 'الجسر آمن'],
    ['over elements', '<p>قال <b>الوزير</b> إن الجسر</p>', 'قال الوزير إن الجسر', 'الوزير إن', 'الوزير| إن'],
    [
      'with other blanks and marks',
      '<p>«قال\n  الوزير»،&nbsp;نعم</p>',
      '"قال الوزير"، نعم',
      'قال الوزير"، نعم',
      'قال\n  الوزير»،|\u00a0|نعم',
    ],
    ['where the words around are the same', '<p>أ نعم ب</p><p>ج نعم د</p>', 'ج نعم د', 'نعم', 'نعم'],
    ['not in scripts', '<script>نعم قال</script><p>غير ذلك</p>', 'نعم قال', 'نعم قال', ''],
    ['in presentation forms', '<p>ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ</p>', 'قال الوزير', 'الوزير', 'ﺍﻟﻮﺯﻳﺮ'],
  ])('%s', (_, html, printed, words, right) => expect(found(html, printed, words)).toBe(right))

  test('of two places, the one with the same words around it', () => {
    const pieces = pagePieces('<p>في الصباح قال نعم ثم مضى</p><p>في المساء قال نعم ثم عاد</p>')
    const printed = 'في المساء قال نعم ثم عاد'
    const start = printed.indexOf('نعم')
    expect(new PageWords(pieces).find(printed, { start, end: start + 3 })).toEqual([{ piece: 4, start: start, end: start + 3 }])
  })

  test('with something between its paragraphs', () => {
    const html = '<p>قال الوزير إن الجسر آمن تماما.</p><aside>اقرأ أيضا</aside><p>وأضاف أن العمل انتهى قبل موعده.</p>'
    const printed = 'قال الوزير إن الجسر آمن تماما.\nوأضاف أن العمل انتهى قبل موعده.'
    expect(found(html, printed, printed)).toBe('قال الوزير إن الجسر آمن تماما|وأضاف أن العمل انتهى قبل موعده')
  })

  test('looking for them stays linear on repetition', () => {
    const html = `<p>${'نعم '.repeat(50_000)}</p>`
    const began = performance.now()
    const words = new PageWords(pagePieces(html))
    for (let i = 0; i < 50; i++) words.find('نعم نعم نعم', { start: 4, end: 7 })
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('a page is written anew', () => {
  const NONE = { chosen: [], others: [] }
  const inert = (html: string): string => inertHtml(pagePieces(html), NONE).slice(inertHtml([], NONE).length)
  test.each([
    ['<p class="a" onclick="x()">نص &lt;b&gt;</p>', '<p class="a">نص &lt;b&gt;</p>'],
    ['<a href="https://wadi.example/" title="&quot;">س</a>', '<a title="&quot;">س</a>'],
    ['<x-card><b>س</b></x-card>', '<b>س</b>'],
    ['<form action="/x"><button>س</button></form>', '<button>س</button>'],
    ['<svg><p>x</p></svg>ص', 'ص'],
    ['<html dir="rtl" onload="x"><body class="a"><p>س</p></body></html>', '<html dir="rtl"><body class="a"><p>س</p>'],
    ['<p>a</p><script>b</script><iframe>c</iframe>', '<p>a</p>'],
    ['<img src="/a.png" alt="ص" width="3">', '<img alt="ص" width="3">'],
    ['<style>a{}</style><p>', '<style>a{}</style><p></p>'],
    ['<style>@import "x"; p{background: URL (x)}</style>', '<style>@none "x"; p{background: none(x)}</style>'],
    ['<p style="background:url(x)">س</p>', '<p style="background:none(x)">س</p>'],
    ['<style>a{content:"<!--"}</style>', '<style>a{content:"\\3c !--"}</style>'],
  ])('%s', (html, right) => expect(inert(html)).toBe(right))

  test('marks are put around words, the chosen ones first', () => {
    const pieces = pagePieces('<p>واحد اثنان ثلاثة</p>')
    const html = inertHtml(pieces, {
      chosen: [{ piece: 1, start: 5, end: 10 }],
      others: [
        { piece: 1, start: 0, end: 10 },
        { piece: 1, start: 11, end: 16 },
      ],
    })
    expect(html).toContain('<p>واحد <mark class="isnad" id="isnad-at">اثنان</mark> <mark class="isnad-other">ثلاثة</mark></p>')
  })
})
