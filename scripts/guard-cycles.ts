import { posix } from 'node:path'
import type { SourceFile } from './tracked-files.ts'

const FROM = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?from\s+)?'(\.[^']+)'/gu

/** Files that import each other in a ring, by values or by types: `src/a.ts → src/b.ts → src/a.ts`. */
export function cycleProblems(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.filter(({ path }) => /\.tsx?$/u.test(path)).map((file) => [file.path, importsOf(file)]))
  const done = new Set<string>()
  const problems: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path)
    if (at >= 0) problems.push(`${[...way.slice(at), path].join(' → ')}: files import each other in a ring`)
    if (at >= 0 || done.has(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of imports.keys()) visit(path, [])
  return problems
}

const importsOf = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(FROM)].map(([, from]) => posix.normalize(posix.join(posix.dirname(path), from!)))
