import { expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { blank } from '../knowledge/languages/blank.ts'
import { topicsOf } from './topics.ts'

const inArabic = (text: string) => ({ text, language: arabic })
const port = ['توسعة الميناء تنتهي في الصيف', 'لا رسوم جديدة في الميناء', 'الميناء يستقبل السفن في الشتاء'].map(inArabic)
const others = ['المدرسة تفتح في الخريف', 'لا تأجيل في الامتحانات', 'في المدينة حديقة جديدة'].map(inArabic)

test('a word that these texts hold and others do not', () => {
  expect(topicsOf(port, others)[0]).toEqual({ word: 'الميناء', count: 3 })
})
test('a word that all hold marks nothing, nor does one text', () => {
  expect(topicsOf(port, others).map(({ word }) => word)).not.toContain('في')
  expect(topicsOf(port.slice(0, 1), others)).toEqual([])
})
test('each text is read by its own language: its endings come off, and what it shares with another language is another word', () => {
  const plural = {
    ...arabic,
    id: 'plural',
    letters: { ...arabic.letters, script: 'Latin' },
    analysis: { ...blank.analysis, endings: ['is'] },
  }
  const own = ['harbor opens', 'harboris grow', 'harboris open'].map((text) => ({ text, language: plural }))
  expect(topicsOf(own, [])[0]).toEqual({ word: 'harboris', count: 3 })
  expect(
    topicsOf(
      own,
      own.map(({ text }) => inArabic(text)),
    )[0],
  ).toEqual({ word: 'harboris', count: 3 })
  expect(
    topicsOf(
      own.map(({ text }) => inArabic(text)),
      [],
    )[0],
  ).toEqual({ word: 'harboris', count: 2 })
})
