import { readFileSync } from 'node:fs'
import { complexityProblems } from './guard-complexity.ts'
import { cycleProblems } from './guard-cycles.ts'
import { dependencyProblems } from './guard-dependencies.ts'
import { docProblems } from './guard-docs.ts'
import { importProblems } from './guard-imports.ts'
import { languageProblems } from './guard-languages.ts'
import { letterProblems } from './guard-letters.ts'
import { filesOf } from './tracked-files.ts'

/** Rules of this project that no other tool checks; prints each breach and returns an exit code. */
export function guards(): number {
  const files = filesOf().map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const problems = [
    importProblems,
    cycleProblems,
    complexityProblems,
    letterProblems,
    languageProblems,
    docProblems,
    dependencyProblems,
  ].flatMap((problemsIn) => problemsIn(files))
  for (const problem of problems) process.stdout.write(`${problem}\n`)
  if (problems.length === 0) process.stdout.write(`${files.length} files keep the rules\n`)
  return problems.length === 0 ? 0 : 1
}

if (process.argv[1]?.endsWith('guards.ts')) process.exitCode = guards()
