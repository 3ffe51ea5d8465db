import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { type Database, type Row, StoreError, type Value } from '../database.ts'
import { migrate } from '../migrate.ts'
import { sqliteDialect } from './dialect.ts'

/** A file. Without `create` a file that is not there is an error, so that a mistyped path does not look like an empty collection. */
export async function openSqlite(path: string, { create }: { readonly create: boolean }): Promise<Database> {
  if (!create && path !== ':memory:' && !existsSync(path))
    throw new StoreError(`there is no collection at ${path}; \`isnad add\` makes one`)
  const database = databaseOf(open(path, create), path)
  try {
    await migrate(database, await versionOf(database))
  } catch (error) {
    await database.close()
    throw error instanceof StoreError
      ? error
      : new StoreError(`${path} is no collection of isnad or cannot be written: ${(error as Error).message}`, { cause: error })
  }
  return database
}

function open(path: string, writes: boolean): Sqlite.Database {
  try {
    const file = new Sqlite(path)
    // Of a new file: an article is two pages of this size, and fewer are written in all.
    file.exec('PRAGMA page_size = 8192')
    file.exec('PRAGMA journal_mode = WAL')
    // With a write-ahead log, `normal` loses nothing to a killed process; a commit is in the file before it is reported.
    file.exec('PRAGMA synchronous = NORMAL')
    file.exec('PRAGMA busy_timeout = 10000')
    file.exec('PRAGMA cache_size = -200000')
    file.exec('PRAGMA wal_autocheckpoint = 32000')
    file.exec('PRAGMA temp_store = MEMORY')
    // Who reads while another writes drops its cache at each commit, and need not copy the pages again; the writer keeps its own.
    if (!writes) file.exec('PRAGMA mmap_size = 2000000000')
    return file
  } catch (error) {
    throw new StoreError(`the collection at ${path} cannot be opened: ${(error as Error).message}`, { cause: error })
  }
}

async function versionOf(database: Database): Promise<number | undefined> {
  const [table] = await database.all("SELECT name FROM sqlite_master WHERE name = 'meta'")
  if (!table) return undefined
  const [row] = await database.all("SELECT value FROM meta WHERE name = 'version'")
  return Number(row?.value ?? 0)
}

/**
 * Every statement that was prepared. Node 24 ends the process when one is collected while no script runs, as after a
 * collection was closed, so none is let go of; the few hundred shapes of query bound their number.
 */
const prepared: Map<string, Sqlite.Statement>[] = []

function databaseOf(file: Sqlite.Database, path: string): Database {
  const statements = new Map<string, Sqlite.Statement>()
  prepared.push(statements)
  const statementOf = (sql: string): Sqlite.Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = file.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const said = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      const { code, message } = error as Error & { code?: string }
      if (code?.startsWith('SQLITE_READONLY') || code === 'SQLITE_FULL' || code?.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN')
        throw new StoreError(`the collection at ${path} cannot be written: ${message}`, { cause: error })
      throw error
    }
  }
  return {
    dialect: sqliteDialect,
    all: async <R extends Row>(sql: string, values: readonly Value[] = []) => said(() => statementOf(sql).all(...values) as R[]),
    run: async (sql, values = []) => said(() => statementOf(sql).run(...values).changes),
    runAll: async (sql, rows) =>
      said(() => {
        const statement = statementOf(sql)
        let changes = 0
        for (const row of rows) changes += statement.run(...row).changes
        return changes
      }),
    transaction: async (work) => {
      said(() => file.exec('BEGIN IMMEDIATE'))
      try {
        const result = await work()
        said(() => file.exec('COMMIT'))
        return result
      } catch (error) {
        if (file.inTransaction) file.exec('ROLLBACK')
        throw error
      }
    },
    close: async () => {
      file.close()
    },
  }
}
