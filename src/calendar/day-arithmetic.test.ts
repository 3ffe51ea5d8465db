import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOf, dayOn, monthLength, monthOn, weekdayOf, weekOf } from './day-arithmetic.ts'

const anyDay = fc.integer({ min: -700_000, max: 1_000_000 })

test('days are those of the platform, there and back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const shown = new Date(day * 86_400_000)
      expect(dayOf(day)).toBe(shown.toISOString().slice(0, 10))
      expect(dayNumber(dayOf(day))).toBe(day)
      expect(weekdayOf(day)).toBe(shown.getUTCDay() || 7)
      expect(monthLength(shown.getUTCFullYear(), shown.getUTCMonth() + 1)).toBe(
        new Date(Date.UTC(2000 + (shown.getUTCFullYear() % 400), shown.getUTCMonth() + 1, 0)).getUTCDate(),
      )
    }),
  )
})

test.each([
  ['2016-01-03', '2015-W53'],
  ['2016-01-04', '2016-W01'],
  ['2014-12-29', '2015-W01'],
  ['2022-12-29', '2022-W52'],
])('the week of %s', (day, week) => expect(weekOf(dayNumber(day))).toBe(week))

test('what is no day has no number', () => expect(dayNumber('no day')).toBeNaN())

test('a day that its month does not have becomes its last', () => {
  expect(dayOn('2024-01-31', 1, 'M')).toBe('2024-02-29')
  expect(dayOn('2024-02-29', -1, 'Y')).toBe('2023-02-28')
  expect(monthOn('2022-01-15', -1)).toBe('2021-12')
})
