import { expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { topicsOf } from './topics.ts'

const port = ['توسعة الميناء تنتهي في الصيف', 'لا رسوم جديدة في الميناء', 'الميناء يستقبل السفن في الشتاء']
const others = ['المدرسة تفتح في الخريف', 'لا تأجيل في الامتحانات', 'في المدينة حديقة جديدة']

test('a word that these texts hold and others do not', () => {
  expect(topicsOf(port, others, arabic)[0]).toEqual({ word: 'الميناء', count: 3 })
})
test('a word that all hold marks nothing, nor does one text', () => {
  expect(topicsOf(port, others, arabic).map(({ word }) => word)).not.toContain('في')
  expect(topicsOf(port.slice(0, 1), others, arabic)).toEqual([])
})
