import { expect, test } from 'vitest'
import type { Collection } from '../../model/collection.ts'
import { cachedCollection } from './cached-collection.ts'

test('an expensive answer is asked for once, given once more when it is old, and made anew after forgetting', async () => {
  let asked = 0
  let time = 1
  const source = { stats: async () => ({ articles: ++asked }) } as unknown as Collection
  const all = new Proxy(source, { get: (target, name) => Reflect.get(target, name) ?? (async () => undefined) })
  const { collection, forget } = cachedCollection(all, () => time)
  const count = async () => (await collection.stats()).articles
  expect([await count(), await count()]).toEqual([1, 1])
  time = 60_000
  const old = await count()
  await Promise.resolve()
  expect([old, await count()]).toEqual([1, 2])
  forget()
  expect(await count()).toBe(3)
})

test('an answer that fails is asked for again, and those who waited when all was forgotten are answered', async () => {
  let asked = 0
  let answer: (articles: number) => void = () => undefined
  const source = {
    stats: () =>
      ++asked === 1 ? Promise.reject(new Error('away')) : new Promise((resolve) => (answer = (articles) => resolve({ articles }))),
  } as unknown as Collection
  const all = new Proxy(source, { get: (target, name) => Reflect.get(target, name) ?? (async () => undefined) })
  const { collection, forget } = cachedCollection(all)
  await expect(collection.stats()).rejects.toThrow('away')
  const waiting = collection.stats()
  forget()
  answer(7)
  expect(await waiting).toEqual({ articles: 7 })
})
