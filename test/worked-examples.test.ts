import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterEach, expect, test, vi } from 'vitest'
import type { InputFormat } from '../src/captures/formats/format.ts'
import type { ExportFormat } from '../src/exports/formats/format.ts'
import type { CaptureOutcome } from '../src/model/capture.ts'
import type { Entity } from '../src/model/gazetteer.ts'
import type { Reading } from '../src/model/reading.ts'

const text = readFileSync(fileURLToPath(new URL('../CONTRIBUTING.md', import.meta.url)), 'utf8')
/** The example for a file: what stands under the line that names it. */
const exampleFor = (file: string): string => {
  const found = text
    .split('```')
    .find((block) => block.startsWith(`ts\n// ${file}\n`))
    ?.slice(`ts\n// ${file}\n`.length)
  if (!found) throw new Error(`CONTRIBUTING.md has no example for ${file}`)
  return found
}

const ROLES = '../src/knowledge/languages/ar/speech-roles.ts'
const OUTLETS = '../src/knowledge/gazetteer/outlets.ts'
const INPUT_FORMATS = '../src/captures/formats/index.ts'
afterEach(() => {
  vi.doUnmock(INPUT_FORMATS)
  vi.doUnmock(ROLES)
  vi.doUnmock(OUTLETS)
  vi.resetModules()
})

/** Read anew, with what is mocked. */
async function read(body: string): Promise<Reading> {
  vi.resetModules()
  const { world } = await import('../src/pipeline/world.ts')
  const { readCapture } = await import('../src/run/reading/read-page.ts')
  const reading = readCapture({ id: 'p', source: 'p', media: 'html', url: 'https://manara-news.example/1', body }, world)
  if ('none' in reading) throw new Error(reading.why)
  return reading
}
const SAID = 'قال قبطان السفينة سالم كيفان إن الرحلة تبدأ غدا من الميناء الجديد بعد انتهاء أعمال الصيانة فيه.'
const PAGE = `<!doctype html><html lang="ar"><body><h1>الرحلة الأولى</h1><article><p>${SAID}</p><p>${SAID}</p></article></body></html>`
const speakerOf = ({ layers }: Reading) => {
  const { name, role } = layers.statements[0]!.speaker!.value
  return { name, role }
}

test('a word: the role is told from the name', async () => {
  const [, word] = /rows\('person', `([^`]+)`\)/u.exec(exampleFor('src/knowledge/languages/ar/speech-roles.ts'))!
  expect(speakerOf(await read(PAGE))).toEqual({ name: 'قبطان السفينة سالم كيفان', role: undefined })
  vi.doMock(ROLES, async (original) => {
    const words = (await original()) as { roles: readonly object[] }
    return { ...words, roles: [...words.roles, { word, kind: 'person' }] }
  })
  expect(speakerOf(await read(PAGE))).toEqual({ name: 'سالم كيفان', role: 'قبطان السفينة' })
}, 60_000)

test('an outlet: its pages are known by its name', async () => {
  const [, kind, id, country, names, hosts] = /outlet\('([^']+)', '([^']+)', '([^']+)', \[([^\]]+)\], (.+)\),/u.exec(
    exampleFor('src/knowledge/gazetteer/outlets.ts'),
  )!
  const quoted = (list: string): string[] => [...list.matchAll(/'([^']+)'/gu)].map(([, one]) => one!)
  const row = { id, kind, country, names: quoted(names!), hosts: quoted(hosts!) } as Entity
  expect((await read(PAGE)).article.outlet?.value).toEqual({ id: 'manara-news.example', name: 'manara-news.example' })
  vi.doMock(OUTLETS, async (original) => ({ outlets: [...((await original()) as { outlets: readonly Entity[] }).outlets, row] }))
  expect((await read(PAGE)).article.outlet?.value).toEqual({ id: 'manara-news', name: 'أخبار المنارة' })
}, 60_000)

test('an output format: a table is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-format-'))
  try {
    const file = join(folder, 'tsv.mjs')
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
    writeFileSync(file, ts.transpileModule(exampleFor('src/exports/formats/tsv.ts'), { compilerOptions: options }).outputText)
    const { tsv } = (await import(pathToFileURL(file).href)) as { tsv: ExportFormat }
    const kind = { name: 'pages', columns: ['id', 'headline'], rows: (row: [string, string]) => [row], json: (row: unknown) => row }
    const pieces: (string | Uint8Array)[] = []
    for await (const piece of tsv.write(kind, [['a', 'خبر\tأول']])) pieces.push(piece)
    expect(pieces.join('')).toBe('id\theadline\na\tخبر أول\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('an input format: the address is told from the text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-format-'))
  try {
    const formats = new URL('../src/captures/formats/', import.meta.url)
    const code = exampleFor('src/captures/formats/noted-text.ts').replace(
      /from '(\.[^']+)'/gu,
      (_, path: string) => `from ${JSON.stringify(fileURLToPath(new URL(path, formats)))}`,
    )
    const [module, whole, broken] = ['noted-text.ts', 'whole.txt', 'broken.txt'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(module, code)
    writeFileSync(whole, `Address: https://manara-news.example/2\n\n${SAID}`)
    writeFileSync(broken, `Address: nowhere\n${SAID}`)
    const { notedText } = (await import(module)) as { notedText: InputFormat }
    vi.doMock(INPUT_FORMATS, async (original) => {
      const table = (await original()) as { inputFormats: readonly InputFormat[] }
      return { ...table, inputFormats: [notedText, ...table.inputFormats] }
    })
    vi.resetModules()
    const { fileCaptures } = await import('../src/captures/read-captures.ts')
    const outcomesOf = async (path: string) => {
      const outcomes: CaptureOutcome[] = []
      for await (const outcome of fileCaptures(path, path, () => undefined)) outcomes.push(outcome)
      return outcomes
    }
    expect(await outcomesOf(whole)).toMatchObject([{ capture: { url: 'https://manara-news.example/2', media: 'text', body: SAID } }])
    expect(await outcomesOf(broken)).toMatchObject([{ outcome: 'damaged', why: expect.stringContaining('no address') }])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
