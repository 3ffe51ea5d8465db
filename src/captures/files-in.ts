import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LeftOut } from '../model/capture.ts'
import { damaged } from './outcomes.ts'

export interface FileFound {
  readonly path: string
  readonly size: number
}

/** The files that paths name, folders read through in the order of their names; hidden files are left out. `-` stands for standard input. */
export function filesIn(paths: readonly string[]): (FileFound | LeftOut)[] {
  return paths.flatMap((path) => (path === '-' ? [{ path, size: 0 }] : found(path)))
}

function found(path: string): (FileFound | LeftOut)[] {
  try {
    const about = statSync(path)
    if (!about.isDirectory()) return [{ path, size: about.size }]
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .flatMap((name) => found(join(path, name)))
  } catch (error) {
    return [damaged({ source: path, type: 'file' }, fileCause(error))]
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
