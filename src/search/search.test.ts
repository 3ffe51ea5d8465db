import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { analysed, parseQuery, snippetOf, termsOf, wantedParts } from './index.ts'

const same = (...words: string[]) => expect(new Set(words.map((word) => analysed(word, arabic)))).toHaveLength(1)
const differ = (a: string, b: string) => expect(analysed(a, arabic)).not.toBe(analysed(b, arabic))

test.each([
  ['conjunction, preposition and article', ['الحكومة', 'والحكومة', 'بالحكومة', 'للحكومة', 'وللحكومة', 'حكومة', 'كالحكومة']],
  ['a word with a letter of a prefix as its own', ['وزير', 'الوزير', 'والوزير', 'للوزير', 'وزيرا']],
  ['a country', ['لبنان', 'ولبنان', 'بلبنان', 'للبنان']],
  ['spelling of alef, ya and ta marbuta', ['إدارة', 'اداره', 'أدارة']],
  ['vowel signs and tatweel', ['مُحَمَّد', 'محمـــد', 'محمد']],
  ['digits', ['١٢٣', '123']],
  ['a word with letters of prefixes as its own, definite or not', ['سياحة', 'السياحة', 'وسياحة', 'للسياحة']],
  ['an adjective with such letters, in every form', ['كامل', 'كاملة', 'الكاملة', 'كاملا', 'بكامل']],
  ['a plural with such letters', ['لوحات', 'اللوحات', 'لوحة', 'ولوحات']],
  ['a definite word that ends like one with a pronoun', ['مهمة', 'المهمة', 'والمهمة']],
  ['a country whose name takes the article', ['اليونان', 'لليونان', 'باليونان']],
  ['a country and its people', ['بريطانيا', 'البريطاني', 'بريطانية', 'لبريطانيا']],
  ['a word of two letters with the article', ['حل', 'الحل', 'بالحل', 'للحل']],
  ['a person', ['سلمان', 'لسلمان', 'وسلمان']],
  ['present, past and future', ['يواصل', 'واصلت', 'ويواصل', 'سيواصل', 'واصلوا']],
  ['a pronoun after ta marbuta', ['علاقة', 'علاقته', 'علاقاتنا', 'بعلاقتها']],
  ['people of a country', ['لبناني', 'اللبنانيين', 'لبنانيون']],
  ['plural endings', ['مهندس', 'مهندسون', 'مهندسين']],
])('%s', (_, words) => same(...words))

test.each([
  ['a book and repentance', 'كتاب', 'تاب'],
  ['half a name and a name', 'سلمان', 'لمان'],
  ['a Yemeni and hope', 'يمني', 'مني'],
  ['a father and a boy', 'والد', 'ولد'],
  ['a film and what is left of it', 'فيلم', 'يلم'],
])('kept apart: %s', (_, a, b) => differ(a, b))

test('a snippet shows the hits as printed', () => {
  const text = `${'كلام آخر لا يعني شيئا. '.repeat(30)}وقال الوزير إنّ الجِسر سيفتح قريبا. ${'تتمة الخبر هنا. '.repeat(30)}`
  const { span, hits } = snippetOf(text, wantedParts(parseQuery('جسر', arabic)), arabic, 80)
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['الجِسر'])
  expect(span.end - span.start).toBeLessThan(120)
  expect(text.slice(span.start, span.end)).toContain('الجِسر')
})

test('words that are hits of several parts are shown once', () => {
  const text = 'افتتح الوزير جسر الرملة'
  const { hits } = snippetOf(text, wantedParts(parseQuery('جسر "جسر الرملة" رمل*', arabic)), arabic)
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['جسر الرملة'])
})

const letters = fc.constantFrom(
  ...'ابتثسلمنويكهةىأآإ',
  'ال',
  'و',
  'بال',
  ' ',
  ' ',
  ' ',
  '\u064E',
  '\u0651',
  '\u0640',
  '7',
  '٣',
  'a',
  'É',
  '\u0301',
  '²',
  '\u200F',
  '،',
)
const texts = fc.array(letters, { maxLength: 80 }).map((all) => all.join(''))

test('index and query see the same terms, of letters and digits alone', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const terms = termsOf(text, arabic)
      expect(terms.map(({ term }) => term).join(' ')).toBe(analysed(text, arabic))
      for (const { term, span } of terms) {
        expect(term).toMatch(/^[\p{L}\p{Nd}]+$/u)
        expect(span.end).toBeGreaterThan(span.start)
      }
    }),
  )
})

test('a hit in a snippet lies inside it, and is read as what was asked for', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), (text, at) => {
      const printed = termsOf(text, arabic)
      fc.pre(printed.length > 0)
      const { term } = printed[at % printed.length]!
      const { span, hits } = snippetOf(text, [{ kind: 'word', words: term, terms: [term] }], arabic, 40)
      expect(hits.length).toBeGreaterThan(0)
      for (const hit of hits) {
        expect(hit.start).toBeGreaterThanOrEqual(span.start)
        expect(hit.end).toBeLessThanOrEqual(span.end)
        expect(analysed(text.slice(hit.start, hit.end), arabic)).toBe(term)
      }
    }),
  )
})
