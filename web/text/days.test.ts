import { expect, test } from 'vitest'
import { clockOf, dayInWords, hijriInWords, shortDay } from './days.ts'

test.each([
  ['2023-03-14T11:05:00+03:00', 'ar-EG', '14 مارس 2023'],
  ['2023-03-14', 'ar-LB', '14 آذار 2023'],
  ['2023-01-14', 'ar-DZ', '14 جانفي 2023'],
  ['2023-03', 'ar-EG', 'مارس 2023'],
  ['2023', 'ar-EG', '2023'],
  ['2023-03-14T23:59:00-08:00', 'en-GB', '14 March 2023'],
  ['not a stamp', 'en-GB', 'not a stamp'],
])('%s for %s is %s', (stamp, locale, words) => expect(dayInWords(stamp, { locale })).toBe(words))

test('the Hijri day stands beside a whole day only', () => {
  expect(hijriInWords('2023-03-23', { lang: 'en' })).toMatch(/^Ramadan 1, 1444/u)
  expect(hijriInWords('2023-03-23', { lang: 'ar' })).toContain('رمضان')
  expect(hijriInWords('2023-03', { lang: 'ar' })).toBeUndefined()
})

test('the clock is the stated one', () => {
  expect(clockOf('2023-03-14T11:05:00+03:00')).toBe('11:05')
  expect(clockOf('2023-03-14')).toBeUndefined()
  expect(shortDay('2023-03-14', { locale: 'en-GB' })).toBe('14 Mar')
})
