import type { Collection } from '../../model/collection.ts'

/** What looks at many rows, and what a reader does not mind to see some seconds late. */
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
const MOST = 400

interface Entry {
  value: Promise<unknown>
  until: number
}

/**
 * A collection that remembers expensive answers for a while. An answer that is no longer fresh is given once more while the next
 * is made, so that no reader waits for it; `forget` after pages were added makes all of them anew.
 */
export function cachedCollection(
  collection: Collection,
  now: () => number = Date.now,
): { readonly collection: Collection; forget(): void } {
  const known = new Map<string, Entry>()
  const remember =
    (name: string, ask: (...args: readonly unknown[]) => Promise<unknown>) =>
    (...args: readonly unknown[]): Promise<unknown> => {
      const key = `${name}${JSON.stringify(args)}`
      const entry = known.get(key)
      if (entry && now() < entry.until) return entry.value
      const next = ask(...args)
      if (!entry) {
        known.set(key, { value: next, until: now() + FRESH_MS })
        next.catch(() => known.delete(key))
        if (known.size > MOST) known.delete(known.keys().next().value!)
        return next
      }
      entry.until = now() + FRESH_MS
      next.then(
        () => {
          entry.value = next
        },
        () => known.delete(key),
      )
      return entry.value
    }
  const expensive = Object.fromEntries(
    EXPENSIVE.map((name) => [name, remember(name, collection[name].bind(collection) as (...args: readonly unknown[]) => Promise<unknown>)]),
  )
  return { collection: { ...collection, ...expensive }, forget: () => known.clear() }
}
