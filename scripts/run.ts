import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program of this checkout with its output shown; its exit code. */
export function run(program: string, ...args: readonly string[]): number {
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' })
  return status ?? 1
}

export const tool = (name: string): string => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))
