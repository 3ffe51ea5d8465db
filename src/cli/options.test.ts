import { expect, test } from 'vitest'
import { day, wholeNumber } from './options.ts'

test.each(['2022-12-29', '2024-02-29'])('a day: %s', (text) => expect(day(text)).toBe(text))
test.each(['2022-02-30', '29-12-2022', '2022-12', 'today', ''])('no day: %s', (text) => expect(() => day(text)).toThrow('2022-12-29'))
test.each([
  ['10', 10],
  ['1', 1],
])('a whole number: %s', (text, number) => expect(wholeNumber(1, 100)(text)).toBe(number))
test.each(['0', '101', '1.5', 'ten', ''])('no whole number from 1 to 100: %s', (text) =>
  expect(() => wholeNumber(1, 100)(text)).toThrow('whole number'),
)
