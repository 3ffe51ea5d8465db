import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

/** Rows of the tour: what is looked for, its file, and what stands there. */
const tour = [...text.matchAll(/^\| ([^|]+) \| `([^`]+)` \| `([^`]+)` \|$/gmu)].map(
  ([, what, file, words]) => [what!, file!, words!] as const,
)

test('the tour has its rows', () => expect(tour.length).toBeGreaterThan(10))
test.each(tour)('where is %s: %s has it', (_, file, words) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(words)
})

/** Paths in backquotes that are no patterns: `src/stages/chains/credited.ts`. */
const paths = ['CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((name) =>
  [...readFileSync(join(root, name), 'utf8').matchAll(/`((?:src|web|test|docs|eval|bench|scripts|deploy|examples)\/[\w./-]+)`/gu)].map(
    ([, path]) => [name, path!] as const,
  ),
)
test.each(paths)('%s names %s, which is there', (_, path) => expect(existsSync(join(root, path))).toBe(true))
