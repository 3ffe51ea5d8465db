import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Whether this user can write a file and make others beside it, as the log of a database is. */
export function isWritable(path: string): boolean {
  if (path === ':memory:') return true
  try {
    for (const one of [path, dirname(path)]) accessSync(one, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** A copy of a database in a folder that can be written, with what its log holds; whoever opens it removes it. */
export function readableCopy(path: string): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-reading-'))
  const copy = join(folder, 'collection.sqlite')
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end, constants.COPYFILE_FICLONE)
  } catch (error) {
    remove()
    throw error
  }
  // A process that is told to end does so without closing.
  process.once('exit', remove)
  return { path: copy, remove }
}
