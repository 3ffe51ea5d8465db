import { expect, test } from 'vitest'
import { giveWay } from './give-way.ts'

const under = (priority: number) => {
  const set: number[] = []
  giveWay({ get: () => priority, set: (to) => set.push(to) })
  return set
}

test('a usual process is made less urgent', () => expect(under(0)).toEqual([5]))
test('one begun by `nice -n 10` is not made more urgent', () => expect(under(10)).toEqual([]))
test('one at the same urgency is left alone', () => expect(under(5)).toEqual([]))
test('a system that refuses stops nothing', () => {
  const refused = () => {
    throw new Error('A system error occurred: uv_os_setpriority returned EACCES (permission denied)')
  }
  expect(() => giveWay({ get: () => 0, set: refused })).not.toThrow()
  expect(() => giveWay({ get: refused, set: refused })).not.toThrow()
})
