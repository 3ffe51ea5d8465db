import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The paths that `npm pack` would put in, without running the build. */
const packed = (): string[] => {
  const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
  const [{ files }] = JSON.parse(out) as [{ files: readonly { path: string }[] }]
  return files.map(({ path }) => path)
}

const NEEDED = [
  'bin/isnad.js',
  'dist/src/index.js',
  'dist/src/index.d.ts',
  'dist/src/cli/main.js',
  'docs/glossary.md',
  'examples/captures/07-paraphrase-quoted.html',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
]

test('the package holds what a user needs, and nothing of how it is made', () => {
  const paths = packed()
  for (const path of NEEDED) expect(paths).toContain(path)
  expect(
    paths.filter((path) => /\.(?:test|cases|browser)\.|tsbuildinfo|^dist\/eval\/|^(?:test|eval|bench|scripts|src|web)\//u.test(path)),
  ).toEqual([])
})
