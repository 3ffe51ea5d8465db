import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { type Database, type OpenOptions, type Row, StoreError, type Value } from '../database.ts'
import { migrate } from '../tables/migrate.ts'
import { begin } from './begin.ts'
import { sqliteDialect } from './dialect.ts'
import { troubleOf } from './trouble.ts'
import { isWritable, readableCopy } from './unwritable.ts'

/**
 * A file. Without `create` a file that is not there is an error, so that a mistyped path does not look like an empty collection, and
 * one that this user cannot write is opened for reading.
 */
export async function openSqlite(path: string, options: OpenOptions): Promise<Database> {
  const { create } = options
  if (!create && path !== ':memory:' && !existsSync(path))
    throw new StoreError(`there is no collection at ${path}; \`isnad add\` makes one`)
  if (!create && !isWritable(path)) return openToRead(path, options)
  const database = databaseOf(open(path, create), path, options)
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
    if (writes && existsSync(path) && !isWritable(path))
      throw new StoreError(`the collection at ${path} ${UNWRITABLE}`, { trouble: 'read-only' })
    throw (
      troubleOf(error, path) ?? new StoreError(`the collection at ${path} cannot be opened: ${(error as Error).message}`, { cause: error })
    )
  }
}

const UNWRITABLE = 'cannot be written by this user: it, or the folder it lies in, is read-only; it can be searched and served'

/** A collection that this user cannot write: its log cannot lie beside it, so a copy is read. */
async function openToRead(path: string, options: OpenOptions): Promise<Database> {
  const copy = readableCopy(path)
  const database = databaseOf(open(copy.path, false), path, options)
  const version = await versionOf(database).catch(() => undefined)
  const close = async (): Promise<void> => {
    await database.close()
    copy.remove()
  }
  if (version === undefined) {
    await close()
    throw new StoreError(`${path} is no collection of isnad`)
  }
  // What an older version wrote is brought up to date in the copy alone.
  await migrate(database, version)
  const refused = async (): Promise<never> => {
    throw new StoreError(`the collection at ${path} ${UNWRITABLE}`, { trouble: 'read-only' })
  }
  return { ...database, run: refused, runAll: refused, transaction: refused, close }
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

function databaseOf(file: Sqlite.Database, path: string, options: Pick<OpenOptions, 'waitMs' | 'onWait'> = {}): Database {
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
      throw troubleOf(error, path) ?? error
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
      await begin(file, path, options)
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
