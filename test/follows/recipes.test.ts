import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isnad } from '../isnad.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const CAPTURE = 'examples/captures/01-agency-dispatch.html'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-recipes-'))
  cpSync(join(root, 'examples/captures'), join(folder, 'examples/captures'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Commands of the sh blocks, in order, as a shell would part them. */
const commands = [...readFileSync(join(root, 'docs/following.md'), 'utf8').matchAll(/```sh\n(.*?)```/gsu)]
  .flatMap(([, block]) => block!.trim().split('\n'))
  .map((line) => [...line.slice('npx isnad '.length).matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare!))

interface Shown {
  readonly alerts: readonly {
    readonly finds: readonly { readonly kind: string; readonly words: string; readonly from?: string; readonly to?: string }[]
  }[]
}

describe('the recipes of docs/following.md', () => {
  test.each(commands.map((args) => [args.join(' '), args] as const))('isnad %s', async (_, args) => {
    const { code, err, out } = await isnad(args, { cwd: folder })
    expect(err.replace(/^.* MB read, .* left\n/gmu, '')).toBe('')
    expect(code).toBe(0)
    expect(out.length).toBeGreaterThan(20)
  })

  test('a number that changed on the way is told with what it was and what it became', async () => {
    const changes = (await shown('figures of the port')).alerts.flatMap(({ finds }) => finds)
    expect(changes.some(({ from, to }) => from?.includes('340') && to?.includes('430'))).toBe(true)
  })

  test('a page that is altered without notice', async () => {
    const html = readFileSync(join(folder, CAPTURE), 'utf8')
    writeFileSync(join(folder, 'altered.html'), html.replaceAll('340', '370'))
    expect((await isnad(['add', 'altered.html', '--collection', 'news.sqlite'], { cwd: folder })).code).toBe(0)
  })

  const shown = async (name: string): Promise<Shown> =>
    JSON.parse((await isnad(['follow', 'show', name, '--json', '--collection', 'news.sqlite'], { cwd: folder })).out) as Shown
  test.each([
    ['the port', 'page'],
    ['Sayrafi on the port', 'statement'],
    ['taken without credit', 'uncredited'],
    ['figures of the port', 'number'],
    ['altered without notice', 'without-notice'],
    ['denials', 'statement'],
    ['far and wide', 'reach'],
    ['who prints it', 'first-printing'],
  ])('%s was told', async (name, kind) => {
    const { alerts } = await shown(name)
    const kinds = alerts.flatMap(({ finds }) => finds.map((find) => find.kind))
    expect(kinds).toContain(kind)
    // Copies of one dispatch are one alert.
    expect(alerts.length).toBeLessThan(kinds.length + 1)
  })
})
