import { expect, test, vi } from 'vitest'
import { retryWhileUnavailable } from './retry.ts'

const down = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

test('a server that is down is asked again until it answers, and the user is told once', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  let asked = 0
  const answer = await retryWhileUnavailable(async () => {
    if (++asked < 3) throw down()
    return 'up'
  }, 60_000)
  expect([answer, asked, told.mock.calls.length]).toEqual(['up', 3, 1])
  told.mockRestore()
})

test.each([
  ['a failure that is not of the server', () => new Error('no such job'), 60_000, 'no such job'],
  ['a mistake in our own code', () => new TypeError('x is not a function'), 60_000, 'x is not a function'],
  ['a server that is down, where no time is given', down, 0, 'connect ECONNREFUSED'],
])('%s is thrown at once', async (_, failure, forMs, message) => {
  let asked = 0
  const work = async () => {
    asked++
    throw failure()
  }
  await expect(retryWhileUnavailable(work, forMs)).rejects.toThrow(message)
  expect(asked).toBe(1)
})
