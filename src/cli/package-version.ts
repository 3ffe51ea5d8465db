import { readFileSync } from 'node:fs'

/** The version of the program. The package file lies two folders above the sources, three above the build. */
export function packageVersion(): string {
  const file = new URL(import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
