import { expect, test } from 'vitest'
import { civilNumber, dayOf } from './day-arithmetic.ts'
import { solarToGregorian } from './solar-hijri.ts'

const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })

test('days as the Unicode calendar counts them, 1960 to 2060', () => {
  for (let number = civilNumber(1960, 1, 1); number < civilNumber(2060, 1, 1); number += 17) {
    const parts = format.formatToParts(number * 86_400_000)
    const of = (type: string) => Number.parseInt(parts.find((part) => part.type === type)!.value, 10)
    expect(solarToGregorian(of('year'), of('month'), of('day'))).toBe(dayOf(number))
  }
})

test.each([
  [1402, 12, 30],
  [1403, 13, 1],
  [1403, 7, 31],
  [1403, 0, 1],
  [2020, 1, 1],
])('%i-%i-%i is no day', (year, month, day) => expect(solarToGregorian(year, month, day)).toBeUndefined())

test('the last day of a leap year', () => expect(solarToGregorian(1403, 12, 30)).toBe('2025-03-20'))
