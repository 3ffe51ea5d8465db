import { describe, expect, test } from 'vitest'
import { complexFunctions } from '../scripts/guard-complexity.ts'
import { cycleProblems } from '../scripts/guard-cycles.ts'
import { dependencyProblems } from '../scripts/guard-dependencies.ts'

describe('a function with more ways through it than allowed is named', () => {
  test.each([
    ['if, else, && and ||', 'function read(a) { if (a && a.b || a.c) return 1; else return 2 }', 'src/a.ts:1: read has 4 ways'],
    [
      'a loop, a case, a catch',
      'const walk = () => { for (;;) { try { switch (x) { case 1: } } catch {} } }',
      'src/a.ts:1: walk has 4 ways',
    ],
    ['a condition with a default', 'const pick = (a) => (a ? b : c) ?? (d || e)', 'src/a.ts:1: pick has 4 ways'],
  ])('%s', (_, text, said) => expect(complexFunctions('src/a.ts', text, 3).join()).toContain(said))

  test('ways of an inner function are not those of the outer one', () =>
    expect(complexFunctions('src/a.ts', 'const outer = () => { if (a) b(); const inner = () => (c ? d : e || f) }', 3)).toEqual([]))
})

describe('files that import each other', () => {
  const file = (path: string, text: string) => ({ path, text })
  test('a ring is named, also where types alone are imported', () =>
    expect(
      cycleProblems([
        file('src/a.ts', "import { b } from './b.ts'"),
        file('src/b.ts', "import { c } from './in/c.ts'"),
        file('src/in/c.ts', "import type { A } from '../a.ts'"),
      ]),
    ).toEqual(['src/a.ts → src/b.ts → src/in/c.ts → src/a.ts: files import each other in a ring']))

  test('two ways to one file are no ring', () =>
    expect(
      cycleProblems([
        file('src/a.ts', "import { b } from './b.ts'\nimport { c } from './c.ts'"),
        file('src/b.ts', "export { c } from './c.ts'"),
        file('src/c.ts', 'export const c = 1'),
      ]),
    ).toEqual([]))
})

describe('package.json, imports and docs/dependencies.md', () => {
  const docs = { path: 'docs/dependencies.md', text: '| Package | Why |\n|---|---|\n| hono, pg | server and database |\n' }
  const code = { path: 'src/a.ts', text: "import { Hono } from 'hono/tiny'\nconst { Pool } = await import('pg')\n" }
  const manifest = { dependencies: { hono: '1.0.0', pg: '1.0.0' }, devDependencies: {} }

  test('agree', () => expect(dependencyProblems([docs, code], manifest)).toEqual([]))
  test('a package without a row', () =>
    expect(dependencyProblems([{ ...docs, text: '| hono |\n' }, code], manifest)).toEqual([
      'package.json: pg has no row in docs/dependencies.md: say there what it is for',
    ]))
  test('a row without a package, and what is imported undeclared', () =>
    expect(dependencyProblems([docs, code], { dependencies: { hono: '1.0.0' }, devDependencies: {} })).toEqual([
      'docs/dependencies.md: pg is not in package.json: take its row out',
      'src/a.ts: imports pg, which is not among the dependencies of package.json',
    ]))
  test('a package that nothing imports', () =>
    expect(dependencyProblems([docs, { path: 'src/a.ts', text: "import 'hono'" }], manifest)).toEqual([
      'package.json: pg is imported nowhere: take it out',
    ]))
})
