import { expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { analysed, parseQuery, snippetOf } from './index.ts'

const same = (...words: string[]) => expect(new Set(words.map((word) => analysed(word, arabic)))).toHaveLength(1)
const differ = (a: string, b: string) => expect(analysed(a, arabic)).not.toBe(analysed(b, arabic))

test.each([
  ['conjunction, preposition and article', ['الحكومة', 'والحكومة', 'بالحكومة', 'للحكومة', 'وللحكومة', 'حكومة', 'كالحكومة']],
  ['a word with a letter of a prefix as its own', ['وزير', 'الوزير', 'والوزير', 'للوزير', 'وزيرا']],
  ['a country', ['لبنان', 'ولبنان', 'بلبنان', 'للبنان']],
  ['spelling of alef, ya and ta marbuta', ['إدارة', 'اداره', 'أدارة']],
  ['vowel signs and tatweel', ['مُحَمَّد', 'محمـــد', 'محمد']],
  ['digits', ['١٢٣', '123']],
  ['plural endings', ['مهندس', 'مهندسون', 'مهندسين']],
])('%s', (_, words) => same(...words))

test.each([
  ['a book and repentance', 'كتاب', 'تاب'],
  ['a father and a boy', 'والد', 'ولد'],
  ['a film and what is left of it', 'فيلم', 'يلم'],
])('kept apart: %s', (_, a, b) => differ(a, b))

test('phrases in any marks; words apart', () => {
  const { parts } = parseQuery('الوزير «مؤتمر صحفي» “جسر جديد”', arabic)
  expect(parts.map(({ kind, terms }) => [kind, terms.length])).toEqual([
    ['word', 1],
    ['phrase', 2],
    ['phrase', 2],
  ])
})
test('an empty query has no parts', () => expect(parseQuery(' «» ', arabic).parts).toEqual([]))

test('a snippet shows the hits as printed', () => {
  const text = `${'كلام آخر لا يعني شيئا. '.repeat(30)}وقال الوزير إنّ الجِسر سيفتح قريبا. ${'تتمة الخبر هنا. '.repeat(30)}`
  const { span, hits } = snippetOf(text, parseQuery('جسر', arabic), arabic, 80)
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['الجِسر'])
  expect(span.end - span.start).toBeLessThan(120)
  expect(text.slice(span.start, span.end)).toContain('الجِسر')
})
