import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import type { SourceFile } from './tracked-files.ts'

/** In backquotes, what looks like a path of this checkout. */
const PATH = /`((?:src|web|docs|test|eval|bench|scripts|examples|bin|\.ci)\/[\w./*-]*)`/gu
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)/gu
const MACHINE = /(?:^|[\s"'`(])\/(?:home|root|work|Users|tmp\/[a-z])\b/u

/** Paths named in documents that are not there, and paths of one machine. */
export function docProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!path.endsWith('.md')) return []
    const named = [...text.matchAll(PATH)].map(([, name]) => name!).filter((name) => !name.includes('*') && !existsSync(name))
    const linked = [...text.matchAll(LINK)].map(([, name]) => posix.join(posix.dirname(path), name!)).filter((name) => !existsSync(name))
    const machine = MACHINE.test(text) ? [`${path}: a path of one machine`] : []
    return [...[...named, ...linked].map((name) => `${path}: ${name} is not there`), ...machine]
  })
}
