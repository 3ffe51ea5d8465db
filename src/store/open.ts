import type { Database, OpenOptions } from './database.ts'

/** `postgres://…` is a server, anything else a file. */
export const isServer = (location: string): boolean => /^postgres(?:ql)?:\/\//u.test(location)

/** The driver of the other is not loaded. */
export async function openDatabase(location: string, options: OpenOptions): Promise<Database> {
  if (isServer(location)) return (await import('./postgres/database.ts')).openPostgres(location, options)
  return (await import('./sqlite/database.ts')).openSqlite(location, options)
}
