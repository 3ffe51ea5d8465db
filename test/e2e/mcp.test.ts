import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPaths } from '../../src/run/ingest/add.ts'
import { BIN, EXAMPLES } from '../isnad.ts'

let folder: string
let client: Client
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-mcp-'))
  await addPaths(join(folder, 'news.sqlite'), [EXAMPLES])
  client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [BIN, 'mcp', '--collection', join(folder, 'news.sqlite')] }),
  )
}, 120_000)
afterAll(async () => {
  await client?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The answer of a tool; its text is short. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as they come
async function asked(name: string, args: Record<string, unknown>): Promise<any> {
  const { content, isError } = (await client.callTool({ name, arguments: args })) as { content: { text: string }[]; isError?: boolean }
  const { text } = content[0]!
  expect(text.length).toBeLessThan(40_000)
  return isError ? { isError, text } : JSON.parse(text)
}

test('five tools, all of which only read', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['search', 'statement', 'chain', 'compare', 'outlet'])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
})

test('from words to a statement, its proof, its chain, two pages, an outlet', async () => {
  const found = await asked('search', { words: 'ميناء الرملة' })
  expect(found.pages.length).toBeGreaterThan(1)
  expect(found.pages[0]).toMatchObject({ article: expect.stringMatching(/^[\da-f]{20}$/u), outlet: expect.any(String) })
  const { statements } = await asked('statement', { like: 'بلغت كلفة المرحلة الأولى' })
  const one = await asked('statement', { id: statements[0].statement })
  expect(one.speaker.proof.words.length).toBeGreaterThan(0)
  expect(one.capture).toMatch(/^sha256:/u)
  const chain = await asked('chain', { statement: statements[0].statement })
  expect(chain.pages.length).toBeGreaterThan(1)
  expect(chain.pages.some(({ credited }: { credited: { gap?: string }[] }) => credited.some(({ gap }) => gap))).toBe(true)
  expect(chain.pages.some(({ observed }: { observed: unknown[] }) => observed.length > 0)).toBe(true)
  const [a, b] = chain.pages as { article: string }[]
  expect(await asked('compare', { a: a!.article, b: b!.article })).toMatchObject({
    sharedWords: expect.any(Number),
    earlier: expect.any(String),
  })
  expect(await asked('outlet', { outlet: found.pages[0].outlet })).toMatchObject({ articles: expect.any(Number) })
})

test('what is not there, and what is asked wrongly, is said', async () => {
  for (const [name, args] of [
    ['statement', { id: 'none' }],
    ['statement', {}],
    ['chain', { statement: 'none' }],
    ['compare', { a: 'x', b: 'y' }],
    ['outlet', { outlet: 'none' }],
  ] as const)
    expect((await asked(name, args)).isError).toBe(true)
})
