import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPage } from '../src/index.ts'
import { isnad } from './isnad.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-readme-'))
  cpSync(join(root, 'examples/captures'), join(folder, 'examples/captures'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Commands of the sh blocks, in order, as a shell would part them. */
const commands = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```sh\n(.*?)```/gsu)]
  .flatMap(([, block]) => block!.trim().split('\n'))
  .filter((line) => line.startsWith('npx isnad '))
  .map((line) => [...line.slice('npx isnad '.length).matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare!))

describe('commands of the README run', () => {
  test('there are some', () => expect(commands.length).toBeGreaterThan(8))
  test.each(commands.map((args) => [args.join(' '), args] as const))('isnad %s', async (_, args) => {
    const { code, err, out } = await isnad(args, { cwd: folder })
    // On a machine that is busy it says how far it is.
    expect(err.replace(/^.* MB read, .* left\n/gmu, '')).toBe('')
    expect(code).toBe(0)
    expect(out.length).toBeGreaterThan(20)
  })
})

test('the library reads a page', () => {
  const html = '<h1>خبر</h1><p>قال الوزير سامر الخولي إن الجسر الجديد سيفتح أمام المركبات مطلع الشهر المقبل بعد انتهاء أعمال الاختبار.</p>'
  const page = readPage({ html, url: 'https://asda.example/1' })
  if ('none' in page) throw new Error(page.why)
  expect(page.layers.statements.map(({ speaker }) => speaker?.value.name)).toEqual(['سامر الخولي'])
  expect(readPage({ html: '<p></p>' })).toEqual({ none: true, why: 'the page prints no text' })
})
