import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Collection } from '../../model/collection.ts'
import type { Question } from './collection-worker.ts'

/** Takes a few milliseconds: rows of a list, or a page's own neighbours, are read. */
const SHORT = [
  'articles',
  'article',
  'captured',
  'versions',
  'copies',
  'sharing',
  'compare',
  'statement',
  'group',
  'speakers',
  'outlets',
  'sources',
  'carriers',
  'desk',
] as const satisfies readonly Question['name'][]
/** Takes longer: many rows are looked at, or many texts are ranked. */
const LONG = [
  'stats',
  'statementsLike',
  'known',
  'versionHistory',
  'sharingGiven',
  'speaker',
  'outlet',
  'outletReuse',
  'search',
  'carried',
  'uncredited',
  'carrier',
] as const satisfies readonly Question['name'][]

export interface CollectionPool {
  readonly collection: Collection
  close(): Promise<void>
}

/** A thread beyond the first ends when nobody has asked for so long. */
const IDLE_MS = 300_000
/** More threads than these would only hold more memory: so many readers do not search at one moment. */
const MOST_THREADS = 4

/** Questions to a collection are answered in threads with connections of their own: what is read in a moment never waits for them, nor the short ones for the long. */
export function collectionPool(location: string, threads = Math.min(MOST_THREADS, availableParallelism())): CollectionPool {
  const pools = new Map<readonly Question['name'][], Piscina>()
  const asking = (names: readonly Question['name'][]) =>
    names.map((name) => [
      name,
      (...args: readonly unknown[]): Promise<unknown> => {
        const pool = pools.get(names) ?? started(threads)
        pools.set(names, pool)
        return pool.run({ location, name, args } satisfies Question)
      },
    ])
  const close = async (): Promise<void> => {
    await Promise.all([...pools.values()].map((pool) => pool.destroy()))
  }
  return { collection: { ...(Object.fromEntries([...asking(SHORT), ...asking(LONG)]) as Omit<Collection, 'close'>), close }, close }
}

/** From the sources the threads load the same TypeScript that the command runs. */
function started(threads: number): Piscina {
  const sources = import.meta.url.endsWith('.ts')
  const pool = new Piscina({
    filename: fileURLToPath(new URL(sources ? './collection-worker.ts' : './collection-worker.js', import.meta.url)),
    ...(sources && { execArgv: ['--import', import.meta.resolve('tsx')] }),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
  })
  // A thread that ends has told whoever waited for it.
  pool.on('error', () => undefined)
  return pool
}
