import { expect, test } from 'vitest'
import { hoursBetween } from './hours-between.ts'

test.each([
  ['2023-03-14T11:00:00+03:00', '2023-03-14T13:30:00+03:00', 2.5],
  ['2023-03-14T11:00:00+03:00', '2023-03-14T09:00:00Z', 1],
  ['2023-03-14T11:00', '2023-03-14T10:00', -1],
  ['2023-03-14T11:00', '2023-03-14T10:00Z', undefined],
  ['2023-03-14', '2023-03-14T10:00', undefined],
  ['2023-03-14', '2023-03-15T10:00', 24],
  ['2023-03', '2023-03-15', undefined],
])('from %s to %s: %s hours', (one, other, hours) => expect(hoursBetween(one, other)).toBe(hours))
