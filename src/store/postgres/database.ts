import pg from 'pg'
import { type Database, type OpenOptions, type Row, StoreError, type Value } from '../database.ts'
import { migrate } from '../tables/migrate.ts'
import { postgresDialect } from './dialect.ts'

/** Longest that an answer is waited for, and that a transaction may be left idle. */
const QUERY_MS = 300_000
const IDLE_MS = 60_000
const WORK_MEM = '64MB'

/** A database by its address; its tables lie in the schema that the connection names first. */
export async function openPostgres(address: string, { create }: OpenOptions): Promise<Database> {
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    query_timeout: QUERY_MS,
    types: numbers,
  })
  // A connection that breaks later rejects the query at hand; without a listener it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    // One that falls silent inside a transaction must not hold the lock of the writers for ever.
    await client.query(`SET idle_in_transaction_session_timeout = ${IDLE_MS}`)
    // Words that wait for their index are put there in one go.
    await client.query(`SET work_mem = '${WORK_MEM}'`)
  } catch (error) {
    throw new StoreError(
      `PostgreSQL at ${withoutPassword(address)} cannot be reached: ${(error as Error).message || (error as { code?: string }).code}`,
    )
  }
  const database = databaseOf(client, withoutPassword(address))
  try {
    const version = await versionOf(database)
    if (version === undefined && !create)
      throw new StoreError(`there is no collection at ${withoutPassword(address)}; \`isnad add\` makes one`)
    // Many workers may come at once to a collection that is new, or old: one of them makes it what it should be.
    await database.all(LOCK_SCHEMA)
    await migrate(database, await versionOf(database))
    await database.all(UNLOCK_SCHEMA)
  } catch (error) {
    await database.close()
    throw error instanceof StoreError
      ? error
      : new StoreError(`the collection at ${withoutPassword(address)} cannot be used: ${(error as Error).message}`)
  }
  return database
}

const withoutPassword = (address: string): string =>
  address.replace(/:\/\/([^:/@]*):[^@]*@/u, '://$1:…@').replace(/([?&](?:password|pass)=)[^&]*/giu, '$1…')

const LOCK_SCHEMA = 'SELECT pg_advisory_lock(4181)'
const UNLOCK_SCHEMA = 'SELECT pg_advisory_unlock(4181)'

const INT8 = 20
/** Counts and prints are safe integers; they come as numbers, not as strings. */
const numbers: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === INT8 ? Number : (pg.types.getTypeParser(id, format as 'text') as (value: string) => unknown),
} as pg.CustomTypesConfig

async function versionOf(database: Database): Promise<number | undefined> {
  const [table] = await database.all("SELECT to_regclass('meta')::text AS name")
  if (!table?.name) return undefined
  const [row] = await database.all("SELECT value FROM meta WHERE name = 'version'")
  return Number(row?.value ?? 0)
}

/** `?` to `$1`, `$2` …; kept, since the same few statements come again and again. */
const numbered = new Map<string, string>()
function placed(sql: string): string {
  const known = numbered.get(sql)
  if (known) return known
  let count = 0
  const result = sql.replace(/\?/gu, () => `$${++count}`)
  if (numbered.size > 1000) numbered.clear()
  numbered.set(sql, result)
  return result
}

/** Rows of one INSERT: a few sizes, so that PostgreSQL reads and plans each statement once and knows it by name afterwards. */
const SIZES = [128, 32, 8, 2, 1] as const

function databaseOf(client: pg.Client, name: string): Database {
  const ask = async (query: string | pg.QueryConfig, values?: Value[]): Promise<pg.QueryResult> => {
    try {
      return await (values ? client.query(query as string, values) : client.query(query))
    } catch (error) {
      throw isLost(error) ? new StoreError(`the connection to PostgreSQL at ${name} was lost: ${(error as Error).message}`) : error
    }
  }
  const run = async (sql: string, values: readonly Value[] = []) => (await ask(placed(sql), [...values])).rowCount ?? 0
  return {
    dialect: postgresDialect,
    all: async <R extends Row>(sql: string, values: readonly Value[] = []) => (await ask(placed(sql), [...values])).rows as R[],
    run,
    runAll: async (sql, rows) => {
      // Many rows in one statement: a round trip for each would be most of the time.
      let changes = 0
      for (let i = 0; i < rows.length; ) {
        const size = SIZES.find((one) => one <= rows.length - i)!
        const { name, text } = many(sql, size)
        changes += (await ask({ name, text, values: rows.slice(i, i + size).flat() })).rowCount ?? 0
        i += size
      }
      return changes
    },
    transaction: async (work) => {
      await ask('BEGIN')
      try {
        const result = await work()
        await ask('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined)
        throw error
      }
    },
    close: () => client.end(),
  }
}

/** A connection that broke, or a server that ends or begins: PostgreSQL's classes 57P and 08, and what the driver says. */
const isLost = (error: unknown): boolean => {
  const { message, code = '' } = error as Error & { code?: string }
  return /^(?:57P|08|ECONN|EPIPE)/u.test(code) || /terminated|not queryable|connection error/iu.test(message)
}

interface Named {
  readonly name: string
  readonly text: string
}
const statements = new Map<string, { readonly index: number; readonly bySize: Map<number, Named> }>()

/** An INSERT of one row as one of so many. */
function many(sql: string, count: number): Named {
  const { index, bySize } = statements.get(sql) ?? { index: statements.size, bySize: new Map<number, Named>() }
  const known = bySize.get(count)
  if (known) return known
  const [head, one] = splitValues(sql)
  let place = 0
  const rows = Array.from({ length: count }, () => one.values.replace(/\?/gu, () => `$${++place}`))
  const made = { name: `many${index}x${count}`, text: `${head} VALUES ${rows.join(', ')}${one.tail}` }
  statements.set(sql, { index, bySize: bySize.set(count, made) })
  return made
}

/** An INSERT parted into what stands before VALUES, its row, and what stands behind. */
function splitValues(sql: string): [head: string, one: { values: string; tail: string }] {
  const at = sql.indexOf(' VALUES ')
  const rest = sql.slice(at + 8)
  let depth = 0
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === '(') depth++
    if (rest[i] === ')' && --depth === 0) return [sql.slice(0, at), { values: rest.slice(0, i + 1), tail: rest.slice(i + 1) }]
  }
  return [sql, { values: '', tail: '' }]
}
