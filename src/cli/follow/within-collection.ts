import type { Command } from 'commander'
import type { Database } from '../../store/database.ts'
import { openDatabase } from '../../store/open.ts'

/** What every command of `isnad follow` takes. */
export interface FollowFlags {
  readonly collection: string
  readonly json?: boolean
}

/** Opens the collection of a command, uses it, and closes it whatever happens. */
export async function within<T>(command: Command, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(command.optsWithGlobals<FollowFlags>().collection, { create: false })
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}
