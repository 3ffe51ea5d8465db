import { expect, test } from 'vitest'
import { rateLimit } from './rate-limit.ts'

test('so many a minute and address, and again after it', () => {
  let time = 0
  const ask = rateLimit(2, 1000, () => time)
  expect(['a', 'a', 'a', 'b'].map((address) => ask(address).allowed)).toEqual([true, true, false, true])
  time = 1000
  expect(ask('a').allowed).toBe(true)
})

test('what is left of the bound, and for how long', () => {
  let time = 0
  const ask = rateLimit(2, 10_000, () => time)
  expect(ask('a')).toEqual({ allowed: true, limit: 2, remaining: 1, reset: 10 })
  time = 3500
  expect(ask('a')).toEqual({ allowed: true, limit: 2, remaining: 0, reset: 7 })
  expect(ask('a')).toEqual({ allowed: false, limit: 2, remaining: 0, reset: 7 })
  expect(ask('b').remaining).toBe(1)
})
