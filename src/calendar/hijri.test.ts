import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gregorianToHijri, hijriMonthLength, hijriToGregorian } from './hijri.ts'

test.each([
  ['new year of 1300, where the tables begin', { year: 1300, month: 1, day: 1 }, '1882-11-12'],
  ['new year of 1421', { year: 1421, month: 1, day: 1 }, '2000-04-06'],
  ['the national day of 1444', { year: 1444, month: 2, day: 27 }, '2022-09-23'],
  ['first of Ramadan 1443', { year: 1443, month: 9, day: 1 }, '2022-04-02'],
  ['end of the fast of 1440', { year: 1440, month: 10, day: 1 }, '2019-06-04'],
  ['new year of 1445', { year: 1445, month: 1, day: 1 }, '2023-07-19'],
  // The moon was seen a day later, and the feast kept on the 24th: the tables are a calendar, not a sighting.
  ['tenth of the last month of 1436', { year: 1436, month: 12, day: 10 }, '2015-09-23'],
  ['last day of the tables', { year: 1600, month: 12, day: hijriMonthLength(1600, 12)! }, '2174-11-25'],
])('%s', (_, hijri, day) => {
  expect(hijriToGregorian(hijri)).toBe(day)
  expect(gregorianToHijri(day)).toEqual(hijri)
})

test('a month and a year stay what they are', () => {
  expect(hijriToGregorian({ year: 1443, month: 9 })).toBe('2022-04-02/2022-05-01')
  expect(hijriToGregorian({ year: 1444 })).toBe('2022-07-30/2023-07-18')
})

test.each([
  ['a thirtieth of a short month', { year: 1443, month: 10, day: 30 }],
  ['a thirteenth month', { year: 1443, month: 13, day: 1 }],
  ['a day of no month', { year: 1443, day: 3 }],
  ['before the tables', { year: 1299, month: 12, day: 29 }],
  ['after the tables', { year: 1601, month: 1, day: 1 }],
  ['no day', { year: 1443, month: 9, day: 0 }],
])('none: %s', (_, hijri) => expect(hijriToGregorian(hijri)).toBeUndefined())

test('no Hijri day for what lies outside of the tables', () => {
  expect(gregorianToHijri('1882-11-11')).toBeUndefined()
  expect(gregorianToHijri('2174-11-26')).toBeUndefined()
  expect(gregorianToHijri('no day')).toBeUndefined()
})

const anyDay = fc.integer({ min: -31826, max: 74_800 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))

test('there and back', () => {
  fc.assert(fc.property(anyDay, (day) => hijriToGregorian(gregorianToHijri(day)!) === day))
})

test('the day after is the next of the month, or the first of the next', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      const [a, b] = [gregorianToHijri(day)!, gregorianToHijri(next)!]
      return b.day === a.day + 1 ? a.month === b.month : b.day === 1 && a.day === hijriMonthLength(a.year, a.month)
    }),
  )
})

test('a month has 29 or 30 days, a year 354 or 355', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1300, max: 1600 }), (year) => {
      const lengths = Array.from({ length: 12 }, (_, month) => hijriMonthLength(year, month + 1)!)
      const days = lengths.reduce((sum, length) => sum + length, 0)
      return lengths.every((length) => length === 29 || length === 30) && (days === 354 || days === 355)
    }),
  )
})

const platform = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})
const known = platform.resolvedOptions().calendar === 'islamic-umalqura'
test.skipIf(!known)('the platform agrees, where it knows the calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const part = Object.fromEntries(platform.formatToParts(new Date(day)).map(({ type, value }) => [type, Number.parseInt(value, 10)]))
      expect(gregorianToHijri(day)).toEqual({ year: part.year, month: part.month, day: part.day })
    }),
  )
})
