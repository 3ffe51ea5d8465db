import { expect, test } from 'vitest'
import type { Collection } from '../../model/collection.ts'
import { cachedCollection } from './cached-collection.ts'

test('a dear answer is asked for once, given once more when it is old, and made anew after forgetting', async () => {
  let asked = 0
  let time = 0
  const source = { stats: async () => ({ articles: ++asked }) } as unknown as Collection
  const all = new Proxy(source, { get: (target, name) => Reflect.get(target, name) ?? (async () => undefined) })
  const { collection, forget } = cachedCollection(all, () => time)
  const count = async () => (await collection.stats()).articles
  expect([await count(), await count()]).toEqual([1, 1])
  time = 60_000
  expect([await count(), await count()]).toEqual([1, 2])
  forget()
  expect(await count()).toBe(3)
})
