import { expect, test } from 'vitest'
import { rateLimit } from './rate-limit.ts'

test('so many a minute and address, and again after it', () => {
  let time = 0
  const allowed = rateLimit(2, 1000, () => time)
  expect(['a', 'a', 'a', 'b'].map(allowed)).toEqual([true, true, false, true])
  time = 1000
  expect(allowed('a')).toBe(true)
})
