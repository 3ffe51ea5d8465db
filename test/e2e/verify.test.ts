import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isnad } from '../isnad.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/captures', import.meta.url))
let folder: string
const path = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-verify-'))
  cpSync(EXAMPLES, path('captures'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what was added is verified, and outlives its files in an archive', async () => {
  const plain = ['--collection', path('plain.sqlite')]
  const kept = ['--collection', path('kept.sqlite')]
  expect((await isnad(['add', path('captures'), ...plain])).code).toBe(0)
  expect((await isnad(['add', path('captures'), '--archive', path('archive'), ...kept])).code).toBe(0)
  expect((await isnad(['add', path('captures'), '--archive', path('archive'), ...kept])).code).toBe(0)
  expect(readdirSync(path('archive'))).toHaveLength(1)
  for (const collection of [plain, kept])
    expect(await isnad(['verify', ...collection])).toMatchObject({ code: 0, out: expect.stringMatching(/ 0 changed, 0 gone\n$/u) })

  const [first, second, third] = readdirSync(path('captures')).map((name) => path(join('captures', name)))
  writeFileSync(first!, readFileSync(first!, 'utf8').replace('</p>', ' .</p>'))
  const changed = await isnad(['verify', ...plain])
  expect(changed).toMatchObject({ code: 3, out: expect.stringContaining(`changed: ${first}`) })
  expect(changed.out).toMatch(/ 1 changed, 0 gone\n$/u)
  for (const one of [first, second, third]) rmSync(one!)
  expect(await isnad(['verify', ...plain])).toMatchObject({ code: 4, out: expect.stringMatching(/ 0 changed, 3 gone\n$/u) })
  expect((await isnad(['verify', ...kept])).code).toBe(0)

  renameSync(path('captures'), path('elsewhere'))
  expect(await isnad(['verify', ...kept])).toMatchObject({ code: 0, out: expect.stringMatching(/ 0 changed, 0 gone\n$/u) })
  const lines = (await isnad(['verify', '--json', ...kept])).out.trim().split('\n')
  expect(new Set(lines.map((line) => (JSON.parse(line) as { state: string }).state))).toEqual(new Set(['unchanged', 'gone']))
})

test('what cannot be archived or verified is said', async () => {
  expect(await isnad(['add', '-', '--archive', path('a2')])).toMatchObject({ code: 2, err: expect.stringContaining('standard input') })
  expect(await isnad(['add', 'x', '--archive', path('a2'), '--queue', 'here'])).toMatchObject({ code: 2 })
  expect(await isnad(['verify', path('none.wacz')])).toMatchObject({ code: 2, err: expect.stringContaining('none.wacz') })
})
