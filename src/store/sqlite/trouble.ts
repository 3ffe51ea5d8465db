import { StoreError } from '../database.ts'

/** In words for the user what SQLite says of a disk or of another writer; undefined of any other error. */
export function troubleOf(error: unknown, path: string): StoreError | undefined {
  const { code = '', message } = error as Error & { code?: string }
  // A bound on the size of files (`ulimit -f`) and some disks that are full are told of as a write that failed.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || code === 'SQLITE_IOERR_SHMSIZE')
    return new StoreError(
      `disk full: ${path} cannot grow (${message}). What was kept before is whole; make room, and add the same files again`,
      { trouble: 'disk-full', cause: error },
    )
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new StoreError(`the collection at ${path} is being written by another program: ${message}`, { trouble: 'locked', cause: error })
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN')
    return new StoreError(`the collection at ${path} cannot be written: ${message}`, { trouble: 'read-only', cause: error })
  if (code.startsWith('SQLITE_IOERR'))
    return new StoreError(`the collection at ${path} cannot be read or written: ${message} (${code})`, { cause: error })
  return undefined
}
