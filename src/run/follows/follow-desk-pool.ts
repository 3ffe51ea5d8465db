import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { FollowDesk } from '../../model/follow.ts'
import type { DeskQuestion } from './follow-desk-worker.ts'

const NAMES = [
  'follows',
  'alerts',
  'feed',
  'finds',
  'follow',
  'pause',
  'resume',
  'remove',
  'read',
] as const satisfies readonly (keyof FollowDesk)[]

/** The follows of a collection, answered in one thread of its own: a new follow looks through all pages, and nobody else waits for it. */
export function followDeskPool(location: string): { readonly desk: FollowDesk; close(): Promise<void> } {
  let pool: Piscina | undefined
  const ask =
    (name: keyof FollowDesk) =>
    (...args: readonly unknown[]): Promise<unknown> => {
      pool ??= started()
      return pool.run({ location, name, args } satisfies DeskQuestion)
    }
  return {
    desk: Object.fromEntries(NAMES.map((name) => [name, ask(name)])) as unknown as FollowDesk,
    close: async () => pool?.destroy(),
  }
}

/** From the sources the thread loads the same TypeScript that the command runs. */
function started(): Piscina {
  const sources = import.meta.url.endsWith('.ts')
  const pool = new Piscina({
    filename: fileURLToPath(new URL(sources ? './follow-desk-worker.ts' : './follow-desk-worker.js', import.meta.url)),
    ...(sources && { execArgv: ['--import', import.meta.resolve('tsx')] }),
    minThreads: 1,
    maxThreads: 1,
  })
  pool.on('error', () => undefined)
  return pool
}
