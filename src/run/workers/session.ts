import { world } from '../../pipeline/world.ts'
import type { Database } from '../../store/database.ts'
import { openDatabase } from '../../store/open.ts'
import { type ReuseJoiner, reuseJoiner } from '../ingest/join-reuse.ts'
import { storePages } from '../ingest/keep-batch.ts'
import { levelPages } from '../ingest/one-page.ts'
import { boundsOf } from '../ingest/reuse-bounds.ts'

/** One connection for all that a worker asks of the database, one thing after another, made anew where it was lost. */
export interface Session {
  use<T>(work: (database: Database, joiner: ReuseJoiner) => Promise<T>): Promise<T>
  close(): Promise<void>
}

interface Open {
  readonly database: Database
  readonly joiner: ReuseJoiner
}

export function sessionOn(location: string): Session {
  let open: Open | undefined
  let last: Promise<unknown> = Promise.resolve()

  const opened = async (): Promise<Open> => {
    const database = await openDatabase(location, { create: false })
    const joiner = reuseJoiner(database, world, await boundsOf(database))
    await levelPages(database, joiner, async (records) => void (await storePages(database, joiner, records)))
    return { database, joiner }
  }
  const dropIfLost = async (): Promise<void> => {
    try {
      await open?.database.all('SELECT 1')
    } catch {
      const lost = open
      open = undefined
      // A connection that is cut may never say goodbye.
      void lost?.database.close().catch(() => undefined)
    }
  }
  return {
    use: (work) => {
      const mine = last.then(async () => {
        open ??= await opened()
        try {
          return await work(open.database, open.joiner)
        } catch (error) {
          await dropIfLost()
          throw error
        }
      })
      last = mine.catch(() => undefined)
      return mine
    },
    close: async () => {
      await last
      await open?.database.close()
      open = undefined
    },
  }
}
