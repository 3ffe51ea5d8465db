import { expect, it } from 'vitest'
import { plainArticle } from '../../../../../test/plain-article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'

const SAID = 'بلغت حصيلة الحريق في سوق الجسر عشرين مصاباً'
const read = (head: string) => {
  const article = plainArticle(`${head}${SAID}، بحسب الدفاع المدني.`)
  const { statements, carriers } = readLayers(article, world)
  return {
    carriers: carriers.filter(({ at }) => at === 'dateline').map(({ carrier }) => carrier.entity ?? carrier.name),
    contents: statements.map(({ content }) => content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')),
    speakers: statements.map(({ speaker }) => speaker?.value.name),
  }
}

it.each([
  ['عمان - بترا - ', 'petra'],
  ['رام الله 12-5-2021 وفا- ', 'wafa'],
  ['بغداد / واع / ', 'ina'],
  ['الدوحة في 12 مايو /قنا/ ', 'qna'],
  ['القاهرة/ أ ش أ/ ', 'mena'],
  ['دمشق-سانا: ', 'sana'],
  ['موسكو (أ ف ب) – ', 'afp'],
  ['الجزائر (واج) ', 'aps'],
  ['وكالات - ', 'وكالات'],
  ['غزة / الأناضول\n', 'aa'],
  ['سليم الناعم - رويترز - القاهرة: ', 'reuters'],
])('%s is a dateline that credits %s, and no part of what is said behind it', (head, carrier) => {
  expect(read(head)).toEqual({ carriers: [carrier], contents: [SAID], speakers: ['الدفاع المدني'] })
})

it.each(['بيروت - ', 'أخبار النهر :- ', 'بيروت، 3 مايو - '])('%s credits nobody, and is no part either', (head) => {
  expect(read(head)).toEqual({ carriers: [], contents: [SAID], speakers: ['الدفاع المدني'] })
})

it.each([
  // A town that has the name of an agency, and begins the text.
  'قنا - ',
  // A name of an agency in the middle of a clause.
  'في مبنى قنا القديم ',
])('%s credits no agency', (head) => {
  expect(read(head).carriers).toEqual([])
})

it('a text of no outlet that begins with a stretched dash is left whole', () => {
  const article = plainArticle(`سليم ـ رئيس النادي: ${SAID}، بحسب الدفاع المدني.`, { outlet: undefined })
  const [statement] = readLayers(article, world).statements
  expect(article.text.slice(statement!.content[0]!.start)).toMatch(/^سليم/u)
})

it('a speaker between dashes is kept', () => {
  const article = plainArticle('الأردن - الذي فتح الجسر - قال إن السوق سيعود غدا.')
  expect(readLayers(article, world).statements.map(({ speaker }) => speaker?.value.name)).toEqual(['الأردن'])
})

it.each([
  ['المصدر: رويترز', ['reuters']],
  ['المصدر: وكالات', ['وكالات']],
  ['صدى الشمال + وكالات', ['وكالات']],
  ['رويترز', ['reuters']],
  ['ا.ش.أ', ['mena']],
  ['رويترز، سانا', ['reuters', 'sana']],
  // A last sentence that names an agency is no signature.
  ['وزار مدير رويترز السوق', []],
])('a last line %s credits %s', (line, carriers) => {
  const article = plainArticle(`قال رئيس البلدية سامر الحداد إن ${SAID} قبل أن تصل فرق الإطفاء من المدينة المجاورة.\n${line}`)
  expect(
    readLayers(article, world)
      .carriers.filter(({ at }) => at === 'end')
      .map(({ carrier }) => carrier.entity ?? carrier.name),
  ).toEqual(carriers)
})
