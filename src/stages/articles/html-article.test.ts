import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../captures/html/html-tree.ts'
import { world } from '../../pipeline/world.ts'
import { furnitureLine } from './furniture/furniture-line.ts'
import { readArticle } from './index.ts'

const SENTENCES = [
  'أعلن مدير الميناء بدء العمل في الرصيف الشمالي أمس.',
  'وقال إن الرافعات وصلت قبل أسبوع.',
  'وأضاف أن العمال بدأوا نقل المعدات.',
]
const PROSE = SENTENCES.map((sentence) => `<p>${`${sentence} `.repeat(3)}</p>`).join('')
const read = (title: string, body: string) => {
  const html = `<html lang="ar"><head><title>${title}</title></head><body>${body}</body></html>`
  const article = readArticle({ id: 'a', source: 'a.html', media: 'html', body: html }, parseHtml(html), world)
  return 'none' in article ? undefined : article
}

describe('the name of a site in a title', () => {
  const headline = 'رصيف الوادي يفتح أبوابه الأسبوع المقبل'
  test.each([
    ['printed again beside the article', `${headline} - بريد الوادي`, 'بريد الوادي'],
    ['a short form of the headline is none', 'رصيف الوادي', undefined],
  ])('%s', (_, title, name) => {
    const page = read(title, `<article><h1>${headline}</h1>${PROSE}</article><footer>بريد الوادي</footer>`)
    expect(page?.outlet?.value.name).toBe(name)
  })
})

describe('an element that is called an article alone', () => {
  const list = `<ol>${['نقص المال', 'تأخر المعدات', 'خلاف الشركات', 'سوء الجو'].map((item) => `<li>${item} في الوادي</li>`).join('')}</ol>`
  const title = 'أربعة أسباب لتأخر الرصيف'
  test('whose words are a list is read whole, behind its title', () => {
    const page = read(title, `<header><a href="/">الرئيسية</a></header><article><b>اقتصاد</b><h1>${title}</h1>${list}</article>`)
    expect(page?.blocks.length).toBe(4)
    expect(page?.text.startsWith('نقص المال في الوادي')).toBe(true)
  })
  test.each([
    ['a list of links is none', `<article><h1>${title}</h1>${list.replace(/<li>(.*?)<\/li>/gu, '<li><a href="/x">$1</a></li>')}</article>`],
    ['nor a list beside it', `<article><h1>${title}</h1></article><div>${list}</div>`],
  ])('%s', (_, body) => expect(read(title, body)).toBeUndefined())
})

describe('a label of furniture with a count', () => {
  const { furniture, letters } = world.language
  test.each([
    ['التعليقات (3)', 'comments'],
    ['(12) التعليقات', 'comments'],
    ['٣ التعليقات', 'comments'],
    ['التعليقات على قرار الوزير', undefined],
    ['3 قتلى في حادث', undefined],
  ])('%s', (line, kind) => expect(furnitureLine(line, false, furniture, letters)?.kind).toBe(kind))

  test('comments under it are not of the body', () => {
    const comments = `<section><h3>التعليقات (2)</h3><div><b>سامي</b><p>${SENTENCES[1]} ${SENTENCES[2]} نتمنى لهم التوفيق جميعا.</p></div></section>`
    expect(read('رصيف الوادي يفتح', `<article><h1>رصيف الوادي يفتح</h1>${PROSE}</article>${comments}`)?.text).not.toContain('التوفيق')
  })
})
