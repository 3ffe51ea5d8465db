import { LRUCache } from 'lru-cache'
import type { Collection } from '../../model/collection.ts'

/** Questions that look at many rows, and whose answers a reader does not mind to see some seconds late. */
const EXPENSIVE = [
  'stats',
  'carried',
  'uncredited',
  'speaker',
  'outlet',
  'outletReuse',
  'carrier',
] as const satisfies readonly (keyof Collection)[]

const FRESH_MS = 20_000
const MOST_ANSWERS = 400

interface Answer {
  readonly value: unknown
}
type Ask = () => Promise<unknown>

/**
 * A collection that keeps expensive answers for 20 seconds. An older answer is given once more while the next one is made, so
 * that no reader waits for it; an answer that fails is not kept. Call `forget` after pages were added: all are then made anew.
 */
export function cachedCollection(
  collection: Collection,
  now: () => number = () => performance.now(),
): { readonly collection: Collection; forget(): void } {
  let answers = emptyCache(now)
  const cached =
    (name: string, ask: (...args: readonly unknown[]) => Promise<unknown>) =>
    async (...args: readonly unknown[]): Promise<unknown> =>
      (await answers.forceFetch(`${name}${JSON.stringify(args)}`, { context: () => ask(...args) })).value
  const expensive = Object.fromEntries(
    EXPENSIVE.map((name) => [name, cached(name, collection[name].bind(collection) as (...args: readonly unknown[]) => Promise<unknown>)]),
  )
  return {
    collection: { ...collection, ...expensive },
    // A new cache: emptying the old one would fail those who wait for an answer of it.
    forget: () => {
      answers = emptyCache(now)
    },
  }
}

const emptyCache = (now: () => number): LRUCache<string, Answer, Ask> =>
  new LRUCache({
    max: MOST_ANSWERS,
    ttl: FRESH_MS,
    ttlResolution: 0,
    perf: { now },
    allowStale: true,
    fetchMethod: async (_key, _old, { context: ask }) => ({ value: await ask() }),
  })
