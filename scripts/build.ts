import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, tool } from './run.ts'

/** Compiles into `dist/`, and lays the reading room's static files beside its code. Quick where nothing changed. */
export function build(): number {
  const code = run(tool('tsc'), '-p', 'tsconfig.build.json')
  if (code !== 0) return code
  mkdirSync(join(ROOT, 'dist/web/static'), { recursive: true })
  cpSync(join(ROOT, 'web/static'), join(ROOT, 'dist/web/static'), { recursive: true })
  return 0
}

if (process.argv[1]?.endsWith('build.ts')) process.exitCode = build()
