import type Sqlite from 'better-sqlite3'
import { type OpenOptions, StoreError } from '../database.ts'
import { troubleOf } from './trouble.ts'

const WAIT_MS = 60_000
const TRY_MS = 100

/** Begins to write. A file has one writer: another one is waited for without stopping this process, and for a bounded time. */
export async function begin(
  file: Sqlite.Database,
  path: string,
  { waitMs = WAIT_MS, onWait }: Pick<OpenOptions, 'waitMs' | 'onWait'>,
): Promise<void> {
  const until = performance.now() + waitMs
  for (let told = false; !tried(file, path); told = true) {
    if (performance.now() >= until)
      throw new StoreError(
        `the collection at ${path} is being written by another program, for more than ${waitMs / 1000} s: wait until that ends, and try again`,
        { trouble: 'locked' },
      )
    if (!told) onWait?.(`the collection at ${path} is being written by another program; waiting for it`)
    await new Promise((resolve) => setTimeout(resolve, TRY_MS))
  }
}

function tried(file: Sqlite.Database, path: string): boolean {
  const usual = Number(file.pragma('busy_timeout', { simple: true }))
  try {
    file.pragma('busy_timeout = 0')
    file.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return false
    throw troubleOf(error, path) ?? error
  } finally {
    file.pragma(`busy_timeout = ${usual}`)
  }
}
