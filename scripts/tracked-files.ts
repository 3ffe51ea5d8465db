import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ROOT } from './run.ts'

export interface SourceFile {
  /** From the root of the checkout. */
  readonly path: string
  readonly text: string
}

const TEXT = /\.(?:ts|tsx|md|js|json|css)$/u

/** Text files that git tracks or would track. */
export const filesOf = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((path) => TEXT.test(path) && existsSync(path) && !path.endsWith('package-lock.json'))
