import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../../src/server/listen.ts'
import { EXAMPLES, isnad } from '../isnad.ts'

const TOKEN = 'a-token-of-a-desk'
const DESK = 'https://desk.example'

let folder: string
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-api-'))
  const location = join(folder, 'news.sqlite')
  await isnad(['add', EXAMPLES, '--collection', location])
  server = await startServer({ location, host: '127.0.0.1', port: 0, token: TOKEN, origins: [DESK] })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}/api${path}`, init)
const json = async <T>(path: string, init?: RequestInit): Promise<T> => (await ask(path, init)).json() as Promise<T>

interface Listed {
  readonly total?: number
  readonly items: readonly { readonly id?: string; readonly key?: string }[]
  readonly next?: string
}

/** Every item of a list, read part by part. */
async function all(path: string): Promise<{ total: number; ids: string[] }> {
  const ids: string[] = []
  let part = await json<Listed>(path)
  const { total } = part
  for (;;) {
    ids.push(...part.items.map(({ id, key }) => id ?? key!))
    if (!part.next) return { total: total!, ids }
    part = await json<Listed>(`${path}&cursor=${part.next}`)
  }
}

describe('lists', () => {
  test.each(['/articles?limit=3', '/articles?limit=3&sort=added', '/speakers?limit=4'])(
    '%s, read to its end, gives each once',
    async (path) => {
      const { total, ids } = await all(path)
      expect(ids.length).toBe(total)
      expect(new Set(ids).size).toBe(total)
    },
  )
  test('statements of a speaker, and what a search finds, go on by cursor too', async () => {
    const { items } = await json<Listed>('/speakers?limit=1')
    const { total, ids } = await all(`/statements?speaker=${encodeURIComponent(items[0]!.key!)}&limit=1`)
    expect(ids.length).toBe(total)
    const first = await json<{ hits: readonly { article: { id: string } }[]; next: string }>('/search?outlet=jisr.example&limit=1')
    const second = await json<typeof first>(`/search?outlet=jisr.example&limit=1&cursor=${first.next}`)
    expect(second.hits[0]!.article.id).not.toBe(first.hits[0]!.article.id)
  })
  test('articles since a day', async () => {
    const { items } = await json<{ items: readonly { published?: string; seen?: string }[] }>('/articles?since=2023-03-15&limit=100')
    expect(items.length).toBeGreaterThan(0)
    for (const { published, seen } of items) expect((published ?? seen)! >= '2023-03-15').toBe(true)
  })
})

describe('mistakes are told, in JSON', () => {
  test.each([
    ['/articles?page=2', 400, 'page'],
    ['/stats?x=1', 400, 'x'],
    ['/articles?outlet=nobody', 404, 'no such outlet'],
    ['/search?q=x&outlet=nobody', 404, 'no such outlet'],
    ['/search?q=x&from=2023-02-01&to=2023-01-01', 400, 'from'],
    ['/articles?cursor=nonsense', 400, 'next'],
    ['/articles?sort=added&cursor=WyIiLCIiLCJhIl0', 400, 'sorted otherwise'],
    ['/statements', 400, 'either'],
    ['/captures', 405, 'POST'],
    ['/nothing', 404, 'openapi.json'],
  ])('%s is a %i', async (path, status, words) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(((await answer.json()) as { error: string }).error).toContain(words)
  })
  test('another method names those that a path takes', async () => {
    const answer = await ask('/articles', { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await ask('/captures', { method: 'PUT' })).headers.get('allow')).toBe('POST')
  })
})

describe('headers', () => {
  test('whoever brings the tag of an answer again is told that nothing changed', async () => {
    const first = await ask('/articles?limit=2')
    const tag = first.headers.get('etag')!
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const again = await ask('/articles?limit=2', { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await ask('/articles?limit=3', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })
  test('only the sites that were named may read in a browser', async () => {
    const allowed = async (origin: string) => (await ask('/stats', { headers: { origin } })).headers.get('access-control-allow-origin')
    expect([await allowed(DESK), await allowed('https://other.example')]).toEqual([DESK, null])
    const before = await ask('/stats', { method: 'OPTIONS', headers: { origin: DESK, 'access-control-request-method': 'GET' } })
    expect([before.status, before.headers.get('access-control-allow-headers')]).toEqual([204, 'authorization,if-none-match'])
  })
})

describe('adding', () => {
  const PAGE =
    '<html><body><article><h1>ميناء الوادي يفتح رصيفا ثانيا</h1>' +
    '<p>قال مدير ميناء الوادي سليم الحوراني إن الرصيف الثاني سيفتح أمام السفن في الربيع المقبل بعد أعمال دامت سنتين.</p>'.repeat(2) +
    '</article></body></html>'
  const post = (query: string) =>
    ask(`/captures?${query}`, { method: 'POST', body: PAGE, headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'text/html' } })

  test('takes the address and the time of a page, and answers with its id', async () => {
    const address = 'https://wadi-port.example/news/17'
    const answer = await post(`name=page.html&address=${encodeURIComponent(address)}&taken=2024-05-01T08:30:00Z`)
    expect(answer.status).toBe(200)
    expect(Number(answer.headers.get('ratelimit-remaining'))).toBe(Number(answer.headers.get('ratelimit-limit')) - 1)
    const { records } = (await answer.json()) as { records: readonly { outcome: string; id: string }[] }
    expect(records.map(({ outcome }) => outcome)).toEqual(['new'])
    const kept = await json<{ article: { url: string; capture: { at: string } } }>(`/articles/${records[0]!.id}`)
    expect([kept.article.url, kept.article.capture.at]).toEqual([address, '2024-05-01T08:30:00Z'])
    const newest = await json<Listed>('/articles?sort=added&limit=100')
    expect(newest.items.at(-1)!.id).toBe(records[0]!.id)
  })
  test.each(['address=ftp://x.example', 'address=17', 'taken=yesterday', 'taken=2024-02-31', 'title=x'])('%s is refused', async (query) => {
    expect((await post(query)).status).toBe(400)
  })
})

const PROGRAM = `
import createClient from 'openapi-fetch'
import type { paths } from './api.ts'

const client = createClient<paths>({ baseUrl: '' })
const { data } = await client.GET('/articles', { params: { query: { limit: 2, sort: 'added' } } })
export const headlines: readonly string[] = data?.items.map(({ headline }) => headline) ?? []
const { data: group } = await client.GET('/statements/{id}/group', { params: { path: { id: 'x' } } })
export const chains: number | undefined = group?.group.chains.length
// @ts-expect-error no such parameter
await client.GET('/articles', { params: { query: { page: 2 } } })
`

test('a client made of the description type-checks and reads', async () => {
  const types = astToString(await openapiTS(await (await ask('/openapi.json')).text()))
  const at = mkdtempSync(join(process.cwd(), 'node_modules', '.cache-client-'))
  try {
    writeFileSync(join(at, 'api.ts'), types)
    writeFileSync(join(at, 'program.ts'), PROGRAM)
    const program = ts.createProgram([join(at, 'program.ts')], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    })
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(problems).toEqual([])
    const { default: createClient } = await import('openapi-fetch')
    const client = createClient<Record<string, never>>({ baseUrl: `${server.url}/api` }) as unknown as {
      GET(path: string, init: object): Promise<{ data?: Listed }>
    }
    const { data } = await client.GET('/articles', { params: { query: { limit: 2 } } })
    expect(data?.items.length).toBe(2)
  } finally {
    rmSync(at, { recursive: true, force: true })
  }
})
