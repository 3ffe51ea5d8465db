import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../model/capture.ts'

export interface FileFound {
  readonly path: string
  readonly size: number
}

/** The files that paths name, folders read through in the order of their names; hidden files are left out. `-` stands for standard input. */
export function filesIn(paths: readonly string[]): (FileFound | Problem)[] {
  return paths.flatMap((path) => (path === '-' ? [{ path, size: 0 }] : found(path)))
}

function found(path: string): (FileFound | Problem)[] {
  try {
    const about = statSync(path)
    if (!about.isDirectory()) return [{ path, size: about.size }]
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .flatMap((name) => found(join(path, name)))
  } catch (error) {
    return [{ source: path, cause: fileCause(error) }]
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  ELOOP: 'a link that leads to itself',
}

export function fileCause(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && CAUSES[code]) ?? message
}
